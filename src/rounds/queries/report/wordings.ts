import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { reportWordings } from '../../tables.ts';

/** An authority's own words for a part. */
export interface OwnWording {
  readonly text: string;
  /** The master's text, placeholders and all, that it was written over; empty where the part had none. */
  readonly masterText: string;
}

/**
 * The words that stand today, by part: the latest of each, those that went back to the master's left out. Row-level security shows
 * them to that board alone.
 * @param boardIds the board, and those whose matters it has taken over
 */
export async function wordingsOf(
  ctx: Ctx,
  roundId: string,
  boardIds: readonly string[],
): Promise<ReadonlyMap<string, OwnWording>> {
  const rows = await ctx.tx
    .selectDistinctOn([reportWordings.part])
    .from(reportWordings)
    .where(and(eq(reportWordings.roundId, roundId), inArray(reportWordings.owner, [...boardIds])))
    .orderBy(reportWordings.part, desc(reportWordings.seq));
  return new Map(rows.flatMap(({ part, text, masterText }) => (text === null ? [] : [[part, { text, masterText }] as const])));
}
