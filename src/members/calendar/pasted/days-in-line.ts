import { swedishMonths } from '../../../platform/swedish-months.ts';

/** A day as it stands in a line: its year may be left to what stands around it, and its month to the head above. */
export interface DayInLine {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 1 for Monday … 7 for Sunday, where one is written before it. */
  readonly weekday: number | null;
  /** Of several days from one to another, such as a school holiday: this many in all; 1 for a single day. */
  readonly span: number;
  /** Where it stands in the line. */
  readonly from: number;
  readonly to: number;
}

const monthNames = swedishMonths
  .map((name) =>
    name.length > 4
      ? `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`
      : name.length > 3
        ? `${name.slice(0, 3)}(?:${name.slice(3)})?`
        : name,
  )
  .join('|');
const month = `(?:${monthNames})(?!\\p{L})\\.?`;
const number = '\\d{1,2}(?::?[ae])?(?![\\d:])';
const many = `${number}(?:\\s*(?:,|och|samt|&|–|-)\\s*(?:den\\s+)?${number}){0,12}`;
const alone = '(?<![\\d./:-])';

const iso = `${alone}(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})(?!\\d)`;
const compact = `${alone}(?<packed>20[0-4]\\d[01]\\d[0-3]\\d)(?!\\d)`;
const named = `${alone}(?<days>${many})\\s*(?<name>${month})(?:[\\s,]{1,3}(?<namedYear>(?:19|20)\\d{2})(?!\\d))?`;
const led = `(?<![\\p{L}\\d])(?<ledName>${month})\\s?:?\\s{1,3}(?<ledDays>${many})(?!\\s?(?:/|\\.\\d|${month}))`;
const slashed = `${alone}(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:[\\s-]{1,3}(?<slashYear>(?:19|20)\\d{2}))?(?![\\d/])`;
const dotted = `${alone}(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>(?:19|20)\\d{2})(?!\\d)`;
// Made once: a pasted table asks of each of its cells.
const bareLine = new RegExp(
  `^\\s*(?:[•*–-]\\s*)?(?:\\p{L}{2,7}\\.?\\s+(?:den\\s+)?)?(?<bare>${many})\\s*[*.,;]{0,4}\\s*(?:\\p{L}{1,3})?\\s*(?:\\([^)]*\\))?\\s*[,;.]?$`,
  'iu',
);
const monthLine = new RegExp(`^\\s*(?<name>${month})\\s*(?<year>(?:19|20)\\d{2})?\\s*:?\\s*$`, 'iu');
const anyDay = new RegExp([iso, compact, dotted, slashed, named, led].join('|'), 'giu');

/** `kl. 13.00`, `13.00–16.00`, `08:30`: what is no day. */
const clock =
  /kl(?:\.|ockan)?\s{0,2}\d{1,2}(?:[.:]\d{2})?(?:\s{0,2}[-–]\s{0,2}\d{1,2}(?:[.:]\d{2})?)?|(?<![\d./-])\d{1,2}[.:]\d{2}(?:\s{0,2}[-–]\s{0,2}\d{1,2}[.:]\d{2})?(?![\d.:/])/giu;

const weekdayBefore = /(?<!\p{L})(må|ti|on|to|fr|lö|sö)(?:n|s|r|e)?(?:s|r)?(?:dag(?:en|ar)?)?[.,]?\s{0,3}(?:den\s{1,3})?$/iu;
const weekdays = ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'];

/** The line with its clock times blanked out, each sign in its place. */
export function withoutClocks(line: string): string {
  return line.replace(clock, (found) => ' '.repeat(found.length));
}

/** The days of a line in order, without those that only a head above could give a month. */
export function daysInLine(line: string): readonly DayInLine[] {
  const found: DayInLine[] = [];
  for (const match of line.matchAll(anyDay)) {
    const place = { from: match.index, to: match.index + match[0].length, weekday: weekdayAt(line, match.index) };
    found.push(...daysOf(match.groups ?? {}).map((day, i) => ({ ...place, ...day, weekday: i === 0 ? place.weekday : null })));
  }
  return found;
}

/** The days of a line that holds nothing else: `6`, `6, 20`, `tisdag 15*`, `7 (startar tidigare)`. */
export function bareDays(text: string): readonly DayInLine[] {
  const found = bareLine.exec(text);
  const days = found?.groups?.['bare'];
  if (found === null || days === undefined) return [];
  const at = text.indexOf(days);
  const weekday = weekdayAt(text, at);
  if (weekday === null && /^\s*\p{L}/u.test(text)) return [];
  return numbersOf(days).map(({ day, span }, i) => ({
    ...{ year: null, month: null, day, span, from: at, to: at + days.length, weekday: i === 0 ? weekday : null },
  }));
}

/** The month that a text names alone, with or without a year: `Februari`, `Februari 2024`, `feb.`; null when it does not. */
export function monthAlone(text: string): { readonly month: number; readonly year: number | null } | null {
  const found = monthLine.exec(text);
  const name = found?.groups?.['name'];
  if (name === undefined) return null;
  const year = found?.groups?.['year'];
  return { month: monthOf(name), year: year === undefined ? null : Number(year) };
}

type Parts = Pick<DayInLine, 'year' | 'month' | 'day' | 'span'>;

function daysOf(groups: Readonly<Record<string, string | undefined>>): Parts[] {
  const one = (year: string | undefined, monthText: string | undefined, day: string | undefined): Parts[] => [
    { year: year === undefined ? null : Number(year), month: Number(monthText), day: Number(day), span: 1 },
  ];
  const { packed } = groups;
  if (packed !== undefined) return one(packed.slice(0, 4), packed.slice(4, 6), packed.slice(6));
  if (groups['isoDay'] !== undefined) return one(groups['isoYear'], groups['isoMonth'], groups['isoDay']);
  if (groups['dotDay'] !== undefined) return one(groups['dotYear'], groups['dotMonth'], groups['dotDay']);
  if (groups['slashDay'] !== undefined) return one(groups['slashYear'], groups['slashMonth'], groups['slashDay']);
  const name = groups['name'] ?? groups['ledName'] ?? '';
  const year = groups['namedYear'] === undefined ? null : Number(groups['namedYear']);
  return numbersOf(groups['days'] ?? groups['ledDays'] ?? '').map((each) => ({ ...each, year, month: monthOf(name) }));
}

/** `6, 20` as two days; `20–21` as two that belong together, and a longer stretch as its first day with its length. */
function numbersOf(text: string): { readonly day: number; readonly span: number }[] {
  return text.split(/,|och|samt|&/u).flatMap((part) => {
    const [first = Number.NaN, last = first] = (part.match(/\d{1,2}/g) ?? []).map(Number);
    if (Number.isNaN(first)) return [];
    const span = last - first + 1;
    if (span < 1 || span > 2) return [{ day: first, span: Math.max(1, span) }];
    return Array.from({ length: span }, (_, i) => ({ day: first + i, span: 1 }));
  });
}

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return swedishMonths.findIndex((each) => each.startsWith(start)) + 1;
}

function weekdayAt(line: string, at: number): number | null {
  const found = weekdayBefore.exec(line.slice(Math.max(0, at - 24), at));
  return found === null ? null : weekdays.indexOf((found[1] ?? '').toLowerCase()) + 1;
}
