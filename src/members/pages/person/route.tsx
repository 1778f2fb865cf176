import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { changePerson } from '../../acts/change-person.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { assignmentsEver, assignmentsOn } from '../../queries/assignments.ts';
import { type Person, personById } from '../../queries/people.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle } from '../settle.ts';
import { idOrNull, type Typed, untouched } from '../typed.ts';
import { PersonPage } from './view.tsx';
import { words } from './words.ts';

const path = '/personer/:id';

async function subject(web: Web): Promise<Person | null> {
  const id = idOrNull(web.params['id']);
  return id === null ? null : personById(web, id);
}

export const personRoutes: readonly AnyRoute[] = [
  route<Person>({ method: 'get', path, may: mayReadMembers, subject, handle: (web, person) => show(web, person, untouched) }),
  route<Person>({ method: 'post', path, act: 'change-person', may: mayKeepMembers, subject, handle: change }),
];

async function show(web: Web, person: Person, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const now = await assignmentsOn(web, day, { personId: person.id });
  const ever = await assignmentsEver(web, day, { personId: person.id });
  const keep = mayKeepMembers.allows(web.actor, null) ? typed : null;
  const ui = uiWith(web, words[web.lang].notices);
  return web.html(<PersonPage ui={ui} person={person} now={now} ever={ever} day={day} keep={keep} />, status);
}

async function change(web: Web, person: Person): Promise<Response> {
  const form = await web.form();
  const outcome = await changePerson(web, {
    personId: person.id,
    name: form.text('name'),
    title: textOrNull(form.text('title')),
  });
  const to = () => `/personer/${person.id}?klart=changed`;
  return settle(web, { form, prefix: '', outcome, to, again: (typed, status) => show(web, person, typed, status) });
}
