import { addDays, dateOfDayNumber, dayNumber, type IsoDate, weekday, writeDate } from './calendar-days.ts';

/** Easter Sunday in the Gregorian calendar (the Meeus–Jones–Butcher computation). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return writeDate(year, month, day);
}

/** The first Saturday on or after a date. */
function saturdayFrom(date: IsoDate): IsoDate {
  return dateOfDayNumber(dayNumber(date) + ((6 - weekday(date) + 7) % 7));
}

/** Midsummer Day: the Saturday that falls on 20–26 June (act 1989:253 § 1). */
export function midsummerDay(year: number): IsoDate {
  return saturdayFrom(writeDate(year, 6, 20));
}

function holidaysThatMove(year: number): IsoDate[] {
  const easter = easterSunday(year);
  // Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday; Whit Monday until the national day took its place in 2005.
  const offsets = year <= 2004 ? [-2, 0, 1, 39, 49, 50] : [-2, 0, 1, 39, 49];
  const allSaints = saturdayFrom(writeDate(year, 10, 31));
  return [...offsets.map((days) => addDays(easter, days)), midsummerDay(year), allSaints];
}

function holidaysOnAFixedDate(year: number): IsoDate[] {
  const fixed: [number, number][] = [
    [1, 1],
    [1, 6],
    [5, 1],
    [12, 25],
    [12, 26],
  ];
  if (year >= 2005) fixed.push([6, 6]);
  return fixed.map(([month, day]) => writeDate(year, month, day));
}

const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

/** The public holidays of a year besides the Sundays (act 1989:253 § 1): 6 June from 2005, Whit Monday until 2004. */
export function publicHolidays(year: number): ReadonlySet<IsoDate> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = new Set([...holidaysOnAFixedDate(year), ...holidaysThatMove(year)]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** Whether a day is a public holiday: every Sunday, and the days of act 1989:253. */
export function isPublicHoliday(date: IsoDate): boolean {
  return weekday(date) === 7 || publicHolidays(Number(date.slice(0, 4))).has(date);
}
