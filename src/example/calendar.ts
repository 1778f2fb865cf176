import { Temporal } from 'temporal-polyfill';

export interface MeetingRule {
  readonly nth: number;
  readonly weekday: number;
  /** Days before the meeting when papers are due. */
  readonly submit: number;
}

const july = 7;

/** A board's made-up meetings, one a month but July, from the first day up to the last. Pure. */
export function meetingDays(rule: MeetingRule, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const days: { readonly on: Temporal.PlainDate; readonly submitBy: Temporal.PlainDate }[] = [];
  for (
    let month = from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, to.toPlainYearMonth()) <= 0;
    month = month.add({ months: 1 })
  ) {
    if (month.month === july) continue;
    const on = nthWeekday(month, rule.nth, rule.weekday);
    if (isWithin(on, from, to)) days.push({ on, submitBy: on.subtract({ days: rule.submit }) });
  }
  return days;
}

function nthWeekday(month: Temporal.PlainYearMonth, nth: number, weekday: number): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 });
  const untilFirst = (weekday - first.dayOfWeek + 7) % 7;
  const day = first.add({ days: untilFirst + 7 * (nth - 1) });
  // Nobody meets at Christmas or on New Year's Day.
  if (day.month === 12 && day.day > 21) return day.subtract({ days: 14 });
  return day.month === 1 && day.day < 8 ? day.add({ days: 7 }) : day;
}

function isWithin(day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}
