import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { Permission } from '../../../platform/permission.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { uiFor } from '../../../ui/index.ts';
import { addMilestone, sayOfMilestone } from '../../acts/milestones/milestones.ts';
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import { mayReport, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { activitiesKept } from '../../queries/milestones/keeper.ts';
import { milestoneById, milestonesOf } from '../../queries/milestones/milestones.ts';
import { milestoneErrors } from '../../refusals/milestones.ts';
import { type Milestone, milestoneEventKinds } from '../../rollup/milestone.ts';
import type { Typed } from './forms.tsx';
import { MilestonePage, MilestonesPage, NewMilestonePage } from './view.tsx';
import { milestoneWords } from './words.ts';

/** A plan with the activities whose milestones this reader keeps. */
interface PlanKept {
  readonly plan: FollowedPlan;
  readonly kept: readonly FollowedActivity[];
}
interface MilestoneKept extends PlanKept {
  readonly milestone: Milestone;
}

/** Those who keep any of the plan's milestones, as `mayReport` says; the act asks whose activity it is. */
const mayKeepSome: Permission<PlanKept> = { ...mayReport, allows: (_, { kept }) => kept.length > 0 };
const mayKeepThis: Permission<MilestoneKept> = {
  ...mayReport,
  allows: (_, { kept, milestone }) => kept.some(({ id }) => id === milestone.activityId),
};

async function planKept(web: Web): Promise<PlanKept | null> {
  const plan = await followedPlan(web, web.params['plan'] ?? '');
  return plan === null ? null : { plan, kept: await activitiesKept(web, plan) };
}

async function milestoneKept(web: Web): Promise<MilestoneKept | null> {
  const found = await planKept(web);
  const milestone = found === null ? null : await milestoneById(web, web.params['milestone'] ?? '');
  return found === null || milestone === null || milestone.planId !== found.plan.id ? null : { ...found, milestone };
}

const path = '/uppfoljning/:plan/milstolpar';
const fresh = (): Typed => ({ errors: [], request: newId(), value: () => '' });

/** `/uppfoljning/:plan/milstolpar`: what is to be there by when, and what became of it. `/ny` and the milestone's own page with it. */
export const milestonesRoutes: readonly AnyRoute[] = [
  route<PlanKept>({
    ...{ method: 'get', path, may: maySeeFollowup, subject: planKept },
    handle: async (web, { plan, kept }) => {
      const view = { plan, mayAdd: kept.length > 0, milestones: await milestonesOf(web, plan.id), today: web.today };
      return web.html(<MilestonesPage ui={uiWith(web)} view={view} />);
    },
  }),
  route<PlanKept>({
    ...{ method: 'get', path: `${path}/ny`, may: mayKeepSome, subject: planKept },
    handle: (web, subject) => web.html(<NewMilestonePage ui={uiFor(web)} view={subject} typed={chosen(web)} />),
  }),
  route<PlanKept>({
    ...{ method: 'post', path: `${path}/ny`, act: 'add-milestone', may: mayKeepSome, subject: planKept },
    handle: add,
  }),
  route<MilestoneKept>({
    ...{ method: 'get', path: `${path}/:milestone`, may: maySeeFollowup, subject: milestoneKept },
    handle: (web, subject) => web.html(<MilestonePage ui={uiWith(web)} view={viewOf(web, subject)} typed={fresh()} />),
  }),
  route<MilestoneKept>({
    ...{ method: 'post', path: `${path}/:milestone`, act: 'say-of-milestone', may: mayKeepThis, subject: milestoneKept },
    handle: say,
  }),
];

function uiWith(web: Web) {
  const said = ownValue(milestoneWords[web.lang].done, web.query.get('klart'));
  return uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
}

/** An activity's own page leads here with itself chosen. */
function chosen(web: Web): Typed {
  return { ...fresh(), value: (name) => (name === 'activity' ? (web.query.get('aktivitet') ?? '') : '') };
}

function viewOf(web: Web, subject: MilestoneKept) {
  return { ...subject, mayKeep: mayKeepThis.allows(web.actor, subject), today: web.today };
}

async function add(web: Web, subject: PlanKept): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const [activityId, title, on] = [form.text('activity'), form.text('title'), form.text('on')];
  const added = await addMilestone(web, {
    ...{ planId: subject.plan.id, activityId, title, on: typedDay(on) },
    // A page that is gone back to carries the same id: what is set with it then is another thing.
    requestId: requestOf('milestone', subject.plan.id, request, activityId, title, on),
  });
  if (added.ok) return web.redirect(`/uppfoljning/${subject.plan.id}/milstolpar/${added.value.id}?klart=satt`);
  const typed = { errors: milestoneErrors(added.refusals, web.lang), request, value: (name: string) => form.text(name) };
  return web.html(<NewMilestonePage ui={uiFor(web)} view={subject} typed={typed} />, 422);
}

async function say(web: Web, subject: MilestoneKept): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const kind = oneOf(form.text('kind'), milestoneEventKinds);
  const { id } = subject.milestone;
  const said =
    kind === undefined
      ? ({ ok: false, refusals: [{ code: 'kind-missing', field: 'kind' }] } as const)
      : await sayOfMilestone(web, {
          ...{ milestoneId: id, kind, on: typedDay(form.text('on')), text: form.text('text') },
          requestId: requestOf('milestone-said', id, request, kind, form.text('on'), form.text('text')),
        });
  if (said.ok) return web.redirect(`/uppfoljning/${subject.plan.id}/milstolpar/${id}?klart=sagt`);
  const typed = { errors: milestoneErrors(said.refusals, web.lang), request, value: (name: string) => form.text(name) };
  return web.html(<MilestonePage ui={uiFor(web)} view={viewOf(web, subject)} typed={typed} />, 422);
}
