import { Temporal } from 'temporal-polyfill';
import type { SeriesRule } from '../tables.ts';
import { type NamedDay, namedDay } from './named-days.ts';

/** What becomes of a day of the series that is a holiday or an eve, as the person chooses. */
export const onHolidayChoices = ['keep', 'skip', 'before', 'after'] as const;
export type OnHoliday = (typeof onHolidayChoices)[number];

/** A day of a series. */
export interface SeriesDay {
  /** The day that the rule gives. */
  readonly by: Temporal.PlainDate;
  /** The day to meet: the same unless a holiday moved it. */
  readonly on: Temporal.PlainDate;
  /** What kind of holiday the rule's day is; null for a working day. */
  readonly holiday: NamedDay | null;
  readonly skipped: boolean;
}

/** More days than anybody plans at once; a series that would be longer ends there. */
export const mostInSeries = 60;

/** The days of a series from a day to a day, both included. The first day that fits begins the counting of weeks or months. */
export function seriesDays(
  rule: SeriesRule,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  onHoliday: OnHoliday = 'keep',
): readonly SeriesDay[] {
  const days = rule.kind === 'weeks' ? weekly(rule, from, to) : monthly(rule, from, to);
  return days.map((by) => {
    const holiday = namedDay(by);
    const moves = holiday !== null && (onHoliday === 'before' || onHoliday === 'after');
    const on = moves ? workingDay(by, onHoliday === 'before' ? -1 : 1) : by;
    return { by, on, holiday, skipped: holiday !== null && onHoliday === 'skip' };
  });
}

function weekly(rule: SeriesRule, from: Temporal.PlainDate, to: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const first = from.add({ days: (rule.weekday - from.dayOfWeek + 7) % 7 });
  const days: Temporal.PlainDate[] = [];
  for (let i = 0; days.length < mostInSeries; i++) {
    const day = first.add({ weeks: i * rule.every });
    if (isAfter(day, to)) break;
    days.push(day);
  }
  return days;
}

function monthly(
  rule: Extract<SeriesRule, { readonly kind: 'months' }>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const inMonth = (month: Temporal.PlainYearMonth) => nthWeekday(month, rule.nth, rule.weekday);
  let month = from.toPlainYearMonth();
  if (isAfter(from, inMonth(month))) month = month.add({ months: 1 });
  const days: Temporal.PlainDate[] = [];
  for (let i = 0; days.length < mostInSeries; i++) {
    const day = inMonth(month.add({ months: i * rule.every }));
    if (isAfter(day, to)) break;
    days.push(day);
  }
  return days;
}

/** The nth weekday of a month. @param nth 1–4, or -1 for the last: the fifth where there are five */
function nthWeekday(month: Temporal.PlainYearMonth, nth: number, weekday: number): Temporal.PlainDate {
  if (nth === -1) {
    const last = month.toPlainDate({ day: month.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  }
  const first = month.toPlainDate({ day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
}

function workingDay(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  let found = day;
  while (namedDay(found) !== null) found = found.add({ days: step });
  return found;
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}
