import { Temporal } from 'temporal-polyfill';
import { type CalendarLine, type CalendarRow, contradictions, type Trouble } from './rows.ts';

/** What saving a line would do. `was` is the last day to submit that the calendar has now. */
export type ComparedLine = { readonly number: number; readonly text: string } & (
  | { readonly does: 'add' | 'nothing'; readonly row: CalendarRow }
  | { readonly does: 'change'; readonly row: CalendarRow; readonly was: Temporal.PlainDate | null }
  | { readonly does: 'not-understood'; readonly trouble: Trouble }
);

interface Existence {
  readonly existsFrom: Temporal.PlainDate;
  readonly existsTo: Temporal.PlainDate | null;
}

/** Each line beside what the board's calendar has. A day that stands twice alike does something once. */
export function compareCalendar(
  board: Existence,
  there: readonly CalendarRow[],
  lines: readonly CalendarLine[],
): readonly ComparedLine[] {
  const twice = new Set(contradictions(lines.flatMap((line) => ('row' in line ? [line.row] : []))).map(String));
  const known = new Map(there.map((row) => [row.on.toString(), row.submitBy]));
  return lines.map((line) => {
    const { number, text } = line;
    if ('trouble' in line) return { number, text, does: 'not-understood', trouble: line.trouble };
    const { row } = line;
    const day = row.on.toString();
    if (twice.has(day)) return { number, text, does: 'not-understood', trouble: 'meeting-twice' };
    if (!existsOn(board, row.on)) return { number, text, does: 'not-understood', trouble: 'outside-boards-time' };
    const was = known.get(day);
    known.set(day, row.submitBy);
    if (was === undefined) return { number, text, does: 'add', row };
    if (was?.toString() === row.submitBy?.toString()) return { number, text, does: 'nothing', row };
    return { number, text, does: 'change', row, was };
  });
}

/** The rows that saving would write. */
export function toSave(lines: readonly ComparedLine[]): readonly CalendarRow[] {
  return lines.flatMap((line) => (line.does === 'add' || line.does === 'change' ? [line.row] : []));
}

function existsOn({ existsFrom, existsTo }: Existence, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(existsFrom, day) <= 0 && (existsTo === null || Temporal.PlainDate.compare(day, existsTo) < 0);
}
