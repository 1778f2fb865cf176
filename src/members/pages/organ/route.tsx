import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate } from '../../../ui/index.ts';
import { removeTurn, setTurn } from '../../acts/seating/chair-turns.ts';
import { orderSubstitutes } from '../../acts/seating/order-substitutes.ts';
import { setSeats } from '../../acts/seating/set-seats.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { type Organ, organsEver } from '../../queries/organs.ts';
import type { Outcome } from '../../refusals.ts';
import { dayAsked, daySuffix } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { narrowed, seatLines, seatRows } from '../seat-rows.ts';
import { narrowingAsked } from '../seats-asked.tsx';
import { settle, whenRead } from '../settle.ts';
import { idOrNull, type Typed, untouched } from '../typed.ts';
import { prefixes, readOrder, readRemoval, readSeats, readTurn } from './form.ts';
import { organShown } from './present.ts';
import { OrganPage } from './view.tsx';
import { words } from './words.ts';

const path = '/organisation/:id';

async function subject(web: Web): Promise<Organ | null> {
  const id = idOrNull(web.params['id']);
  return id === null ? null : ((await organsEver(web)).get(id) ?? null);
}

const office = { method: 'post', may: mayKeepMembers, subject } as const;

export const organRoutes: readonly AnyRoute[] = [
  route<Organ>({ method: 'get', path, may: mayReadMembers, subject, handle: (web, organ) => show(web, organ, untouched) }),
  route<Organ>({ ...office, path: `${path}/turordning`, act: 'order-substitutes', handle: order }),
  route<Organ>({ ...office, path: `${path}/platser`, act: 'set-seats', handle: seat }),
  route<Organ>({ ...office, path: `${path}/turer`, act: 'set-chair-turn', handle: turn }),
  route<Organ>({ ...office, path: `${path}/turer/ta-bort`, act: 'remove-chair-turn', handle: remove }),
];

async function show(web: Web, organ: Organ, typed: Typed, status = 200): Promise<Response> {
  const day = dayAsked(web);
  const shown = await organShown(web, organ, day);
  const by = narrowingAsked(web);
  const rows = narrowed(seatRows(shown.held, shown.vacancies), by);
  if (web.query.get('format') === 'csv') return csvResponse(`uppdrag-${isoDate(day)}`, seatLines(web.lang, rows));
  const keep = mayKeepMembers.allows(web.actor, null) ? { typed, request: typed.value('request', newId()) } : null;
  const ui = uiWith(web, words[web.lang].notices);
  return web.html(<OrganPage ui={ui} shown={shown} rows={rows} by={by} keep={keep} />, status);
}

function answer<Value>(
  web: Web,
  organ: Organ,
  given: { form: Form; prefix: string; outcome: Outcome<Value>; done: keyof typeof words.sv.notices },
): Promise<Response> {
  const suffix = daySuffix(dayAsked(web), web.today);
  const to = () => `/organisation/${organ.id}${suffix}${suffix === '' ? '?' : '&'}klart=${given.done}`;
  return settle(web, { ...given, to, again: (typed, status) => show(web, organ, typed, status) });
}

async function order(web: Web, organ: Organ): Promise<Response> {
  const form = await web.form();
  const outcome = await orderSubstitutes(web, readOrder(form, organ.id));
  return answer(web, organ, { form, prefix: prefixes.order, outcome, done: 'ordered' });
}

async function seat(web: Web, organ: Organ): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readSeats(form, organ.id), (input) => setSeats(web, input));
  return answer(web, organ, { form, prefix: prefixes.seats, outcome, done: 'seated' });
}

async function turn(web: Web, organ: Organ): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readTurn(form, organ.id), (input) => setTurn(web, input));
  return answer(web, organ, { form, prefix: prefixes.chair, outcome, done: 'turned' });
}

async function remove(web: Web, organ: Organ): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readRemoval(form, organ.id), (input) => removeTurn(web, input));
  return answer(web, organ, { form, prefix: prefixes.removed, outcome, done: 'removed' });
}
