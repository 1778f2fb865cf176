import { inArray } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { sharingBoards } from '../tables.ts';

/** The boards that are asked for a statement, by sharing; one without is left out. */
export async function boardsAsked(ctx: Ctx, sharingIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sharingIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(sharingBoards)
    .where(inArray(sharingBoards.sharingId, [...sharingIds]));
  const groups = groupBy(rows, ({ sharingId }) => sharingId);
  return new Map([...groups].map(([id, asked]) => [id, asked.map(({ boardId }) => boardId)]));
}
