import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result } from '../../platform/result.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planAreas } from '../tables.ts';
import { areaToWrite } from './areas.ts';

/** A row among its like, in order from 0. */
export interface Placed {
  readonly id: string;
  readonly ordinal: number;
}

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

/** The rows with one of them right before another; last when `before` is null or none of them. */
export function put<Each extends Placed>(rows: readonly Each[], id: string, before: string | null): readonly Each[] {
  const moved = rows.filter((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const at = before === id ? rows.findIndex((row) => row.id === id) : others.findIndex((row) => row.id === before);
  return at < 0 ? [...others, ...moved] : [...others.slice(0, at), ...moved, ...others.slice(at)];
}
