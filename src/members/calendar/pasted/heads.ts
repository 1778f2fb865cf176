import { monthAlone, withoutClocks } from './days-in-line.ts';
import type { Heads } from './entries.ts';
import { namesOrgan } from './own-board.ts';
import { purposeIn } from './purposes.ts';

const yearAlone = /(?<![\d-])(20\d{2})(?![\d-])/;

/** The heads after a line without days: a year, a month, an organ, what the days below are for. A sentence that is no head changes nothing. */
export function headsAfter(heads: Heads, text: string): Heads {
  const month = monthAlone(text);
  if (month !== null) return { ...heads, month: month.month, year: month.year ?? heads.year };
  const line = text.trim();
  const isHead = line.length <= 60 ? !/[.!?]$/.test(line) : line.length <= 160 && line.endsWith(':');
  const purpose = purposeIn(line);
  if (!isHead || purpose === 'page') return heads;
  const year = Number(yearAlone.exec(line)?.[1] ?? heads.year);
  const named = namesOrgan(line) ? { organ: line, month: null, columns: null, purpose: 'meeting' as const } : {};
  return { ...heads, ...named, year, ...(purpose === null ? {} : { purpose }) };
}

/** The heads after the head row of a table. */
export function headsAfterColumns(heads: Heads, cells: readonly string[]): Heads {
  // A row of clock times is no head.
  if (cells.filter((cell) => withoutClocks(cell).trim() !== '').length < 2) return heads;
  const year = Number(yearAlone.exec(cells[0] ?? '')?.[1] ?? heads.year);
  return { ...heads, columns: cells, year, purpose: 'meeting' };
}
