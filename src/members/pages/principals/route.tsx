import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate } from '../../../ui/index.ts';
import { addPrincipal } from '../../acts/principals.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { boardsOn } from '../../queries/boards.ts';
import { principalsOn } from '../../queries/principals.ts';
import { vacanciesOn } from '../../queries/seating/seats.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { settle, whenRead } from '../settle.ts';
import { type Typed, untouched } from '../typed.ts';
import { readPrincipal } from './form.ts';
import { csvOf, rowsOf } from './present.ts';
import { PrincipalsPage } from './view.tsx';
import { words } from './words.ts';

export const principalsRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/huvudman', may: mayReadMembers, handle: (web) => show(web, untouched) }),
  route({ method: 'post', path: '/huvudman', act: 'add-principal', may: mayKeepMembers, handle: add }),
];

async function show(web: Web, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const rows = rowsOf(await principalsOn(web, day), await boardsOn(web, day));
  if (web.query.get('format') === 'csv') return csvResponse(`huvudman-${isoDate(day)}`, csvOf(web.lang, rows));
  const may = mayKeepMembers.allows(web.actor, null);
  const ui = uiWith(web, words[web.lang].notices);
  const vacancies = await vacanciesOn(web, day);
  const add = may ? { typed, request: typed.value('request', newId()) } : null;
  return web.html(<PrincipalsPage {...{ ui, rows, vacancies, day, add }} today={web.today} />, status);
}

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readPrincipal(form), (input) => addPrincipal(web, input));
  return settle(web, {
    form,
    prefix: '',
    outcome,
    to: () => '/huvudman?klart=added',
    again: (typed, status) => show(web, typed, status),
  });
}
