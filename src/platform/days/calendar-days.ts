/**
 * Days as ISO strings (`YYYY-MM-DD`), the form in which facts carry them. Such strings of one length
 * compare as the days they name, so the heart compares them as they are and only counts when it must.
 */
export type IsoDate = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`; `2024-02-30` is none. */
export function isRealDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/*
 * The proleptic Gregorian calendar counted in years that begin in March, so that the leap day comes last
 * (Howard Hinnant, chrono-compatible low-level date algorithms). Some ten times as fast as going through Date,
 * which a standing over a whole country notices.
 */
const DAYS_PER_ERA = 146_097;
const MARCH_0000_TO_1970 = 719_468;

/** Days since 1970-01-01 of a real date. */
export function dayNumber(date: IsoDate): number {
  const month = twoDigits(date, 5);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(date, 8) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - MARCH_0000_TO_1970;
}

/** The date of a day number. */
export function dateOfDayNumber(day: number): IsoDate {
  const sinceMarch0000 = day + MARCH_0000_TO_1970;
  const era = Math.floor(sinceMarch0000 / DAYS_PER_ERA);
  const dayOfEra = sinceMarch0000 - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return writeDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** Writes a year from 0 to 9999, a month and a day as a date. */
export function writeDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The date so many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * A real date as a number that orders as days do (`20240229`), for those who compare the same days over and over: some five times
 * as fast as comparing text.
 */
export function dayOrder(date: IsoDate): number {
  return twoDigits(date, 0) * 1_000_000 + twoDigits(date, 2) * 10_000 + twoDigits(date, 5) * 100 + twoDigits(date, 8);
}

const ZERO = '0'.charCodeAt(0);

/** The number that two digits write. By their codes: cutting the text out first takes several times as long. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** The date of such a number. */
export function dateOfOrder(order: number): IsoDate {
  return writeDate(Math.floor(order / 10_000), Math.floor(order / 100) % 100, order % 100);
}

/** 1 for Monday … 7 for Sunday, of a day number. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(date: IsoDate): number {
  return weekdayOf(dayNumber(date));
}

/** The later of two days. */
export function laterDay(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
