import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../../platform/http/web.ts';
import { readDay } from '../../calendar/read-day.ts';
import type { CalendarRow } from '../../calendar/rows.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { prefixes } from './form.ts';

/** What was pasted from a board's web page. */
export interface PastedGiven {
  readonly text: string;
  /** Of days that have none. */
  readonly year: number;
}

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };

export function readPastedGiven(form: Form): Read<PastedGiven> {
  const text = form.text(`${prefixes.pasted}text`).replaceAll('\u0000', '');
  const year = form.text(`${prefixes.pasted}year`);
  const refusals = [
    ...unless(text.trim() !== '', 'calendar-empty', 'text'),
    ...unless(/^20\d{2}$|^2100$/.test(year), 'year-wrong', 'year'),
  ];
  return refusals.length > 0 ? { refusals } : { input: { text, year: Number(year) } };
}

/** A day to tick, as its box sends it: `2026-02-20<2026-02-06`. */
export function boxValue({ on, submitBy }: CalendarRow): string {
  return `${on}${submitBy === null ? '' : `<${submitBy}`}`;
}

/** The days that were ticked. */
export function readTicked(form: Form): Read<readonly CalendarRow[]> {
  const rows = form.list(`${prefixes.pasted}day`).map((value): CalendarRow | null => {
    const [day = '', submit] = value.split('<');
    const [on, submitBy] = [readDay(day), submit === undefined ? null : readDay(submit)];
    return on === null || (submit !== undefined && submitBy === null) ? null : { on, submitBy };
  });
  const known = rows.filter((row) => row !== null);
  const refusals = [
    ...unless(known.length === rows.length, 'day-wrong', 'day'),
    ...unless(rows.length > 0, 'no-day-ticked', 'day'),
    ...unless(rows.length <= 500, 'calendar-empty', 'text'),
  ];
  return refusals.length > 0 ? { refusals } : { input: known.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on)) };
}
