import { Temporal } from 'temporal-polyfill';
import { capitalise, type Lang, monthName } from '../../ui/index.ts';

/** What a figure is of. Longest first, which is also the order among those that end on the same day. */
export const spans = ['year', 'half', 'third', 'quarter', 'month'] as const;
export type Span = (typeof spans)[number];

/** How many of each there are in a year, and the letter that tells them. */
const kinds: Readonly<Record<Span, { readonly count: number; readonly letter: string }>> = {
  year: { count: 1, letter: '' },
  half: { count: 2, letter: 'H' },
  third: { count: 3, letter: 'T' },
  quarter: { count: 4, letter: 'Q' },
  month: { count: 12, letter: '' },
};

export interface PeriodCode {
  /** `2026`, `2026-H1`, `2026-T2` (four months), `2026-Q3`, `2026-09`. */
  readonly code: string;
  readonly span: Span;
  readonly year: number;
  /** Which of them in the year, from 1. */
  readonly part: number;
  readonly from: Temporal.PlainDate;
  /** Last day. */
  readonly to: Temporal.PlainDate;
}

const written = /^(\d{4})(?:-(?:([HTQ])(\d)|(\d{2})))?$/;

/** A code as it is kept, with its days; null when it is none. Codes as people write them: `read-period.ts`. */
export function periodOf(code: string): PeriodCode | null {
  const [, year, letter, turn, month] = written.exec(code) ?? [];
  if (year === undefined) return null;
  const span = spanOf(letter, month);
  return periodIn(Number(year), span, Number(turn ?? month ?? 1));
}

/** One of a year's periods; null when the year has no such part, or is none that figures are of. @param part from 1 */
export function periodIn(year: number, span: Span, part: number): PeriodCode | null {
  const { count, letter } = kinds[span];
  if (!(year >= 1900 && year <= 2200) || !Number.isInteger(part) || part < 1 || part > count) return null;
  const months = 12 / count;
  const from = new Temporal.PlainDate(year, (part - 1) * months + 1, 1);
  const to = from.add({ months }).subtract({ days: 1 });
  const ending = span === 'month' ? `-${String(part).padStart(2, '0')}` : `-${letter}${part}`;
  return { code: span === 'year' ? String(year) : `${year}${ending}`, span, year, part, from, to };
}

/** The one right after. */
export function periodAfter({ year, span, part }: PeriodCode): PeriodCode | null {
  return part < kinds[span].count ? periodIn(year, span, part + 1) : periodIn(year + 1, span, 1);
}

/** By their last day, and then the longer first: for sorting codes; what is no code comes last. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [periodOf(a), periodOf(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null) || (a < b ? -1 : Number(a > b));
  return Temporal.PlainDate.compare(one.to, other.to) || spans.indexOf(one.span) - spans.indexOf(other.span);
}

/** `2026`, `första halvåret 2026`, `maj–augusti 2026`, `tredje kvartalet 2026`, `september 2026`: in running text. A code that is none as it is. */
export function periodWords(lang: Lang, code: string): string {
  const period = periodOf(code);
  if (period === null) return code;
  const { span, year, part, from, to } = period;
  if (span === 'month') return `${monthName(lang, part)} ${year}`;
  if (span === 'third') return `${monthName(lang, from.month)}–${monthName(lang, to.month)} ${year}`;
  return span === 'year' ? String(year) : `${turns[lang][part - 1]} ${wholes[lang][span]} ${year}`;
}

/** The same where it begins a line. */
export function periodHeading(lang: Lang, code: string): string {
  return capitalise(periodWords(lang, code));
}

const turns = {
  sv: ['första', 'andra', 'tredje', 'fjärde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

const wholes = {
  sv: { half: 'halvåret', quarter: 'kvartalet' },
  en: { half: 'half of', quarter: 'quarter of' },
} as const;

function spanOf(letter: string | undefined, month: string | undefined): Span {
  if (month !== undefined) return 'month';
  return spans.find((span) => letter !== undefined && kinds[span].letter === letter) ?? 'year';
}
