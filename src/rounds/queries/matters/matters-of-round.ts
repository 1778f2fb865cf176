import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { matterNotes, matterSteps, matters } from '../../tables.ts';

/** An authority's own case, with the steps that it covers. */
export type Matter = typeof matters.$inferSelect & { readonly stepIds: readonly string[] };
export type MatterNote = typeof matterNotes.$inferSelect;

/** The matters of a round that this actor may see: their own boards', the secretariat everyone's. */
export async function mattersOfRound(ctx: Ctx, roundId: string): Promise<readonly Matter[]> {
  const rows = await ctx.tx.select().from(matters).where(eq(matters.roundId, roundId));
  const ids = rows.map(({ id }) => id);
  const links = ids.length === 0 ? [] : await ctx.tx.select().from(matterSteps).where(inArray(matterSteps.matterId, ids));
  const steps = groupBy(links, ({ matterId }) => matterId);
  return rows.map((matter) => ({ ...matter, stepIds: (steps.get(matter.id) ?? []).map(({ stepId }) => stepId) }));
}

/** The notes of these boards in a round, the oldest first; nobody else sees them, the secretariat included. */
export async function notesOfBoards(ctx: Ctx, roundId: string, boardIds: readonly string[]): Promise<readonly MatterNote[]> {
  if (boardIds.length === 0) return [];
  const rows = await ctx.tx
    .select({ note: matterNotes })
    .from(matterNotes)
    .innerJoin(matters, eq(matters.id, matterNotes.matterId))
    .where(and(eq(matters.roundId, roundId), inArray(matterNotes.owner, [...boardIds])))
    .orderBy(asc(matterNotes.recordedAt));
  return rows.map(({ note }) => note);
}
