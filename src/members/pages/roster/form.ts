import { Unreadable } from '../../../platform/documents/unreadable.ts';
import type { Form } from '../../../platform/http/web.ts';
import { csvText } from '../../../platform/sheets/csv.ts';
import { isWorkbook, xlsxLines } from '../../../platform/sheets/read-xlsx.ts';
import type { PeopleImport } from '../../acts/import-people.ts';
import { decode } from '../../calendar/decode.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import type { Term } from '../../roster/compare.ts';
import { mostRosterLines } from '../../roster/read-roster.ts';
import { idOrNull } from '../typed.ts';

type Read = { readonly input: PeopleImport } | { readonly refusals: readonly MembersRefusal[] };

/** The list as text, an uploaded file's when there is one, with what has been answered of its rows. */
export async function readGiven(form: Form, term: Term | null): Promise<Read> {
  const file = form.file('file');
  const given = file === null ? { text: form.text('text') } : textOf(new Uint8Array(await file.arrayBuffer()));
  if ('code' in given) return { refusals: unless(false, given.code, 'file') };
  if (given.text.trim() === '') return { refusals: unless(false, 'roster-empty', 'text') };
  return { input: { text: given.text, answers: answersIn(form), term, allOrNothing: form.text('all') === 'ja' } };
}

type Code = MembersRefusal['code'];

function textOf(bytes: Uint8Array): { readonly text: string } | { readonly code: Code } {
  const old = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (old) return { code: 'file-of-old-excel' };
  if (!isWorkbook(bytes)) return { text: decode(bytes).replaceAll('\u0000', '') };
  try {
    const lines = xlsxLines(bytes, mostRosterLines);
    const rows: string[][] = [];
    // The rows keep their numbers, so that the person finds them in the sheet.
    for (const { number, cells } of lines) {
      while (rows.length < number - 1) rows.push([]);
      rows.push([...cells]);
    }
    return { text: csvText(rows) };
  } catch (error) {
    if (error instanceof Unreadable) return { code: 'file-unreadable' };
    throw error;
  }
}

function answersIn(form: Form): PeopleImport['answers'] {
  const answers = new Map<number, string>();
  for (const [name, value] of Object.entries(form.fields())) {
    const row = /^vem-(\d{1,6})$/.exec(name)?.[1];
    if (row !== undefined && value !== '') answers.set(Number(row), idOrNull(value) ?? value);
  }
  return answers;
}
