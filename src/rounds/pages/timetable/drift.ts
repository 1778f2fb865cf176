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

/** Where planned and likely drift apart. */
interface Drift {
  readonly said: readonly string[];
  /** How many boards will likely not take it up on the day that they plan. */
  readonly apart: number;
}

/**
 * A board that plans later than it could, before it can, or whose day passed without a decision; how many have said nothing; and a
 * legal force that was forecast when the round was opened and can no longer be. Pure.
 */
export function driftOfRound(asked: DriftAsked): Drift {
  const words = timetableWords[asked.lang];
  const open = asked.forecast.principals.flatMap(({ principal: { code }, steps }) =>
    steps.filter(isWaitedFor).map((step) => ({ code, step })),
  );
  const silent = new Set(open.flatMap(({ step: { step } }) => (step.planned === null ? [step.board] : [])));
  const drifting = open.flatMap(({ code, step }) => driftOf(asked, code, step));
  return {
    said: [
      ...drifting.map(({ said }) => said),
      ...(silent.size === 0 ? [] : [words.unplanned(silent.size)]),
      ...(asked.opened === null || asked.forecast.likely.inForceOn !== null
        ? []
        : [words.sinceOpenedUnknown(longDate(asked.lang, asked.opened))]),
    ],
    apart: drifting.filter(({ isApart }) => isApart).length,
  };
}

function isWaitedFor({ step: { part, state } }: StepForecast): boolean {
  return part !== 'prepare' && state.kind !== 'decided' && state.kind !== 'stopped';
}

interface Drifting {
  readonly said: string;
  readonly isApart: boolean;
}

function driftOf({ lang, today, boards, names }: DriftAsked, code: string, { step, earliest, likely }: StepForecast): Drifting[] {
  const { planned } = step;
  if (planned === null || likely.why === 'awaited') return [];
  const words = timetableWords[lang];
  const [name, board, day] = [
    names.get(code)?.label ?? code,
    boardInSentence(lang, boards.get(step.board) ?? ''),
    longDate(lang, planned),
  ];
  if (planned < today) return [{ said: words.unkept(name, board, day), isApart: true }];
  if (likely.on !== planned) return [{ said: words.tooEarly(name, board, day), isApart: true }];
  if (earliest.on === null || earliest.on >= planned) return [];
  return [{ said: words.later(name, board, day, longDate(lang, earliest.on)), isApart: false }];
}
