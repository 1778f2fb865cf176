import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361003;

/**
 * Makes writers of the same rounds take turns until their transactions end, so that no two can each write a fact that is
 * sound alone and contradicts the other's. Always in the order of ids: two that name the same rounds never wait for one another.
 */
export async function takeTurn(ctx: Ctx, roundIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(roundIds)].sort()) {
    await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, ${lockSpace}))`);
  }
}

/** RoundFactsChanged (architecture.md, rule 4): something may look different now. Heard when the transaction is committed. */
export async function announceChange(ctx: Ctx, roundIds: readonly string[]): Promise<void> {
  for (const id of new Set(roundIds)) await ctx.tx.execute(sql`select ${changeTold(id)}`);
}

/** The same as a column of what a row's writing gives back, so that it costs no trip of its own. */
export function changeTold(roundId: SQLWrapper | string): SQL {
  return sql`pg_notify('samrad_round', ${roundId}::text)`;
}
