import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { addOrgan, endOrgan } from '../../acts/organs.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { organisationOn } from '../../queries/organisation.ts';
import { organsOn } from '../../queries/organs.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle, whenRead } from '../settle.ts';
import { type Typed, untouched } from '../typed.ts';
import { endPrefix, readEnd, readOrgan } from './form.ts';
import { OrganisationPage } from './view.tsx';
import { words } from './words.ts';

export const organisationRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/organisation', may: mayReadMembers, handle: (web) => show(web, untouched) }),
  route({ method: 'post', path: '/organisation', act: 'add-organ', may: mayKeepMembers, handle: add }),
  route({ method: 'post', path: '/organisation/avsluta', act: 'end-organ', may: mayKeepMembers, handle: end }),
];

async function show(web: Web, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const nodes = await organisationOn(web, day);
  const keep = mayKeepMembers.allows(web.actor, null) ? { typed, request: typed.value('request', newId()) } : null;
  return web.html(<OrganisationPage ui={uiWith(web, words[web.lang].notices)} nodes={nodes} day={day} keep={keep} />, status);
}

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const there = (await organsOn(web, web.today)).map((organ) => organ.ordinal);
  const outcome = await whenRead(readOrgan(form, Math.max(0, ...there) + 1), (input) => addOrgan(web, input));
  return settle(web, {
    form,
    prefix: '',
    outcome,
    to: () => '/organisation?klart=added',
    again: (typed, status) => show(web, typed, status),
  });
}

async function end(web: Web): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readEnd(form), (input) => endOrgan(web, input));
  return settle(web, {
    form,
    prefix: endPrefix,
    outcome,
    to: () => '/organisation?klart=ended',
    again: (typed, status) => show(web, typed, status),
  });
}
