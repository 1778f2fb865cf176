import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planActivities, planAreas } from '../tables.ts';
import { activityToWrite } from './activities.ts';
import { areaToWrite } from './areas.ts';

/** Puts an area right before another; last when `before` is null, or no area of the plan. */
export async function placeArea(ctx: Ctx, planId: string, id: string, before: string | null): Promise<Result<null, PlanRefusal>> {
  const found = await areaToWrite(ctx, planId, id);
  if (!found.ok) return found;
  const rows = await ctx.tx.select().from(planAreas).where(eq(planAreas.planId, planId)).orderBy(asc(planAreas.ordinal));
  for (const [ordinal, row] of put(rows, id, before).entries()) {
    if (row.ordinal !== ordinal) await ctx.tx.update(planAreas).set({ ordinal }).where(eq(planAreas.id, row.id));
  }
  return done(null);
}

/** Puts an activity in an area of the same plan, right before another there; last when `before` is null, or none of the area's. */
export async function placeActivity(
  ctx: Ctx,
  planId: string,
  id: string,
  place: { readonly areaId: string; readonly before: string | null },
): Promise<Result<null, PlanRefusal>> {
  const found = await activityToWrite(ctx, planId, id);
  if (!found.ok) return found;
  const area = await areaToWrite(ctx, planId, place.areaId);
  if (!area.ok) return refuse('area-unknown', 'omrade');
  await ctx.tx.update(planActivities).set({ areaId: place.areaId }).where(eq(planActivities.id, id));
  await order(ctx, place.areaId, (rows) => put(rows, id, place.before));
  if (found.value.areaId !== place.areaId) await order(ctx, found.value.areaId, (rows) => rows);
  return done(null);
}

interface Row {
  readonly id: string;
  readonly ordinal: number;
}

function put<Each extends Row>(rows: readonly Each[], id: string, before: string | null): readonly Each[] {
  const moved = rows.filter((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const at = before === id ? rows.findIndex((row) => row.id === id) : others.findIndex((row) => row.id === before);
  return at < 0 ? [...others, ...moved] : [...others.slice(0, at), ...moved, ...others.slice(at)];
}

/** Only what changes place is written, so that the journal says no more than happened. */
async function order(ctx: Ctx, areaId: string, arranged: (rows: readonly Row[]) => readonly Row[]): Promise<void> {
  const { id, ordinal: place } = planActivities;
  const rows = await ctx.tx
    .select({ id, ordinal: place })
    .from(planActivities)
    .where(eq(planActivities.areaId, areaId))
    .orderBy(asc(place));
  for (const [ordinal, row] of arranged(rows).entries()) {
    if (row.ordinal !== ordinal) await ctx.tx.update(planActivities).set({ ordinal }).where(eq(id, row.id));
  }
}
