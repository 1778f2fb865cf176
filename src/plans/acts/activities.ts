import { asc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { moved, type Way } from '../moved.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planActivities } from '../tables.ts';
import { areaToWrite } from './areas.ts';

export interface ActivityInput {
  /** Of a new one, chosen by the form that was shown: adding it again adds nothing. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Responsible organ (id), in words, or both. */
  readonly organId: string | null;
  readonly responsible: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly indicators: readonly string[];
}

/** Adds a priority activity last in an area. */
export async function addActivity(
  ctx: Ctx,
  planId: string,
  areaId: string,
  input: ActivityInput,
): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  const area = await areaToWrite(ctx, planId, areaId);
  if (!area.ok) return area;
  const wrong = await wrongIn(ctx, input);
  if (wrong !== null) return wrong;
  const before = await activityIds(ctx, areaId);
  if (input.id !== undefined && before.includes(input.id)) return done({ id: input.id });
  const [made] = await ctx.tx
    .insert(planActivities)
    .values({ id: input.id ?? newId(), areaId, ordinal: before.length, ...clean(input) })
    .onConflictDoNothing()
    .returning({ id: planActivities.id });
  // The id is taken in another area: a new one is as good.
  return made === undefined ? addActivity(ctx, planId, areaId, { ...input, id: undefined }) : done(made);
}

export async function editActivity(
  ctx: Ctx,
  planId: string,
  id: string,
  input: ActivityInput,
): Promise<Result<null, PlanRefusal>> {
  const found = await activityToWrite(ctx, planId, id);
  if (!found.ok) return found;
  const wrong = await wrongIn(ctx, input);
  if (wrong !== null) return wrong;
  await ctx.tx.update(planActivities).set(clean(input)).where(eq(planActivities.id, id));
  return done(null);
}

export async function moveActivity(ctx: Ctx, planId: string, id: string, way: Way): Promise<Result<null, PlanRefusal>> {
  const found = await activityToWrite(ctx, planId, id);
  if (!found.ok) return found;
  await order(ctx, found.value.areaId, moved(await activityIds(ctx, found.value.areaId), id, way));
  return done(null);
}

/** Takes an activity out of the working text. Frozen versions keep theirs. */
export async function removeActivity(ctx: Ctx, planId: string, id: string): Promise<Result<null, PlanRefusal>> {
  const found = await activityToWrite(ctx, planId, id);
  if (!found.ok) return found;
  await ctx.tx.delete(planActivities).where(eq(planActivities.id, id));
  await order(ctx, found.value.areaId, await activityIds(ctx, found.value.areaId));
  return done(null);
}

export async function activityToWrite(
  ctx: Ctx,
  planId: string,
  id: string,
): Promise<Result<{ readonly areaId: string }, PlanRefusal>> {
  if (!isUuid(id)) return refuse('not-found');
  const [activity] = await ctx.tx.select({ areaId: planActivities.areaId }).from(planActivities).where(eq(planActivities.id, id));
  if (activity === undefined) return refuse('not-found');
  const area = await areaToWrite(ctx, planId, activity.areaId);
  return area.ok ? done(activity) : area;
}

async function wrongIn(ctx: Ctx, { title, from, to, organId }: ActivityInput) {
  if (title.trim() === '') return refuse<PlanRefusal>('title-missing', 'title');
  if (from !== null && to !== null && Temporal.PlainDate.compare(to, from) < 0)
    return refuse<PlanRefusal>('days-backwards', 'to');
  const known = organId === null || (await organsOn(ctx, ctx.today)).some((organ) => organ.id === organId);
  return known ? null : refuse<PlanRefusal>('organ-unknown', 'organId');
}

function clean({ title, text, organId, responsible, from, to, indicators }: ActivityInput) {
  const named = indicators.map((indicator) => indicator.trim()).filter((indicator) => indicator !== '');
  return { title: title.trim(), text, organId, responsible: responsible.trim(), from, to, indicators: named };
}

async function activityIds(ctx: Ctx, areaId: string): Promise<readonly string[]> {
  return (await places(ctx, areaId)).map((row) => row.id);
}

function places(ctx: Ctx, areaId: string) {
  return ctx.tx
    .select({ id: planActivities.id, ordinal: planActivities.ordinal })
    .from(planActivities)
    .where(eq(planActivities.areaId, areaId))
    .orderBy(asc(planActivities.ordinal));
}

/** Only what changes place is written, so that the journal says no more than happened. */
async function order(ctx: Ctx, areaId: string, ids: readonly string[]): Promise<void> {
  for (const { id, ordinal } of await places(ctx, areaId)) {
    const place = ids.indexOf(id);
    if (place !== ordinal) await ctx.tx.update(planActivities).set({ ordinal: place }).where(eq(planActivities.id, id));
  }
}
