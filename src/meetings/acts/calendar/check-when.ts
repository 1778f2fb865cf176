import type { Temporal } from 'temporal-polyfill';
import { clockTime } from '../../../platform/db/columns.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { CalendarRefusal } from '../../refusals/calendar.ts';

/** What is wrong with the hours of a meeting, if anything. @param when `HH:MM` each */
export function refuseHours({
  starts,
  ends,
}: {
  readonly starts: string;
  readonly ends: string;
}): readonly Refusal<CalendarRefusal>[] {
  const wrong = Object.entries({ starts, ends }).filter(([, time]) => !new RegExp(clockTime).test(time));
  if (wrong.length > 0) return wrong.map(([field]) => ({ code: 'time-wrong', field }));
  return ends > starts ? [] : [{ code: 'ends-before-it-starts', field: 'ends' }];
}

/** Whether a day is in the years that anybody plans, or looks back on: else it has been mistyped. */
export function isPlannable({ year }: Temporal.PlainDate): boolean {
  return year >= 2000 && year < 2100;
}
