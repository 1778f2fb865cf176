import type { StepRow } from './table-rows.ts';
import { roundWords } from './words.ts';

/** The table as rows for a CSV file, its head first. */
export function tableCsv(lang: 'sv' | 'en', rows: readonly StepRow[]): string[][] {
  const words = roundWords[lang];
  const lines = rows.map((row) => [
    row.code,
    row.principal,
    row.board,
    words.parts[row.part],
    row.numbers.join(', '),
    row.day ?? '',
    row.paragraph ?? '',
    row.stateText,
    [...row.conditions, ...(row.carried === null ? [] : [row.carried])].join(', '),
    row.proof === null ? '' : words.proofs[row.proof],
    row.planned ?? '',
    row.remark ?? '',
  ]);
  return [words.csvHead.split('|'), ...lines];
}
