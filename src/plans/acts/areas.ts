import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { moved, type Way } from '../moved.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planAreas, planGoals } from '../tables.ts';
import { planToWrite } from './plan-to-write.ts';

interface AreaInput {
  readonly title: string;
  readonly text: string;
}

export interface NewAreaInput extends AreaInput {
  /** Chosen by the form that was shown: adding it again adds nothing. */
  readonly id?: string | undefined;
  /** What it begins with, in order; none unless said. */
  readonly goals?: readonly string[];
}

/** Adds a strategic area last. */
export async function addArea(
  ctx: Ctx,
  planId: string,
  input: NewAreaInput,
): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  const plan = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  if (input.title.trim() === '') return refuse('title-missing', 'title');
  const before = await areaIds(ctx, planId);
  if (input.id !== undefined && before.includes(input.id)) return done({ id: input.id });
  const values = { planId, ordinal: before.length, title: input.title.trim(), text: input.text };
  const [made] = await ctx.tx
    .insert(planAreas)
    .values({ id: input.id ?? newId(), ...values })
    .onConflictDoNothing()
    .returning({ id: planAreas.id });
  // The id is taken in another plan: a new one is as good.
  if (made === undefined) return addArea(ctx, planId, { ...input, id: undefined });
  const goals = (input.goals ?? []).map((goal, ordinal) => ({ areaId: made.id, ordinal, text: goal.trim() }));
  if (goals.length > 0) await ctx.tx.insert(planGoals).values(goals);
  return done(made);
}

export async function editArea(ctx: Ctx, planId: string, areaId: string, input: AreaInput): Promise<Result<null, PlanRefusal>> {
  const found = await areaToWrite(ctx, planId, areaId);
  if (!found.ok) return found;
  if (input.title.trim() === '') return refuse('title-missing', 'title');
  await ctx.tx.update(planAreas).set({ title: input.title.trim(), text: input.text }).where(eq(planAreas.id, areaId));
  return done(null);
}

export async function moveArea(ctx: Ctx, planId: string, areaId: string, way: Way): Promise<Result<null, PlanRefusal>> {
  const found = await areaToWrite(ctx, planId, areaId);
  if (!found.ok) return found;
  await order(ctx, planId, moved(await areaIds(ctx, planId), areaId, way));
  return done(null);
}

/** Takes an area out of the working text, with its goals and activities. Frozen versions keep theirs. */
export async function removeArea(ctx: Ctx, planId: string, areaId: string): Promise<Result<null, PlanRefusal>> {
  const found = await areaToWrite(ctx, planId, areaId);
  if (!found.ok) return found;
  await ctx.tx.delete(planAreas).where(eq(planAreas.id, areaId));
  await order(ctx, planId, await areaIds(ctx, planId));
  return done(null);
}

/** The area, if it is in the plan and the actor may write it. */
export async function areaToWrite(ctx: Ctx, planId: string, areaId: string): Promise<Result<null, PlanRefusal>> {
  const plan = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  return (await areaIds(ctx, planId)).includes(areaId) ? done(null) : refuse('not-found');
}

async function areaIds(ctx: Ctx, planId: string): Promise<readonly string[]> {
  return (await places(ctx, planId)).map((row) => row.id);
}

function places(ctx: Ctx, planId: string) {
  return ctx.tx
    .select({ id: planAreas.id, ordinal: planAreas.ordinal })
    .from(planAreas)
    .where(eq(planAreas.planId, planId))
    .orderBy(asc(planAreas.ordinal));
}

/** Only what changes place is written, so that the journal says no more than happened. */
async function order(ctx: Ctx, planId: string, ids: readonly string[]): Promise<void> {
  for (const { id, ordinal } of await places(ctx, planId)) {
    const place = ids.indexOf(id);
    if (place !== ordinal) await ctx.tx.update(planAreas).set({ ordinal: place }).where(eq(planAreas.id, id));
  }
}
