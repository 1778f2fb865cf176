import { parse } from 'csv-parse/sync';

/** A row of a table that somebody made: where it stands, and what its cells say. */
export interface SheetLine {
  /** Line of the text, or row of the sheet; from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a table with semicolons, commas or tabs that say anything, with or without a mark first, however its rows are ended.
 * @param most what is beyond is not read: a table of millions of lines would keep others waiting
 * @returns `brokenAt` when a quotation mark is never ended: nothing after it could be told
 */
export function csvLines(
  text: string,
  most: number,
): { readonly found: readonly SheetLine[] } | { readonly brokenAt: number; readonly text: string } {
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    to: most,
  } as const;
  try {
    // With `info` each record comes with where it stood; the library's types do not say so.
    const records = parse(text, options) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
    const found = records.map(({ record, info }) => ({ number: info.lines, cells: record }));
    return { found: found.filter((line) => line.cells.some((cell) => cell !== '')) };
  } catch (error) {
    const number = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { brokenAt: number, text: text.split('\n')[number - 1]?.trim() ?? '' };
  }
}

/** The sign that parts the first line that has any; a lone column needs none. */
function delimiterOf(text: string): string {
  for (const line of text.split('\n', 20)) {
    const found = [';', '\t', ','].find((sign) => line.includes(sign));
    if (found !== undefined) return found;
  }
  return ';';
}
