import type { Form } from '../../../platform/http/web.ts';
import { sheetAsText } from '../../../platform/sheets/sheet-as-text.ts';
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
  const given =
    file === null ? { text: form.text('text') } : sheetAsText(new Uint8Array(await file.arrayBuffer()), mostRosterLines, decode);
  if ('code' in given) return { refusals: unless(false, given.code, 'file') };
  if (given.text.trim() === '') return { refusals: unless(false, 'roster-empty', 'text') };
  return { input: { text: given.text, answers: answersIn(form), term, allOrNothing: form.text('all') === 'ja' } };
}

function answersIn(form: Form): PeopleImport['answers'] {
  const answers = new Map<number, string>();
  for (const [name, value] of Object.entries(form.fields())) {
    const row = /^vem-(\d{1,6})$/.exec(name)?.[1];
    if (row !== undefined && value !== '') answers.set(Number(row), idOrNull(value) ?? value);
  }
  return answers;
}
