import { parse } from 'csv-parse/sync';
import { readDay } from './read-day.ts';
import { type CalendarLine, rowOf } from './rows.ts';

type Columns = { readonly day: number; readonly submit: number | null };
/** Far more than the meetings of any board; a table of millions of lines would keep others waiting. */
const mostLines = 2000;

type Line = { readonly number: number; readonly cells: readonly string[] };

const dayHeads = /^(sammanträde|nämndsammanträde|nämndmöte|nämnd|möte|meeting|datum|dag|date|day)/i;
const submitHeads = /inlämn|lämna in|stoppdag|manusstopp|deadline|handlingar|submit|dagar före|dagar innan/i;

/**
 * The meetings of a table with semicolons, commas or tabs. A first line with names decides the columns
 * ("Sammanträde;Sista inlämningsdag"); without one the first column is the meeting and the second the last day to submit.
 */
export function readCsv(text: string): readonly CalendarLine[] {
  const lines = linesOf(text);
  if ('trouble' in lines) return [lines];
  const [first, ...rest] = lines.found;
  if (first === undefined) return [];
  if (first.cells.some((cell) => readDay(cell) !== null)) return lines.found.map((line) => meeting(line, { day: 0, submit: 1 }));
  const columns = columnsOf(first.cells);
  if (columns === null) return [{ number: first.number, text: shown(first), trouble: 'no-meeting-column' }];
  return rest.map((line) => meeting(line, columns));
}

function meeting(line: Line, { day, submit }: Columns): CalendarLine {
  const row = rowOf(line.cells[day] ?? '', submit === null ? '' : (line.cells[submit] ?? ''));
  const said = { number: line.number, text: shown(line) };
  return typeof row === 'string' ? { ...said, trouble: row } : { ...said, row };
}

function shown(line: Line): string {
  return line.cells.filter((cell) => cell !== '').join(' · ');
}

function columnsOf(heads: readonly string[]): Columns | null {
  const submit = heads.findIndex((head) => submitHeads.test(head));
  const day = heads.findIndex((head, place) => place !== submit && dayHeads.test(head));
  return day < 0 ? null : { day, submit: submit < 0 ? null : submit };
}

function linesOf(text: string): { readonly found: readonly Line[] } | (CalendarLine & { readonly trouble: 'line-broken' }) {
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    to: mostLines,
  } as const;
  try {
    // With `info` each record comes with where it stood; the library's types do not say so.
    const records = parse(text, options) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
    const found = records.map(({ record, info }) => ({ number: info.lines, cells: record }));
    return { found: found.filter((line) => line.cells.some((cell) => cell !== '')) };
  } catch (error) {
    const number = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { number, text: text.split('\n')[number - 1]?.trim() ?? '', trouble: 'line-broken' };
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
