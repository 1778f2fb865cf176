import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { addBoard } from '../../acts/boards.ts';
import { changePrincipal } from '../../acts/change-principal.ts';
import { endPrincipal } from '../../acts/principals.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { type Principal, principalByCode } from '../../queries/principals.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle, whenRead } from '../settle.ts';
import { dayIn, type Typed, untouched } from '../typed.ts';
import { prefixes, readBoard, readFacts } from './form.ts';
import { principalShown } from './present.ts';
import { PrincipalPage } from './view.tsx';
import { words } from './words.ts';

const subject = (web: Web) => principalByCode(web, web.params['code'] ?? '');

export const principalRoutes: readonly AnyRoute[] = [
  route<Principal>({
    method: 'get',
    path: '/huvudman/:code',
    may: mayReadMembers,
    subject,
    handle: (web, found) => show(web, found, untouched),
  }),
  route<Principal>({
    method: 'post',
    path: '/huvudman/:code/namnder',
    act: 'add-board',
    may: mayKeepMembers,
    subject,
    handle: add,
  }),
  route<Principal>({
    method: 'post',
    path: '/huvudman/:code/avsluta',
    act: 'end-principal',
    may: mayKeepMembers,
    subject,
    handle: end,
  }),
  route<Principal>({
    method: 'post',
    path: '/huvudman/:code/andra',
    act: 'change-principal',
    may: mayKeepMembers,
    subject,
    handle: change,
  }),
];

async function show(web: Web, principal: Principal, typed: Typed, status = 200): Promise<Response> {
  const shown = await principalShown(web, principal, dayAsked(web));
  const keep = mayKeepMembers.allows(web.actor, null) ? { typed, request: typed.value('request', newId()) } : null;
  return web.html(<PrincipalPage ui={uiWith(web, words[web.lang].notices)} shown={shown} keep={keep} />, status);
}

async function add(web: Web, principal: Principal): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readBoard(form, principal.id), (input) => addBoard(web, input));
  const to = () => `/huvudman/${principal.code}?klart=board-added`;
  return settle(web, {
    form,
    prefix: prefixes.board,
    outcome,
    to,
    again: (typed, status) => show(web, principal, typed, status),
  });
}

async function change(web: Web, principal: Principal): Promise<Response> {
  const form = await web.form();
  const outcome = await changePrincipal(web, readFacts(form, principal.id));
  const to = () => `/huvudman/${principal.code}?klart=changed`;
  return settle(web, {
    form,
    prefix: prefixes.change,
    outcome,
    to,
    again: (typed, status) => show(web, principal, typed, status),
  });
}

async function end(web: Web, principal: Principal): Promise<Response> {
  const form = await web.form();
  const { day, refusals } = dayIn(form, prefixes.end, 'on');
  const read = day === null ? { refusals } : { input: { principalId: principal.id, on: day } };
  const outcome = await whenRead(read, (input) => endPrincipal(web, input));
  const to = () => `/huvudman/${principal.code}?klart=ended`;
  return settle(web, { form, prefix: prefixes.end, outcome, to, again: (typed, status) => show(web, principal, typed, status) });
}
