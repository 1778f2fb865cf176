import { swedishMonths } from '../../ui/index.ts';
import { type PeriodCode, periodIn, periodOf, type Span } from './period-code.ts';

const englishMonths = 'january february march april may june july august september october november december'.split(' ');

/** What the parts of a year are called, and their letters in codes, Swedish and English. */
const names: readonly (readonly [RegExp, Span])[] = [
  [/^(?:t|tertial|t\.)$/, 'third'],
  [/^(?:q|k|kv|kvartal|kvartalet|quarter)$/, 'quarter'],
  [/^(?:h|halvår|halvåret|half|hå)$/, 'half'],
  [/^(?:m|månad|month)$/, 'month'],
];

/**
 * A period as people write it: `2026`, `2026-T2`, `T2 2026`, `tertial 2 2026`, `2026 kvartal 3`, `2026-9`, `sep 2026`, `202609`, and a day
 * that a spreadsheet has made of a month; null when it is none.
 */
export function readPeriod(text: string): PeriodCode | null {
  const said = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^år(?:et)? /, '')
    .replace(/\.0$/, '');
  const exact = periodOf(said.toUpperCase());
  if (exact !== null) return exact;
  const numbers = /^(\d{4})(?:[-/. ](\d{1,2})|(\d{2}))(?:-01)?$/.exec(said);
  if (numbers !== null) return periodIn(Number(numbers[1]), 'month', Number(numbers[2] ?? numbers[3]));
  const [, year] = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/.exec(said) ?? [];
  if (year === undefined) return null;
  const rest = said
    .replace(year, ' ')
    .replaceAll(/[-/,.:]/g, ' ')
    .trim();
  return partOf(Number(year), rest);
}

function partOf(year: number, rest: string): PeriodCode | null {
  const [, word = '', turn] = /^([a-zåäö]+) ?(\d{1,2})?$/.exec(rest.replace(/^(\d{1,2}) ?([a-zåäö]+)$/, '$2 $1')) ?? [];
  if (word === '') return null;
  const [, span] = names.find(([pattern]) => pattern.test(word)) ?? [];
  if (span !== undefined) return turn === undefined ? null : periodIn(year, span, Number(turn));
  const isMonth = (name: string) => word.length >= 3 && name.startsWith(word);
  const month = Math.max(swedishMonths.findIndex(isMonth), englishMonths.findIndex(isMonth));
  return month < 0 || turn !== undefined ? null : periodIn(year, 'month', month + 1);
}
