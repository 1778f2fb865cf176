import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, type SelectOption, uiFor } from '../../../ui/index.ts';
import { noteDispatch } from '../../acts/note-dispatch.ts';
import { changeAccess, keepForSomeBoard } from '../../policy.ts';
import { listRecords } from '../../queries/records.ts';
import { boardsToKeepFor } from '../board-names.ts';
import { errorsOf } from '../typed.ts';
import { readDispatchForm, type TypedDispatch, typedDispatch } from './form.ts';
import { NewDispatchPage } from './view.tsx';

const offered = 20;

export const newDispatchRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/sant-och-mottaget/ny',
    may: keepForSomeBoard,
    handle: (web) => show(web, untouched(web), []),
  }),
  route({ method: 'post', path: '/sant-och-mottaget/ny', act: 'note-dispatch', may: keepForSomeBoard, handle: save }),
];

function untouched(web: Web): TypedDispatch {
  const empty = { counterpart: '', subject: '', registrationNumber: '', owner: '', records: [] };
  return { ...empty, request: newId(), direction: 'received', on: web.today.toString(), means: 'post' };
}

/** The latest records that the reader may send on: those of the boards they act for. */
async function recordsToSend(web: Web): Promise<readonly SelectOption[]> {
  const records = await listRecords(web, {}, offered);
  return records.filter((record) => changeAccess.allows(web.actor, record)).map(({ id, title }) => ({ value: id, label: title }));
}

async function show(web: Web, typed: TypedDispatch, errors: FormErrors): Promise<Response> {
  const owners = await boardsToKeepFor(web);
  const [only] = owners;
  const proposed = typed.owner === '' && owners.length === 1 && only !== undefined ? { ...typed, owner: only.value } : typed;
  const view = { typed: proposed, errors, owners, records: await recordsToSend(web) };
  return web.html(<NewDispatchPage ui={uiFor(web)} view={view} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web): Promise<Response> {
  const typed = typedDispatch(await web.form());
  const known = (await recordsToSend(web)).map((record) => record.value);
  const read = readDispatchForm(typed, known);
  if (!read.ok) return show(web, typed, errorsOf(read.refusals, web.lang));
  const noted = await noteDispatch(web, read.input);
  return noted.ok ? web.redirect('/sant-och-mottaget?klart=tillagd') : show(web, typed, errorsOf(noted.refusals, web.lang));
}
