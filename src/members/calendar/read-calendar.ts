import { readCsv } from './read-csv.ts';
import { isIcal, readIcal } from './read-ical.ts';
import type { CalendarLine } from './rows.ts';

export interface CalendarReading {
  readonly source: 'csv' | 'ical';
  readonly lines: readonly CalendarLine[];
}

const mostLines = 1000;

/**
 * Reads a pasted or uploaded calendar, whichever form it has.
 * @param daysBefore where the calendar says no last day to submit: that many days before each meeting; null leaves it open
 */
export function readCalendar(text: string, daysBefore: number | null): CalendarReading {
  const source = isIcal(text) ? 'ical' : 'csv';
  const lines = (source === 'ical' ? readIcal(text) : readCsv(text)).slice(0, mostLines);
  return { source, lines: daysBefore === null ? lines : lines.map((line) => withSubmitDay(line, daysBefore)) };
}

function withSubmitDay(line: CalendarLine, days: number): CalendarLine {
  if (!('row' in line) || line.row.submitBy !== null) return line;
  return { ...line, row: { on: line.row.on, submitBy: line.row.on.subtract({ days }) } };
}
