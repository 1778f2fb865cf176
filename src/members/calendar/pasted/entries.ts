import { bareDays, type DayInLine, daysInLine, monthAlone, withoutClocks } from './days-in-line.ts';
import { isOwn, namesOrgan } from './own-board.ts';
import { isCancelled, type Purpose, purposeIn } from './purposes.ts';

/** What the heads above a line say of the days in it. */
export interface Heads {
  readonly year: number;
  readonly month: number | null;
  /** Whose meetings follow, as written; null while nobody has been named. */
  readonly organ: string | null;
  readonly purpose: Purpose;
  /** The cells of a table's head. */
  readonly columns: readonly string[] | null;
}

/** A day found, with what the words round it say. */
export interface Entry {
  /** Line of the paste, from 1. */
  readonly line: number;
  readonly text: string;
  readonly head: string | null;
  readonly year: number;
  /** Whether the year stands with the day itself. */
  readonly hasOwnYear: boolean;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly span: number;
  readonly purpose: Purpose;
  readonly isCancelled: boolean;
  readonly isOwn: boolean;
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** The name of the board whose calendar it is. */
  readonly board: string;
}

type Said = Pick<Entry, 'purpose' | 'isCancelled' | 'head' | 'isOwn'>;

function entryOf({ number, text }: Line, day: DayInLine, heads: Heads, said: Said): Entry[] {
  const month = day.month ?? heads.month;
  if (month === null) return [];
  const { weekday, span } = day;
  return [
    {
      ...{ line: number, text: text.replaceAll(/\s+/g, ' ').trim().slice(0, 160) },
      ...{ year: day.year ?? heads.year, hasOwnYear: day.year !== null, month, day: day.day, weekday, span },
      ...said,
    },
  ];
}

/** The days of a line that is no row of a table. */
export function lineEntries(line: Line, heads: Heads): readonly Entry[] {
  const text = withoutClocks(line.text);
  const named = daysInLine(text);
  const days = named.length > 0 || heads.month === null ? named : bareDays(text);
  let [purpose, organ]: [Purpose | null, string | null] = [null, heads.organ];
  return days.flatMap((day, i) => {
    const before = text.slice(days[i - 1]?.to ?? 0, day.from);
    const after = text.slice(day.to, days[i + 1]?.from);
    if (namesOrgan(before)) organ = lastOf(before);
    // What stands before a list of days is said of all of them.
    purpose = purposeIn(before) ?? purposeIn(/^\s*\(([^)]*)\)/u.exec(after)?.[1] ?? '') ?? (isListed(before) ? purpose : null);
    const isOff =
      isCancelled(after) || (days.length === 1 && isCancelled(text)) || isCancelled(text.slice(0, days[0]?.from ?? 0));
    return entryOf(line, day, heads, {
      ...{ purpose: purpose ?? heads.purpose, isCancelled: isOff },
      ...{ head: organ, isOwn: organ === null || isOwn(organ, line.board) },
    });
  });
}

/** The last words before a day, without what leads over to it. */
function lastOf(before: string): string {
  return before
    .trimEnd()
    .replace(/[:(–-]+$/u, '')
    .trim()
    .slice(-80);
}

/** Whether nothing but a sign or an "and" stands between a day and the one before it. */
function isListed(before: string): boolean {
  return /^[\s,;.·•*&–-]*(?:och|samt)?\s*(?:den)?\s*$/u.test(before);
}

/** The days of a table's row: the column's head, and the row's, say what they are and whose. */
export function rowEntries(line: Line, cells: readonly string[], heads: Heads): readonly Entry[] {
  const rowMonth = monthAlone(cells[0] ?? '');
  const rowOrgan = namesOrgan(cells[0] ?? '') ? (cells[0] ?? null) : null;
  // Counted once for the row, not for each of its cells.
  const isOff = isCancelled(line.text) && cells.filter((cell) => daysInLine(cell).length > 0).length < 3;
  return cells.flatMap((cell, place) => {
    if (rowMonth !== null && place === 0) return [];
    const column = heads.columns?.[place] ?? '';
    const month = rowMonth ?? monthAlone(column);
    const inCell = withoutClocks(cell);
    const found = daysInLine(inCell);
    const days = found.length > 0 || month === null ? found : bareDays(inCell);
    const organ = rowOrgan ?? (namesOrgan(column) ? column : heads.organ);
    const said: Said = {
      purpose: purposeIn(inCell) ?? purposeIn(column) ?? heads.purpose,
      isCancelled: isCancelled(cell) || isOff,
      head: organ,
      isOwn: organ === null || isOwn(organ, line.board),
    };
    const year = month?.year ?? heads.year;
    return days.flatMap((day) => entryOf(line, day, { ...heads, year, month: month?.month ?? heads.month }, said));
  });
}
