import { newId } from '../../../platform/db/columns.ts';
import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate } from '../../../ui/index.ts';
import { addPerson } from '../../acts/add-person.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { peopleOn } from '../../queries/people.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle } from '../settle.ts';
import { idOrNull, type Typed, untouched } from '../typed.ts';
import { csvOf } from './present.ts';
import { PeoplePage } from './view.tsx';
import { words } from './words.ts';

export const peopleRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/personer', may: mayReadMembers, handle: (web) => show(web, untouched) }),
  route({ method: 'post', path: '/personer', act: 'add-person', may: mayKeepMembers, handle: add }),
];

async function show(web: Web, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const rows = await peopleOn(web, day);
  if (web.query.get('format') === 'csv') return csvResponse(`personer-${isoDate(day)}`, csvOf(web.lang, rows));
  const add = mayKeepMembers.allows(web.actor, null) ? { typed, request: typed.value('request', newId()) } : null;
  const ui = uiWith(web, words[web.lang].notices);
  return web.html(<PeoplePage ui={ui} rows={rows} day={day} today={web.today} add={add} />, status);
}

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const kind = form.text('kind') === 'function' ? 'function' : 'person';
  const id = idOrNull(form.text('request')) ?? undefined;
  const outcome = await addPerson(web, { id, kind, name: form.text('name'), title: textOrNull(form.text('title')) });
  // Without an assignment nobody is in the list yet: on to the person's own page.
  const to = ({ id: made }: { id: string }) => `/personer/${made}?klart=added`;
  return settle(web, { form, prefix: '', outcome, to, again: (typed, status) => show(web, typed, status) });
}
