import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { changePerson } from '../../acts/change-person.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { absencesAround } from '../../queries/absences.ts';
import { assignmentsEver, assignmentsOn } from '../../queries/assignments.ts';
import { type Person, personById } from '../../queries/people.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle } from '../settle.ts';
import { idOrNull, type Typed, untouched } from '../typed.ts';
import type { OfPerson } from './of-person.ts';
import { PersonPage } from './view.tsx';
import { words } from './words.ts';

const path = '/personer/:id';

async function subject(web: Web): Promise<Person | null> {
  const id = idOrNull(web.params['id']);
  return id === null ? null : personById(web, id);
}

/** @param ofPerson what later rooms have of people */
export function personRoutes(ofPerson: readonly OfPerson[]): readonly AnyRoute[] {
  const show: Show = (web, person, typed, status) => showWith(ofPerson, web, person, typed, status);
  return [
    route<Person>({ method: 'get', path, may: mayReadMembers, subject, handle: (web, person) => show(web, person, untouched) }),
    route<Person>({
      ...{ method: 'post', path, act: 'change-person', may: mayKeepMembers, subject },
      handle: (web, person) => change(show, web, person),
    }),
  ];
}

type Show = (web: Web, person: Person, typed: Typed, status?: number) => Promise<Response>;

async function showWith(ofPerson: readonly OfPerson[], web: Web, person: Person, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const now = await assignmentsOn(web, day, { personId: person.id });
  const ever = await assignmentsEver(web, day, { personId: person.id });
  const today = day.equals(web.today) ? now : await assignmentsOn(web, web.today, { personId: person.id });
  const whose = { personId: person.id, organIds: [...new Set(today.flatMap(({ organ }) => organ?.id ?? []))] };
  const things = [];
  for (const { title, of } of ofPerson) things.push({ title: title[web.lang], things: await of(web, whose) });
  const shown = { person, now, ever, things, day, today: web.today, absences: await absencesAround(web, person.id) };
  const keep = mayKeepMembers.allows(web.actor, null) ? typed : null;
  return web.html(<PersonPage ui={uiWith(web, words[web.lang].notices)} {...shown} keep={keep} />, status);
}

async function change(show: Show, web: Web, person: Person): Promise<Response> {
  const form = await web.form();
  const outcome = await changePerson(web, {
    personId: person.id,
    name: form.text('name'),
    title: textOrNull(form.text('title')),
  });
  const to = () => `/personer/${person.id}?klart=changed`;
  return settle(web, { form, prefix: '', outcome, to, again: (typed, status) => show(web, person, typed, status) });
}
