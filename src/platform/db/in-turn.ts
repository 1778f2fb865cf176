import { sql } from 'drizzle-orm';
import type { Ctx } from '../act.ts';

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361036;

/** Makes those who name the same thing take turns until their transactions end: a form that is sent twice at once finds what the first made. */
export async function inTurn(ctx: Ctx, what: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, ${lockSpace}))`);
}
