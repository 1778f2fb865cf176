import { csvLines, type SheetLine } from '../../platform/sheets/read-csv.ts';
import { readDay } from './read-day.ts';
import { type CalendarLine, rowOf } from './rows.ts';

type Columns = { readonly day: number; readonly submit: number | null };
/** Far more than the meetings of any board; a table of millions of lines would keep others waiting. */
const mostLines = 2000;

const dayHeads = /^(sammanträde|nämndsammanträde|nämndmöte|nämnd|möte|meeting|datum|dag|date|day)/i;
const submitHeads = /inlämn|lämna in|stoppdag|manusstopp|deadline|handlingar|submit|dagar före|dagar innan/i;

/**
 * The meetings of a table with semicolons, commas or tabs. A first line with names decides the columns
 * ("Sammanträde;Sista inlämningsdag"); without one the first column is the meeting and the second the last day to submit.
 */
export function readCsv(text: string): readonly CalendarLine[] {
  const lines = csvLines(text, mostLines);
  if ('brokenAt' in lines) return [{ number: lines.brokenAt, text: lines.text, trouble: 'line-broken' }];
  const [first, ...rest] = lines.found;
  if (first === undefined) return [];
  if (first.cells.some((cell) => readDay(cell) !== null)) return lines.found.map((line) => meeting(line, { day: 0, submit: 1 }));
  const columns = columnsOf(first.cells);
  if (columns === null) return [{ number: first.number, text: shown(first), trouble: 'no-meeting-column' }];
  return rest.map((line) => meeting(line, columns));
}

function meeting(line: SheetLine, { day, submit }: Columns): CalendarLine {
  const row = rowOf(line.cells[day] ?? '', submit === null ? '' : (line.cells[submit] ?? ''));
  const said = { number: line.number, text: shown(line) };
  return typeof row === 'string' ? { ...said, trouble: row } : { ...said, row };
}

function shown(line: SheetLine): string {
  return line.cells.filter((cell) => cell !== '').join(' · ');
}

function columnsOf(heads: readonly string[]): Columns | null {
  const submit = heads.findIndex((head) => submitHeads.test(head));
  const day = heads.findIndex((head, place) => place !== submit && dayHeads.test(head));
  return day < 0 ? null : { day, submit: submit < 0 ? null : submit };
}
