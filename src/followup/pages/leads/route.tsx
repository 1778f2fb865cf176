import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { endLead, keepAddress, nameLead } from '../../acts/periods/name-lead.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { type PeriodRefusal, periodErrors } from '../../refusals/periods.ts';
import { presentLeads } from './present.ts';
import { LeadsPage, type LeadsTyped } from './view.tsx';
import { leadsWords } from './words.ts';

const path = '/uppfoljning/:plan/ansvariga';

type Parts = { readonly ways: { readonly canSend: boolean } };
type Typed = Omit<LeadsTyped, 'errors'>;

/** `/uppfoljning/:plan/ansvariga`: who answers for each activity. */
export function leadsRoutes(parts: Parts): readonly AnyRoute[] {
  const subject = (web: Web) => followedPlan(web, web.params['plan'] ?? '');
  const keeping = { method: 'post', may: mayKeepFollowup, subject } as const;
  return [
    route<FollowedPlan>({
      ...{ method: 'get', path, may: maySeeFollowup, subject },
      handle: (web, plan) => show(web, parts, plan, untouched(web)),
    }),
    route<FollowedPlan>({ ...keeping, path, act: 'name-lead', handle: (web, plan) => name(web, parts, plan) }),
    route<FollowedPlan>({ ...keeping, path: `${path}/sluta`, act: 'end-lead', handle: (web, plan) => end(web, parts, plan) }),
    route<FollowedPlan>({
      ...{ ...keeping, path: `${path}/adresser`, act: 'keep-followup-address' },
      handle: (web, plan) => addresses(web, parts, plan),
    }),
  ];
}

function untouched({ today }: Web): Typed {
  return { request: newId(), activities: [], person: '', from: today.toString(), end: '', emails: new Map() };
}

async function show(
  web: Web,
  { ways }: Parts,
  plan: FollowedPlan,
  typed: Typed,
  refusals: readonly Refusal<PeriodRefusal>[] = [],
): Promise<Response> {
  const mayKeep = mayKeepFollowup.allows(web.actor, undefined);
  const view = await presentLeads(web, { lang: web.lang, plan, mayKeep, canSend: ways.canSend });
  const said = ownValue(leadsWords[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
  const errors = periodErrors(refusals, web.lang);
  return web.html(<LeadsPage ui={ui} view={view} typed={{ ...typed, errors }} />, errors.length > 0 ? 422 : 200);
}

async function name(web: Web, parts: Parts, plan: FollowedPlan): Promise<Response> {
  const form = await web.form();
  const activities = form.list('activity').filter((each) => each !== '');
  const typed = { ...untouched(web), activities, person: form.text('person'), from: form.text('from'), request: requestIn(form) };
  const from = typedDay(typed.from);
  if (from === null) return show(web, parts, plan, typed, [{ code: 'day-wrong', field: 'from' }]);
  const named = await nameLead(web, {
    ...{ planId: plan.id, activityIds: activities, personId: typed.person, from, requestId: typed.request },
  });
  if (!named.ok) return show(web, parts, plan, typed, named.refusals);
  return web.redirect(`/uppfoljning/${plan.id}/ansvariga?klart=svarar`);
}

async function end(web: Web, parts: Parts, plan: FollowedPlan): Promise<Response> {
  const chosen = (await web.form()).text('lead');
  const [activityId = '', personId = ''] = chosen.split(' ');
  const ended = await endLead(web, { planId: plan.id, activityId, personId });
  if (!ended.ok) return show(web, parts, plan, { ...untouched(web), end: chosen }, [{ code: 'none-chosen', field: 'lead' }]);
  return web.redirect(`/uppfoljning/${plan.id}/ansvariga?klart=slutat`);
}

async function addresses(web: Web, parts: Parts, plan: FollowedPlan): Promise<Response> {
  const form = await web.form();
  const { keep } = await presentLeads(web, { lang: web.lang, plan, mayKeep: true, canSend: parts.ways.canSend });
  const fields = form.fields();
  // Who was not in the form when it was shown is left as they are.
  const emails = new Map(
    (keep?.withoutAccount ?? []).flatMap(({ personId }) => {
      const typed = fields[`epost-${personId}`];
      return typed === undefined ? [] : [[personId, typed] as const];
    }),
  );
  const refusals: Refusal<PeriodRefusal>[] = [];
  for (const { personId, email } of keep?.withoutAccount ?? []) {
    const typed = emails.get(personId) ?? email;
    if (typed.trim() === email) continue;
    const kept = await keepAddress(web, personId, typed);
    if (!kept.ok) refusals.push(...kept.refusals);
  }
  if (refusals.length > 0) return show(web, parts, plan, { ...untouched(web), emails }, refusals);
  return web.redirect(`/uppfoljning/${plan.id}/ansvariga?klart=adress`);
}
