import { addDays, type IsoDate, weekday } from './calendar-days.ts';
import { isPublicHoliday, midsummerDay } from './swedish-holidays.ts';

/** Whether the law of time limits passes over a day: Saturday, public holiday, Midsummer's, Christmas or New Year's Eve (1930:173 § 2). */
export function isPassedOver(date: IsoDate): boolean {
  if (weekday(date) === 6 || isPublicHoliday(date)) return true;
  const monthDay = date.slice(5);
  if (monthDay === '12-24' || monthDay === '12-31') return true;
  return addDays(date, 1) === midsummerDay(Number(date.slice(0, 4)));
}

/** The day itself, or the next that is not passed over: where a time limit that ends on it ends (1930:173 § 2). */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (isPassedOver(day)) day = addDays(day, 1);
  return day;
}

/** Last day to appeal: the same weekday three weeks after the notice of verification (KL 13:5), moved by the Sunday rule. */
export function lastAppealDay(noticeOn: IsoDate): IsoDate {
  return nextWorkingDay(addDays(noticeOn, 21));
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
