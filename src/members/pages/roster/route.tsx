import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { isoDate } from '../../../ui/index.ts';
import { importPeople, type PeopleImport } from '../../acts/import-people.ts';
import { isSeatRole } from '../../changeover/seats.ts';
import { mayKeepMembers } from '../../policy.ts';
import { assignmentsOn } from '../../queries/assignments.ts';
import { type Changeover, changeoverById } from '../../queries/changeovers.ts';
import { peopleOn } from '../../queries/people.ts';
import { allPrincipals } from '../../queries/principals.ts';
import { comparedRoster } from '../../queries/roster.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { MembersRefusal } from '../../refusals.ts';
import type { Term } from '../../roster/compare.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { holds } from '../people/present.ts';
import { idOrNull, type Typed, typedAgain, untouched } from '../typed.ts';
import { fileHeads, fileRows } from './file-rows.ts';
import { readGiven } from './form.ts';
import { PreviewPage } from './preview.tsx';
import { RosterPage, rosterPath } from './view.tsx';
import { words } from './words.ts';

/** A pasted list grows when it is sent as a form. */
const bodyLimit = 4 * 1024 * 1024;
const common = { may: mayKeepMembers } as const;

export const rosterRoutes: readonly AnyRoute[] = [
  route({ ...common, method: 'get', path: rosterPath, handle: (web) => show(web, web.query.get('skifte'), untouched) }),
  route({ ...common, method: 'get', path: `${rosterPath}/fil`, handle: file }),
  route({ ...common, method: 'post', path: `${rosterPath}/granska`, act: 'preview-people', bodyLimit, handle: preview }),
  route({ ...common, method: 'post', path: `${rosterPath}/spara`, act: 'import-people', bodyLimit, handle: save }),
];

async function show(web: Web, changeover: string | null, typed: Typed, status = 200): Promise<Response> {
  const found = await changeoverAsked(web, changeover);
  return web.html(<RosterPage ui={uiWith(web, words[web.lang].notices)} typed={typed} changeover={found} />, status);
}

async function changeoverAsked(web: Web, asked: string | null): Promise<Changeover | null> {
  const id = idOrNull(asked ?? undefined);
  return id === null ? null : changeoverById(web, id);
}

function termOf(changeover: Changeover | null): Term | null {
  return changeover === null ? null : { on: changeover.on, placeIds: [...changeover.organIds, ...changeover.boardIds] };
}

/** The file form: empty, with who holds what on a day, or with the seats of a changeover. */
async function file(web: Web): Promise<Response> {
  const changeover = await changeoverAsked(web, web.query.get('skifte'));
  const { name, rows } = await fileOf(web, changeover);
  return web.query.get('format') === 'xlsx' ? xlsxResponse(name, words[web.lang].form, rows) : csvResponse(name, rows);
}

async function fileOf(web: Web, changeover: Changeover | null): Promise<{ name: string; rows: readonly (readonly string[])[] }> {
  if (web.query.get('mall') === 'ja') return { name: 'personer-mall', rows: [fileHeads(web.lang)] };
  const principals = new Map((await allPrincipals(web)).map(({ id, name }) => [id, name]));
  const day = changeover === null ? dayAsked(web) : changeover.on.subtract({ days: 1 });
  const held = await assignmentsOn(web, day);
  const name = `personer-${isoDate(changeover?.on ?? day)}`;
  if (changeover === null) return { name, rows: fileRows(web.lang, held, principals) };
  const places = new Set([...changeover.organIds, ...changeover.boardIds]);
  const seats = held.filter(({ organ, board, role }) => places.has(organ?.id ?? board?.id ?? '') && isSeatRole(role));
  return { name, rows: fileRows(web.lang, seats, principals, changeover.on) };
}

/** Reads and compares; keeps nothing. A form because a whole file does not fit in an address. */
async function preview(web: Web): Promise<Response> {
  const form = await web.form();
  const changeover = await changeoverAsked(web, form.text('skifte'));
  const read = await readGiven(form, termOf(changeover));
  return 'refusals' in read ? again(web, form, read.refusals) : showPreview(web, read.input, changeover, []);
}

async function showPreview(
  web: Web,
  given: PeopleImport,
  changeover: Changeover | null,
  refusals: readonly MembersRefusal[],
): Promise<Response> {
  const { rows, unread } = await comparedRoster(web, given);
  const asks = rows.some(({ does }) => does === 'asks');
  const people = asks ? await peopleOn(web, web.today) : [];
  const held = new Map(people.map(({ id, assignments }) => [id, holds(web.lang, assignments)]));
  const props = { given, changeover, preview: { rows, unread, holds: held }, errors: errorsOf(refusals, web.lang) };
  return web.html(<PreviewPage ui={uiWith(web, {})} {...props} />, refusals.length === 0 ? 200 : 422);
}

async function save(web: Web): Promise<Response> {
  const form = await web.form();
  const changeover = await changeoverAsked(web, form.text('skifte'));
  const read = await readGiven(form, termOf(changeover));
  if ('refusals' in read) return again(web, form, read.refusals);
  const outcome = await importPeople(web, read.input);
  if (!outcome.ok) return showPreview(web, read.input, changeover, outcome.refusals);
  if (changeover !== null) return web.redirect(`/huvudman/skifte/${changeover.id}?klart=read-in`);
  const { changed, unread } = outcome.value;
  return web.redirect(`${rosterPath}?klart=${unread > 0 ? 'part' : changed === 0 ? 'same' : 'saved'}`);
}

function again(web: Web, form: Form, refusals: readonly MembersRefusal[]): Promise<Response> {
  return show(web, form.text('skifte'), typedAgain(form, '', refusals, web.lang), 422);
}
