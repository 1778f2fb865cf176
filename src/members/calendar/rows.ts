import { Temporal } from 'temporal-polyfill';
import { readDay } from './read-day.ts';

/** A meeting as a calendar says it. */
export interface CalendarRow {
  readonly on: Temporal.PlainDate;
  /** Last day to submit; null when not said. */
  readonly submitBy: Temporal.PlainDate | null;
}

export type Trouble =
  | 'day-missing'
  | 'day-not-understood'
  | 'submit-not-understood'
  | 'submit-after-meeting'
  | 'cancelled'
  | 'line-broken'
  | 'no-meeting-column'
  | 'outside-boards-time'
  | 'meeting-twice';

/** A line of a file or an event of a calendar: what it says, or why it cannot be told. */
export type CalendarLine = {
  /** Line in the file, or the event's place in the calendar; from 1. */
  readonly number: number;
  /** As it was written. */
  readonly text: string;
} & ({ readonly row: CalendarRow } | { readonly trouble: Trouble });

/** A meeting and its last day to submit, given as a day or as how many days before the meeting. */
export function rowOf(day: string, submit: string): CalendarRow | Trouble {
  if (day.trim() === '') return 'day-missing';
  const on = readDay(day);
  if (on === null) return 'day-not-understood';
  if (submit.trim() === '') return { on, submitBy: null };
  const submitBy = daysBefore(on, submit) ?? readDay(submit);
  if (submitBy === null) return 'submit-not-understood';
  return Temporal.PlainDate.compare(submitBy, on) > 0 ? 'submit-after-meeting' : { on, submitBy };
}

function daysBefore(on: Temporal.PlainDate, text: string): Temporal.PlainDate | null {
  const found = /^(\d{1,3})(?:\s*(?:dagar|dag|days|day|d))?(?:\s+(?:före|innan|before).*)?$/i.exec(text.trim());
  return found === null ? null : on.subtract({ days: Number(found[1]) });
}

/** The days that stand more than once with different last days to submit. */
export function contradictions(rows: readonly CalendarRow[]): readonly Temporal.PlainDate[] {
  const first = new Map<string, CalendarRow>();
  const found = new Map<string, Temporal.PlainDate>();
  for (const row of rows) {
    const key = row.on.toString();
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (before.submitBy?.toString() !== row.submitBy?.toString()) found.set(key, row.on);
  }
  return [...found.values()];
}
