import { Temporal } from 'temporal-polyfill';
import { isRealDate } from './calendar-days.ts';

/** A day as a form sends it, only `YYYY-MM-DD` (Temporal alone would take times and calendars too). Null when it is no day. */
export function typedDay(text: string): Temporal.PlainDate | null {
  return isRealDate(text) ? Temporal.PlainDate.from(text) : null;
}

/** A day that may be left out: null when it was, undefined when what was typed is no day. */
export function typedDayOrNone(text: string): Temporal.PlainDate | null | undefined {
  return text === '' ? null : (typedDay(text) ?? undefined);
}
