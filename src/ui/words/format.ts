import { swedishMonths } from '../../platform/swedish-months.ts';
import type { Lang } from '../ui-context.ts';

/** A day: ISO `YYYY-MM-DD`, or anything with year, month and day, such as `Temporal.PlainDate`. */
export type Day = string | { readonly year: number; readonly month: number; readonly day: number };

/** A moment: RFC 3339 text, `Date`, or anything that counts milliseconds, such as `Temporal.Instant`. */
export type Moment = string | Date | { readonly epochMilliseconds: number };

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;

const MONTHS = {
  sv: swedishMonths,
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

const SHORT_MONTHS = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
} as const;

const COUNTS = {
  sv: [
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
    'tretton',
    'fjorton',
    'femton',
    'sexton',
    'sjutton',
    'arton',
    'nitton',
    'tjugo',
  ],
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
} as const;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(day: Day): { year: number; month: number; day: number } {
  if (typeof day !== 'string') return { year: day.year, month: day.month, day: day.day };
  const found = ISO_DAY.exec(day);
  if (!found) throw new RangeError(`Not a day: ${day}`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** `mars`, `March`. @param month 1–12 */
export function monthName(lang: Lang, month: number): string {
  return MONTHS[lang][month - 1] ?? '';
}

/** `mars`, `Mar`: as short as is customary, without a full stop. @param month 1–12 */
export function shortMonthName(lang: Lang, month: number): string {
  return SHORT_MONTHS[lang][month - 1] ?? '';
}

/** `20 februari 2024`: how a day is written in running text. */
export function longDate(lang: Lang, day: Day): string {
  const { year, month, day: number } = parts(day);
  return `${number} ${monthName(lang, month)} ${year}`;
}

/** `20 februari`: in text where the year is given by what stands around it. */
export function dayAndMonth(lang: Lang, day: Day): string {
  const { month, day: number } = parts(day);
  return `${number} ${monthName(lang, month)}`;
}

/** `20 feb`: in pictures, where space is short. */
export function shortDate(lang: Lang, day: Day): string {
  const { month, day: number } = parts(day);
  return `${number} ${shortMonthName(lang, month)}`;
}

/** `2024-02-20`: in tables and for machines. */
export function isoDate(day: Day): string {
  const { year, month, day: number } = parts(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/** `27 mars 2026 kl. 10.42`, Swedish time. */
export function longMoment(lang: Lang, moment: Moment): string {
  const date = toDate(moment);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(date);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return lang === 'sv' ? `${longDate(lang, day)} kl. ${clock.replace(':', '.')}` : `${longDate(lang, day)} at ${clock}`;
}

/** `2026-03-27 10:42`, Swedish time: in tables. */
export function isoMoment(moment: Moment): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' }).format(
    toDate(moment),
  );
}

function toDate(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  return new Date(typeof moment === 'string' ? moment : moment.epochMilliseconds);
}

/** `om 3 dagar`, `i går`. Only ever beside the exact day. @param days whole days from today, negative for what has been */
export function relativeDays(lang: Lang, days: number): string {
  return new Intl.RelativeTimeFormat(LOCALE[lang], { numeric: 'auto' }).format(days, 'day').replace(/\u00a0/g, ' ');
}

/** `12 345,6`; in English `12,345.6`. Spaces in Swedish do not break. */
export function number(lang: Lang, value: number, decimals?: { least?: number; most?: number }): string {
  const options = {
    minimumFractionDigits: decimals?.least ?? 0,
    maximumFractionDigits: decimals?.most ?? Math.max(decimals?.least ?? 0, 2),
  };
  return new Intl.NumberFormat(LOCALE[lang], options).format(value);
}

/** `Motala, Ödeshög och Ydre`. */
export function list(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[lang], { type: 'conjunction' }).format(items);
}

/** `Motala, Ödeshög eller Ydre`. */
export function listOr(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[lang], { type: 'disjunction' }).format(items);
}

/** `elva` for 11; figures above twenty. `neuter` gives `ett` for 1 in Swedish. */
export function countInWords(lang: Lang, count: number, neuter = false): string {
  if (neuter && lang === 'sv' && count === 1) return 'ett';
  return (Number.isInteger(count) ? COUNTS[lang][count] : undefined) ?? number(lang, count);
}

/** First letter large: `Elva av fjorton`. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** `elva av fjorton`. */
export function countOf(lang: Lang, count: number, all: number): string {
  return `${countInWords(lang, count)} ${lang === 'sv' ? 'av' : 'of'} ${countInWords(lang, all)}`;
}

const SWEDISH_ORDER = new Intl.Collator('sv', { numeric: true });

/** Swedish order (å, ä, ö last) in both languages, since it is Swedish names that are sorted; `§ 9` before `§ 10`. */
export function compareNames(a: string, b: string): number {
  return SWEDISH_ORDER.compare(a, b);
}

/** A sorted copy, in Swedish order of what `nameOf` gives. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
}
