import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate } from '../../../ui/index.ts';
import { assign, endAssignment } from '../../acts/assignments.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { assignmentsOn } from '../../queries/assignments.ts';
import { boardsOn } from '../../queries/boards.ts';
import { organsOn } from '../../queries/organs.ts';
import { allPeople } from '../../queries/people.ts';
import { principalsOn } from '../../queries/principals.ts';
import { dayAsked } from '../asked-day.tsx';
import { assignmentRows } from '../assignment-table.tsx';
import { uiWith } from '../notices.ts';
import { settle, whenRead } from '../settle.ts';
import { idOrNull, type Typed, untouched } from '../typed.ts';
import { prefixes, readAssignment, readEnd } from './form.ts';
import type { AssignmentKeeping } from './forms.tsx';
import type { Places } from './present.ts';
import { AssignmentsPage, type Narrowed } from './view.tsx';
import { words } from './words.ts';

export const assignmentsRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/uppdrag', may: mayReadMembers, handle: (web) => show(web, untouched) }),
  route({ method: 'post', path: '/uppdrag', act: 'assign', may: mayKeepMembers, handle: give }),
  route({ method: 'post', path: '/uppdrag/avsluta', act: 'end-assignment', may: mayKeepMembers, handle: end }),
];

async function show(web: Web, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const by = narrowedBy(web);
  const filter = { organId: by.grupp || undefined, boardId: by.namnd || undefined, principalId: by.huvudman || undefined };
  const held = await assignmentsOn(web, day, filter);
  const ui = uiWith(web, words[web.lang].notices);
  if (web.query.get('format') === 'csv') return csvResponse(`uppdrag-${isoDate(day)}`, assignmentRows(ui, held));
  const props = { ui, held, day, by, places: await placesOn(web, day), keep: await keeping(web, typed) };
  return web.html(<AssignmentsPage {...props} />, status);
}

function narrowedBy(web: Web): Narrowed {
  const asked = (name: string) => idOrNull(web.query.get(name) ?? '') ?? '';
  return { grupp: asked('grupp'), namnd: asked('namnd'), huvudman: asked('huvudman') };
}

async function placesOn(web: Web, day: Temporal.PlainDate): Promise<Places> {
  return {
    organs: (await organsOn(web, day)).map(({ id, name }) => ({ value: id, label: name })),
    boards: (await boardsOn(web, day)).map(({ id, name, principalName }) => ({ value: id, label: name, group: principalName })),
    principals: (await principalsOn(web, day)).map(({ id, name }) => ({ value: id, label: name })),
  };
}

async function keeping(web: Web, typed: Typed): Promise<AssignmentKeeping | null> {
  if (!mayKeepMembers.allows(web.actor, null)) return null;
  const people = (await allPeople(web)).map(({ id, name }) => ({ value: id, label: name }));
  const person = idOrNull(web.query.get('person') ?? '') ?? '';
  return { typed, request: typed.value('request', newId()), people, person, place: web.query.get('plats') ?? '' };
}

async function give(web: Web): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readAssignment(form), (input) => assign(web, input));
  const to = () => '/uppdrag?klart=assigned';
  return settle(web, { form, prefix: prefixes.assign, outcome, to, again: (typed, status) => show(web, typed, status) });
}

async function end(web: Web): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readEnd(form), (input) => endAssignment(web, input));
  const to = () => '/uppdrag?klart=ended';
  return settle(web, { form, prefix: prefixes.end, outcome, to, again: (typed, status) => show(web, typed, status) });
}
