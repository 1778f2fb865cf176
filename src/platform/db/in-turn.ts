import { sql } from 'drizzle-orm';
import type { Ctx } from '../act.ts';

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361036;

/** Makes those who name the same thing take turns until their transactions end: a form that is sent twice at once finds what the first made. */
export async function inTurn(ctx: Ctx, what: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${keyOf(what)})`);
}

/** As `inTurn` for `what`, beside others who do the same within a whole, and apart from whoever has the whole in their turn. */
export async function inTurnWithin(ctx: Ctx, whole: string, what: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock_shared(${keyOf(whole)}), pg_advisory_xact_lock(${keyOf(what)})`);
}

/** An id in an address may be written in capitals: it is the same thing. */
function keyOf(what: string) {
  return sql`hashtextextended(${what.toLowerCase()}, ${lockSpace})`;
}
