import {
  arrangeAbsence,
  canHaveDeputy,
  endAbsence,
  type MembersRefusal,
  mayArrangeAbsence,
  mayKeepMembers,
  memberErrors,
  readDay,
} from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { uiFor } from '../../../ui/index.ts';
import { type ToldWays, tellDeputy } from '../../acts/tell-deputy.ts';
import { absencesKnown, hasAccount, type WhoseAbsence, whoseAbsence } from '../../queries/whose-absence.ts';
import { AwayPage } from './view.tsx';
import { words } from './words.ts';

const path = '/konto/borta';

/** Whose absence it is: `?person=`, or the form's hidden field; one's own otherwise. */
async function subject(web: Web): Promise<WhoseAbsence | null> {
  const asked = web.request.method === 'POST' ? (await web.form()).text('person') : (web.query.get('person') ?? '');
  if (asked !== '' && !isUuid(asked)) return null;
  return whoseAbsence(web, asked === '' ? null : asked);
}

/** `/konto/borta`: when one is away, and who looks after what one holds. */
export function awayRoutes(told: ToldWays): readonly AnyRoute[] {
  const common = { may: mayArrangeAbsence, subject };
  return [
    route<WhoseAbsence>({ ...common, method: 'get', path, handle: (web, whose) => show(web, whose, null, []) }),
    route<WhoseAbsence>({
      ...{ ...common, method: 'post', path, act: 'arrange-absence' },
      handle: (web, whose) => arrange(web, whose, told),
    }),
    route<WhoseAbsence>({
      ...{ ...common, method: 'post', path: `${path}/avsluta`, act: 'end-absence' },
      handle: (web, whose) => end(web, whose, told),
    }),
  ];
}

async function show(web: Web, whose: WhoseAbsence, form: Form | null, refusals: readonly MembersRefusal[]): Promise<Response> {
  const typed = (name: string) => form?.text(name) ?? '';
  const done = ownValue(words[web.lang].done, web.query.get('klart'));
  const notice = done === undefined ? undefined : ({ kind: 'done', text: done } as const);
  const view = {
    ...{ whose, known: await absencesKnown(web, whose), today: web.today },
    ...{ request: isUuid(typed('request')) ? typed('request') : newId(), errors: memberErrors(refusals, web.lang) },
    typed: { from: typed('from'), to: typed('to'), deputy: typed('deputy') },
    hasNothing: whose.personId === whose.ownPersonId && !canHaveDeputy(web.actor),
    isOffice: mayKeepMembers.allows(web.actor, null),
  };
  return web.html(<AwayPage ui={uiFor(web, { notice })} view={view} />, refusals.length === 0 ? 200 : 422);
}

async function arrange(web: Web, whose: WhoseAbsence, told: ToldWays): Promise<Response> {
  const form = await web.form();
  const [from, to] = [readDay(form.text('from')), readDay(form.text('to'))];
  const [deputyId, request] = [form.text('deputy'), form.text('request')];
  const unread: MembersRefusal[] = [
    ...dayMissing(form, 'from', from),
    ...dayMissing(form, 'to', to),
    ...(isUuid(deputyId) ? [] : [{ code: 'person-not-found', field: 'deputy' } as const]),
  ];
  if (unread.length > 0 || from === null || to === null) return show(web, whose, form, unread);
  if (!(await hasAccount(web, deputyId))) return show(web, whose, form, [{ code: 'deputy-without-account', field: 'deputy' }]);
  const requestId = isUuid(request) ? request : newId();
  const { personId, ownPersonId } = whose;
  const arranged = await arrangeAbsence(web, { requestId, personId, ownPersonId, deputyId, from, to });
  if (!arranged.ok) return show(web, whose, form, arranged.refusals);
  const isTold = await tellDeputy(web, told, arranged.value, 'begins');
  return web.redirect(back(whose, isTold ? 'sparat' : 'sparat-utan-mejl'));
}

async function end(web: Web, whose: WhoseAbsence, told: ToldWays): Promise<Response> {
  const form = await web.form();
  const from = readDay(form.text('from'));
  const deputyId = form.text('deputy');
  if (from === null || !isUuid(deputyId)) return show(web, whose, null, [{ code: 'absence-not-found' }]);
  const { personId, ownPersonId } = whose;
  const ended = await endAbsence(web, { personId, ownPersonId, deputyId, from });
  if (!ended.ok) return show(web, whose, null, ended.refusals);
  await tellDeputy(web, told, ended.value.absence, 'ends');
  return web.redirect(back(whose, ended.value.lastDay === null ? 'borttaget' : 'avslutat'));
}

function dayMissing(form: Form, field: 'from' | 'to', day: unknown): readonly MembersRefusal[] {
  if (day !== null) return [];
  return [{ code: form.text(field) === '' ? 'day-missing' : 'day-wrong', field }];
}

function back({ personId, ownPersonId }: WhoseAbsence, code: string): string {
  return personId === ownPersonId ? `${path}?klart=${code}` : `${path}?person=${personId}&klart=${code}`;
}
