import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { moved, type Way } from '../moved.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planActivities, planGoals } from '../tables.ts';
import type { WithinArea } from '../writing/part.ts';
import { areaToWrite } from './areas.ts';
import { type Placed, put } from './place.ts';

const tables = { goal: planGoals, activity: planActivities } as const;

/** The row's area, if the row is in the plan and the actor may write it. */
export async function withinToWrite(
  ctx: Ctx,
  planId: string,
  { kind, id }: WithinArea,
): Promise<Result<{ readonly areaId: string }, PlanRefusal>> {
  if (!isUuid(id)) return refuse('not-found');
  const table = tables[kind];
  const [found] = await ctx.tx.select({ areaId: table.areaId }).from(table).where(eq(table.id, id));
  if (found === undefined) return refuse('not-found');
  const area = await areaToWrite(ctx, planId, found.areaId);
  return area.ok ? done(found) : area;
}

/**
 * Adds a row last among its like in an area that may be written.
 * @param id chosen by the form that was shown: adding it again adds nothing
 * @param insert inserts the row unless its id is taken, and gives what was made
 */
export async function addWithin(
  ctx: Ctx,
  { kind, id, areaId }: { readonly kind: WithinArea['kind']; readonly id: string | undefined; readonly areaId: string },
  insert: (row: Placed & { readonly areaId: string }) => Promise<readonly { readonly id: string }[]>,
): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  const before = await rowsOf(ctx, kind, areaId);
  if (id !== undefined && before.some((row) => row.id === id)) return done({ id });
  const [made] = await insert({ id: id ?? newId(), areaId, ordinal: before.length });
  // The id is taken in another area: a new one is as good.
  return made === undefined ? addWithin(ctx, { kind, id: undefined, areaId }, insert) : done(made);
}

/** Moves it one place among its like in its area. */
export async function moveWithin(ctx: Ctx, planId: string, row: WithinArea, way: Way): Promise<Result<null, PlanRefusal>> {
  const found = await withinToWrite(ctx, planId, row);
  if (!found.ok) return found;
  await order(ctx, row.kind, found.value.areaId, (rows) => {
    const one = rows.find(({ id }) => id === row.id);
    return one === undefined ? rows : moved(rows, one, way);
  });
  return done(null);
}

/** Puts it in an area of the same plan, right before another of its like there; last when `before` is null, or none of the area's. */
export async function placeWithin(
  ctx: Ctx,
  planId: string,
  row: WithinArea,
  place: { readonly areaId: string; readonly before: string | null },
): Promise<Result<null, PlanRefusal>> {
  const found = await withinToWrite(ctx, planId, row);
  if (!found.ok) return found;
  const area = await areaToWrite(ctx, planId, place.areaId);
  if (!area.ok) return refuse('area-unknown', 'omrade');
  const table = tables[row.kind];
  await ctx.tx.update(table).set({ areaId: place.areaId }).where(eq(table.id, row.id));
  await order(ctx, row.kind, place.areaId, (rows) => put(rows, row.id, place.before));
  if (found.value.areaId !== place.areaId) await order(ctx, row.kind, found.value.areaId, (rows) => rows);
  return done(null);
}

/** Takes it out of the working text. Frozen versions keep theirs. */
export async function removeWithin(ctx: Ctx, planId: string, row: WithinArea): Promise<Result<null, PlanRefusal>> {
  const found = await withinToWrite(ctx, planId, row);
  if (!found.ok) return found;
  const table = tables[row.kind];
  await ctx.tx.delete(table).where(eq(table.id, row.id));
  await order(ctx, row.kind, found.value.areaId, (rows) => rows);
  return done(null);
}

function rowsOf(ctx: Ctx, kind: WithinArea['kind'], areaId: string): Promise<readonly Placed[]> {
  const table = tables[kind];
  return ctx.tx
    .select({ id: table.id, ordinal: table.ordinal })
    .from(table)
    .where(eq(table.areaId, areaId))
    .orderBy(asc(table.ordinal));
}

/** Only what changes place is written, so that the journal says no more than happened. */
async function order(
  ctx: Ctx,
  kind: WithinArea['kind'],
  areaId: string,
  arranged: (rows: readonly Placed[]) => readonly Placed[],
): Promise<void> {
  const table = tables[kind];
  for (const [ordinal, row] of arranged(await rowsOf(ctx, kind, areaId)).entries()) {
    if (row.ordinal !== ordinal) await ctx.tx.update(table).set({ ordinal }).where(eq(table.id, row.id));
  }
}
