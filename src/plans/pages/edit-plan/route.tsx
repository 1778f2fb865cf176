import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, type Notice, uiFor } from '../../../ui/index.ts';
import { moveActivity, removeActivity } from '../../acts/activities.ts';
import { moveArea, removeArea } from '../../acts/areas.ts';
import { editPlan } from '../../acts/edit-plan.ts';
import type { Plan } from '../../draft.ts';
import type { Way } from '../../moved.ts';
import { writePlans } from '../../policy.ts';
import { draftOfPlan } from '../../queries/draft-of-plan.ts';
import type { PlanWithLife } from '../../queries/plans.ts';
import { readMeta, type TypedMeta, typedMeta } from '../meta-form.tsx';
import { planAsked } from '../subjects.ts';
import { errorsOf } from '../typed.ts';
import { EditPlanPage } from './view.tsx';
import { words } from './words.ts';

const common = { may: writePlans, subject: planAsked } as const;
const here = '/arbetsplan/:id/redigera';

export const editPlanRoutes: readonly AnyRoute[] = [
  route<PlanWithLife>({ ...common, method: 'get', path: here, handle: (web, { plan }) => show(web, plan, typedOf(plan), []) }),
  route<PlanWithLife>({ ...common, method: 'post', path: here, act: 'edit-plan', handle: save }),
  route<PlanWithLife>({
    ...common,
    method: 'post',
    path: `${here}/omrade/:area/flytta`,
    act: 'move-area',
    handle: async (web, { plan }) => {
      const { area = '' } = web.params;
      return after(web, plan, await moveArea(web, plan.id, area, await wayOf(web)), `klart=flyttad#omrade-${area}`);
    },
  }),
  route<PlanWithLife>({
    ...common,
    method: 'post',
    path: `${here}/omrade/:area/ta-bort`,
    act: 'remove-area',
    handle: async (web, { plan }) =>
      after(web, plan, await removeArea(web, plan.id, web.params['area'] ?? ''), 'klart=borttagen'),
  }),
  route<PlanWithLife>({
    ...common,
    method: 'post',
    path: `${here}/aktivitet/:activity/flytta`,
    act: 'move-activity',
    handle: async (web, { plan }) => {
      const { activity = '' } = web.params;
      const moved = await moveActivity(web, plan.id, activity, await wayOf(web));
      return after(web, plan, moved, `klart=flyttad#aktivitet-${activity}`);
    },
  }),
  route<PlanWithLife>({
    ...common,
    method: 'post',
    path: `${here}/aktivitet/:activity/ta-bort`,
    act: 'remove-activity',
    handle: async (web, { plan }) =>
      after(web, plan, await removeActivity(web, plan.id, web.params['activity'] ?? ''), 'klart=borttagen'),
  }),
];

async function wayOf(web: Web): Promise<Way> {
  return (await web.form()).text('riktning') === 'upp' ? 'up' : 'down';
}

/** Back to the page; what someone else has removed meanwhile is not found. */
function after(web: Web, plan: Plan, result: { readonly ok: boolean }, said: string): Promise<Response> | Response {
  return result.ok ? web.redirect(`/arbetsplan/${plan.id}/redigera?${said}`) : web.notFound();
}

function typedOf(plan: Plan): TypedMeta {
  const { title, firstYear, lastYear, aim, registrationNumber } = plan;
  return { title, firstYear: String(firstYear), lastYear: String(lastYear), aim, registrationNumber: registrationNumber ?? '' };
}

async function show(web: Web, plan: Plan, typed: TypedMeta, errors: FormErrors): Promise<Response> {
  const view = { plan, typed, errors, draft: await draftOfPlan(web, plan.id) };
  return web.html(<EditPlanPage ui={uiFor(web, { notice: noticeOf(web) })} view={view} />, errors.length === 0 ? 200 : 422);
}

function noticeOf(web: Web): Notice | undefined {
  const { skapad, sparad, flyttad, borttagen } = words[web.lang];
  const text = { skapad, sparad, flyttad, borttagen }[web.query.get('klart') ?? ''];
  return text === undefined ? undefined : { kind: 'done', text };
}

async function save(web: Web, { plan }: PlanWithLife): Promise<Response> {
  const typed = typedMeta(await web.form());
  const result = await editPlan(web, plan.id, readMeta(typed));
  return result.ok
    ? web.redirect(`/arbetsplan/${plan.id}/redigera?klart=sparad`)
    : show(web, plan, typed, errorsOf(result.refusals, web.lang));
}
