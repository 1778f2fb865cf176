/**
 * Legal days the slow and plain way, for checking the program's own. Days are ISO strings (`YYYY-MM-DD`), which sort as text.
 * Written from domain.md § 5 and the acts, not from the code under test.
 */

const MS_PER_DAY = 86_400_000;

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday, Gregorian (the anonymous algorithm that Meeus prints). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const month = String(Math.floor(sum / 31)).padStart(2, '0');
  const date = String((sum % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${date}`;
}

/** The Saturday in the seven days that start on `first`. */
function saturdayFrom(first: string): string {
  for (let day = first; ; day = addDays(day, 1)) {
    if (weekday(day) === 6) return day;
  }
}

/** Public holidays that are not merely Sundays: act 1989:253 (6 June since 2005, when it took Whit Monday's place). */
function publicHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', '01-06', '05-01', '12-25', '12-26'].map((monthDay) => `${year}-${monthDay}`);
  const moving = [-2, 0, 1, 39, 49].map((offset) => addDays(easter, offset));
  const midsummerDay = saturdayFrom(`${year}-06-20`);
  const allSaints = saturdayFrom(`${year}-10-31`);
  const sinceOrUntil = year >= 2005 ? `${year}-06-06` : addDays(easter, 50);
  return [...fixed, ...moving, midsummerDay, allSaints, sinceOrUntil];
}

/** Whether something due on the day moves on: Saturday, Sunday, public holiday or one of three eves (act 1930:173 § 2). */
function movesOn(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const midsummersEve = addDays(saturdayFrom(`${year}-06-20`), -1);
  const eves = [midsummersEve, `${year}-12-24`, `${year}-12-31`];
  return weekday(day) === 0 || weekday(day) === 6 || publicHolidays(year).includes(day) || eves.includes(day);
}

/** The day itself, or the next on which something due may end (act 1930:173 § 2). */
export function bruteMovedOn(day: string): string {
  let moved = day;
  while (movesOn(moved)) moved = addDays(moved, 1);
  return moved;
}

/** The last day an appeal may reach the court: same weekday three weeks after the notice, moved on by the Sunday rule (KL 13:5). */
export function bruteLastAppealDay(noticeOn: string): string {
  return bruteMovedOn(addDays(noticeOn, 21));
}
