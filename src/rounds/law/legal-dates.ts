import { midsummerDay, publicHolidays } from '../../platform/days/swedish-holidays.ts';
import { addDays, dayNumber, type IsoDate, weekdayOf, writeDate } from '../calendar-days.ts';

const passedOverByYear = new Map<number, ReadonlySet<number>>();

/** The days of a year, as day numbers, that a time limit passes over besides Saturdays and Sundays (1930:173 § 2). */
function passedOverIn(year: number): ReadonlySet<number> {
  const known = passedOverByYear.get(year);
  if (known) return known;
  const eves = [addDays(midsummerDay(year), -1), writeDate(year, 12, 24), writeDate(year, 12, 31)];
  const days = new Set([...publicHolidays(year), ...eves].map(dayNumber));
  passedOverByYear.set(year, days);
  return days;
}

/** Whether the law of time limits passes over a day: Saturday, public holiday, Midsummer's, Christmas or New Year's Eve (1930:173 § 2). */
export function isPassedOver(date: IsoDate): boolean {
  const day = dayNumber(date);
  return weekdayOf(day) >= 6 || passedOverIn(Number(date.slice(0, 4))).has(day);
}

/** The day itself, or the next that is not passed over: where a time limit that ends on it ends (1930:173 § 2). */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (isPassedOver(day)) day = addDays(day, 1);
  return day;
}

const lastAppealDays = new Map<IsoDate, IsoDate>();

/** Last day to appeal: the same weekday three weeks after the notice of verification (KL 13:5), moved by the Sunday rule. */
export function lastAppealDay(noticeOn: IsoDate): IsoDate {
  const known = lastAppealDays.get(noticeOn);
  if (known !== undefined) return known;
  // Remembered, because a standing asks for it once a decision, and many are noticed on one day.
  const lastDay = nextWorkingDay(addDays(noticeOn, 21));
  lastAppealDays.set(noticeOn, lastDay);
  return lastDay;
}

/** The day from which a decision noticed on that day has legal force when nobody appeals: the day after the last day to appeal. */
export function legalForceDay(noticeOn: IsoDate): IsoDate {
  return addDays(lastAppealDay(noticeOn), 1);
}

/** Last day to verify the minutes of a meeting: 14 days after it (KL 5:69 through 6:35), moved by the Sunday rule. */
export function latestVerificationDay(meetingOn: IsoDate): IsoDate {
  return nextWorkingDay(addDays(meetingOn, 14));
}

/** Last day for the notice of verified minutes: the second day after (KL 8:12), moved by the Sunday rule. */
export function latestNoticeDay(verifiedOn: IsoDate): IsoDate {
  return nextWorkingDay(addDays(verifiedOn, 2));
}
