import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { Draft, DraftActivity, DraftArea, DraftGoal, Plan } from '../draft.ts';
import { draftOfPlan } from '../queries/draft-of-plan.ts';
import type { PlanRefusal } from '../refusals.ts';
import {
  activityAsTyped,
  areaAsTyped,
  goalAsTyped,
  planAsTyped,
  readActivity,
  readPlan,
  running,
  type TypedActivity,
  type TypedArea,
  type TypedGoal,
  type TypedPlan,
} from '../writing/fields.ts';
import { type MergedFields, mergeFields } from '../writing/merge.ts';
import { editActivity } from './activities.ts';
import { editArea } from './areas.ts';
import { editPlan } from './edit-plan.ts';
import { editGoal } from './goals.ts';
import { planToWrite } from './plan-to-write.ts';

/** What a person sends: what is typed now, and what stood there when the form was opened; null when that is not known. */
export interface Sent<Fields> {
  readonly mine: Fields;
  readonly base: Fields | null;
}

/** Saved, with what another saved meanwhile laid in; or not, since both have written differently in the same place. */
export type Saved<Fields> =
  | { readonly saved: true; readonly took: boolean }
  | {
      readonly saved: false;
      /** Both texts in one, for a person to put right; saved by the next press. */
      readonly merged: Pick<MergedFields<Fields & Record<string, string>>, 'typed' | 'clashes'>;
      /** What is saved now: what the form that comes back is opened from. */
      readonly theirs: Fields;
    };

export type SavedPart<Fields> = Promise<Result<Saved<Fields>, PlanRefusal>>;

export async function savePlanPart(ctx: Ctx, planId: string, sent: Sent<TypedPlan>): SavedPart<TypedPlan> {
  const plan = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  return laidIn(sent, planAsTyped(plan.value), running.plan, (typed) => editPlan(ctx, planId, readPlan(typed)));
}

export async function saveAreaPart(ctx: Ctx, planId: string, id: string, sent: Sent<TypedArea>): SavedPart<TypedArea> {
  const found = await partToWrite(ctx, planId, (draft) => draft.find((area) => area.id === id));
  if (!found.ok) return found;
  return laidIn(sent, areaAsTyped(found.value), running.area, (typed) => editArea(ctx, planId, id, typed));
}

export async function saveGoalPart(ctx: Ctx, planId: string, id: string, sent: Sent<TypedGoal>): SavedPart<TypedGoal> {
  const found = await partToWrite(ctx, planId, (draft) => draft.flatMap(({ goals }) => goals).find((goal) => goal.id === id));
  if (!found.ok) return found;
  return laidIn(sent, goalAsTyped(found.value), running.goal, (typed) => editGoal(ctx, planId, id, typed));
}

export async function saveActivityPart(
  ctx: Ctx,
  planId: string,
  id: string,
  sent: Sent<TypedActivity>,
): SavedPart<TypedActivity> {
  const found = await partToWrite(ctx, planId, (draft) =>
    draft.flatMap(({ activities }) => activities).find((activity) => activity.id === id),
  );
  if (!found.ok) return found;
  return laidIn(sent, activityAsTyped(found.value), running.activity, async (typed) => {
    const read = readActivity(typed);
    return read.ok ? editActivity(ctx, planId, id, read.value) : read;
  });
}

/** Locked first, so that what it is laid together with is the latest. */
async function partToWrite<Found extends DraftArea | DraftGoal | DraftActivity>(
  ctx: Ctx,
  planId: string,
  find: (draft: Draft) => Found | undefined,
): Promise<Result<Found, PlanRefusal>> {
  const plan: Result<Plan, PlanRefusal> = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  const found = find(await draftOfPlan(ctx, planId));
  return found === undefined ? refuse('not-found') : done(found);
}

async function laidIn<Fields extends Readonly<Record<string, string>>>(
  { mine, base }: Sent<Fields>,
  theirs: Fields,
  runningFields: readonly (keyof Fields & string)[],
  write: (typed: Fields) => Promise<Result<null, PlanRefusal>>,
): SavedPart<Fields> {
  const { typed, took, clashes } = mergeFields({ base: base ?? theirs, mine, theirs }, runningFields);
  if (clashes.length > 0) return done({ saved: false, merged: { typed, clashes }, theirs });
  const written = await write(typed);
  return written.ok ? done({ saved: true, took }) : written;
}
