import type { IsoDate } from '../../calendar-days.ts';
import type { Forecast, StepForecast } from '../../forecast.ts';
import type { ForecastGround } from '../../queries/forecast/forecast-of-paths.ts';
import { timetableWords } from './words.ts';

/** A board's step as the table shows it. Days are ISO, empty where there is none. */
export interface TimetableRow {
  /** Place on the page that pictures lead to; for a principal's first row. */
  readonly id: string;
  readonly code: string;
  readonly principal: string;
  readonly boardId: string;
  readonly board: string;
  readonly part: StepForecast['step']['part'];
  readonly submitBy: string;
  readonly earliest: string;
  readonly planned: string;
  readonly likely: string;
  readonly inForce: string;
  readonly sendBy: string;
  readonly why: string;
  readonly isKnown: boolean;
}

/** The place of a principal's first row. */
export function rowId(code: string): string {
  return `rad-${code}`;
}

type Named = Pick<ForecastGround, 'boards' | 'names'>;

/** Board by board, in the order of principals. @param sendBy the last day to send by principal's code; empty before a day is wanted */
export function timetableRows(
  lang: 'sv' | 'en',
  forecast: Forecast,
  { boards, names }: Named,
  sendBy: ReadonlyMap<string, IsoDate | null>,
): readonly TimetableRow[] {
  const words = timetableWords[lang];
  return forecast.principals.flatMap(({ principal: { code }, steps }) =>
    steps.map(({ step, earliest, planned, likely }, place) => ({
      id: place === 0 ? rowId(code) : `${rowId(code)}-${place + 1}`,
      code,
      principal: names.get(code)?.label ?? code,
      boardId: step.board,
      board: boards.get(step.board) ?? '',
      part: step.part,
      submitBy: likely.submitBy ?? '',
      earliest: earliest.on ?? '',
      planned: planned.why === 'decided' ? '' : (step.planned ?? ''),
      likely: likely.on ?? '',
      inForce: likely.inForceOn ?? '',
      sendBy: place === 0 ? (sendBy.get(code) ?? '') : '',
      why: words.whys[likely.why],
      isKnown: likely.on !== null,
    })),
  );
}

/** The table as rows for a CSV file, its head first. */
export function timetableCsv(lang: 'sv' | 'en', rows: readonly TimetableRow[]): string[][] {
  const words = timetableWords[lang];
  return [
    words.csvHead.split('|'),
    ...rows.map((row) => [
      ...[row.code, row.principal, row.board, words.parts[row.part], row.submitBy, row.earliest],
      ...[row.planned, row.likely, row.inForce, row.sendBy, row.why],
    ]),
  ];
}
