import { longDate } from '../../../ui/index.ts';
import type { IsoDate } from '../../calendar-days.ts';
import type { Forecast, StepForecast } from '../../forecast.ts';
import type { ForecastGround } from '../../queries/forecast/forecast-of-paths.ts';
import { boardInSentence } from '../../telling/forecast-words.ts';
import { timetableWords } from './words.ts';

interface DriftAsked extends Pick<ForecastGround, 'boards' | 'names'> {
  readonly lang: 'sv' | 'en';
  readonly today: IsoDate;
  readonly forecast: Forecast;
  /** Legal force as it was forecast when the round was opened; null when it could not be told. */
  readonly opened: IsoDate | null;
}

/**
 * Where planned and likely drift apart, in sentences: today's likely day beside the one that was forecast when the round was opened; a
 * board that plans later than it could, before it can, or whose day passed without a decision; and how many have said nothing. Pure.
 */
export function driftSentences(asked: DriftAsked): readonly string[] {
  const words = timetableWords[asked.lang];
  const open = asked.forecast.principals.flatMap(({ principal: { code }, steps }) =>
    steps.filter(isWaitedFor).map((step) => ({ code, step })),
  );
  const silent = new Set(open.flatMap(({ step: { step } }) => (step.planned === null ? [step.board] : [])));
  return [
    ...sinceOpened(asked),
    ...open.flatMap(({ code, step }) => driftOf(asked, code, step)),
    ...(silent.size === 0 ? [] : [words.unplanned(silent.size)]),
  ];
}

function isWaitedFor({ step: { part, state } }: StepForecast): boolean {
  return part !== 'prepare' && state.kind !== 'decided' && state.kind !== 'stopped';
}

function driftOf({ lang, today, boards, names }: DriftAsked, code: string, { step, earliest, likely }: StepForecast): string[] {
  const { planned } = step;
  if (planned === null || likely.why === 'awaited') return [];
  const words = timetableWords[lang];
  const [name, board, day] = [
    names.get(code)?.label ?? code,
    boardInSentence(lang, boards.get(step.board) ?? ''),
    longDate(lang, planned),
  ];
  if (planned < today) return [words.unkept(name, board, day)];
  if (likely.on !== planned) return [words.tooEarly(name, board, day)];
  if (earliest.on === null || earliest.on >= planned) return [];
  return [words.later(name, board, day, longDate(lang, earliest.on))];
}

function sinceOpened({ lang, forecast: { likely }, opened }: DriftAsked): string[] {
  if (opened === null) return [];
  const words = timetableWords[lang];
  const then = longDate(lang, opened);
  if (likely.inForceOn === null) return [words.sinceOpenedUnknown(then)];
  return [likely.inForceOn === opened ? words.asThen(then) : words.sinceOpened(then, longDate(lang, likely.inForceOn))];
}
