import { type Lane, longDate, type TimeLine } from '../../../ui/index.ts';
import type { IsoDate } from '../../calendar-days.ts';
import { type Forecast, type LastDayToSend, lateFor } from '../../forecast.ts';
import type { ForecastGround } from '../../queries/forecast/forecast-of-paths.ts';
import { boardInSentence } from '../../telling/forecast-words.ts';
import { type MarkOf, timetableLanes } from './lanes.ts';
import { type TimetableRow, timetableRows } from './rows.ts';
import { timetableWords } from './words.ts';

/** A board of which nothing is known, with the way to its calendar. */
interface UnknownBoard {
  readonly boardId: string;
  readonly said: string;
}

/** What both timetables show. */
export interface TimetableView {
  readonly sentence: string;
  readonly terms: readonly { readonly term: string; readonly value: string }[];
  readonly critical: readonly string[];
  readonly breaking: readonly string[];
  readonly unknown: readonly UnknownBoard[];
  readonly drift: readonly string[];
  readonly lanes: readonly Lane[];
  readonly lines: readonly [TimeLine, ...TimeLine[]];
  readonly rows: readonly TimetableRow[];
}

interface Presented extends Pick<ForecastGround, 'boards' | 'names'> {
  readonly lang: 'sv' | 'en';
  readonly today: IsoDate;
  readonly forecast: Forecast;
  readonly wanted: IsoDate | null;
  /** Before sending, for the wanted day. */
  readonly lastDay: LastDayToSend | null;
  readonly markOf: MarkOf;
}

type Common = Omit<TimetableView, 'sentence' | 'terms' | 'drift' | 'lines'> & { readonly lines: readonly TimeLine[] };

/** What is shown of a forecast whether or not the text has been sent. Pure. */
export function presentForecast(given: Presented): Common {
  const { lang, forecast, boards, names, lastDay } = given;
  const own = lastDay?.kind === 'day' ? lastDay.own : new Map<string, IsoDate | null>();
  return {
    critical: criticalSaid(given),
    breaking: breakingSaid(given, own),
    unknown: unknownBoards(given),
    lanes: timetableLanes(forecast, names, given.markOf),
    lines: linesOf(given),
    rows: timetableRows(lang, forecast, { boards, names }, own),
  };
}

function linesOf({ lang, today, wanted, lastDay }: Presented): TimeLine[] {
  const words = timetableWords[lang].lines;
  return [
    { day: today, label: words.today, kind: 'today' },
    ...(wanted === null ? [] : [{ day: wanted, label: words.wanted(longDate(lang, wanted)), kind: 'asked' as const }]),
    ...(lastDay?.kind === 'day'
      ? [{ day: lastDay.on, label: words.lastDay(longDate(lang, lastDay.on)), kind: 'other' as const }]
      : []),
  ];
}

function criticalSaid({ lang, forecast, boards, names }: Presented): string[] {
  const words = timetableWords[lang];
  return forecast.criticalPath.flatMap(({ code, step: key, on }) => {
    const step = forecast.principals.flatMap(({ steps }) => steps).find((each) => each.step.step === key)?.step;
    if (step === undefined) return [];
    const name = names.get(code)?.label ?? code;
    return [
      words.criticalStep(name, boardInSentence(lang, boards.get(step.board) ?? ''), words.parts[step.part], longDate(lang, on)),
    ];
  });
}

function breakingSaid({ lang, forecast, boards, names, wanted }: Presented, own: ReadonlyMap<string, IsoDate | null>): string[] {
  if (wanted === null) return [];
  const words = timetableWords[lang];
  return lateFor(forecast, wanted).flatMap(({ code, step: key, on, inForceOn }) => {
    const step = forecast.principals.flatMap(({ steps }) => steps).find((each) => each.step.step === key)?.step;
    const sendBy = own.get(code) ?? null;
    const day = (iso: IsoDate) => longDate(lang, iso);
    const [name, board] = [names.get(code)?.label ?? code, boardInSentence(lang, boards.get(step?.board ?? '') ?? '')];
    return [words.breakingStep(name, board, day(on), day(inForceOn), sendBy === null ? null : day(sendBy))];
  });
}

/** Each board once, with its principal and why. */
function unknownBoards({ lang, forecast, boards, names }: Presented): UnknownBoard[] {
  const words = timetableWords[lang];
  const found = new Map<string, UnknownBoard>();
  for (const { code, board, why } of forecast.unknown) {
    if (found.has(board)) continue;
    const name = names.get(code)?.label ?? code;
    found.set(board, { boardId: board, said: `${name}, ${boardInSentence(lang, boards.get(board) ?? '')}: ${words.whys[why]}.` });
  }
  return [...found.values()];
}
