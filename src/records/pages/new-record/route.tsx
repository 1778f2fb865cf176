import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { keepRecord } from '../../acts/keep-record.ts';
import { keepForSomeBoard } from '../../policy.ts';
import { boardsToKeepFor } from '../board-names.ts';
import { errorsOf } from '../typed.ts';
import { readRecordForm, type TypedRecord, typedRecord } from './form.ts';
import { NewRecordPage } from './view.tsx';

/** The largest file and the rest of its form. */
const bodyLimit = 26 * 1024 * 1024;

export const newRecordRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/handlingar/ny',
    may: keepForSomeBoard,
    handle: (web) => show(web, untouched(), []),
  }),
  route({ method: 'post', path: '/handlingar/ny', act: 'keep-record', may: keepForSomeBoard, bodyLimit, handle: save }),
];

function untouched(): TypedRecord {
  const empty = { title: '', owner: '', secrecyParagraph: '', becameOfficialOn: '', registrationNumber: '' };
  return { ...empty, request: newId(), kind: 'other', access: 'working-material', sharedWith: 'secretariat' };
}

async function show(web: Web, typed: TypedRecord, errors: FormErrors): Promise<Response> {
  const owners = await boardsToKeepFor(web);
  const [only] = owners;
  const proposed = typed.owner === '' && owners.length === 1 && only !== undefined ? { ...typed, owner: only.value } : typed;
  return web.html(<NewRecordPage ui={uiFor(web)} view={{ typed: proposed, errors, owners }} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web): Promise<Response> {
  const form = await web.form();
  const typed = typedRecord(form);
  const read = await readRecordForm(typed, form.file('file'));
  if (!read.ok) return show(web, typed, errorsOf(read.refusals, web.lang));
  const kept = await keepRecord(web, read.input);
  return kept.ok
    ? web.redirect(`/handlingar/${kept.value.id}?klart=inlagd`)
    : show(web, typed, errorsOf(kept.refusals, web.lang));
}
