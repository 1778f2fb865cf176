import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361020;

/** Makes whoever changes a sharing wait for those who speak in it just now, and they for whoever changes it: what is kept when it ends is all that was said. */
export async function alone(ctx: Ctx, sharingId: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${ofSharing(sharingId)})`);
}

/** Together with others who speak, and with nobody who changes the sharing. Asked before the sharing is read. */
export async function together(ctx: Ctx, sharingId: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock_shared(${ofSharing(sharingId)})`);
}

function ofSharing(sharingId: string) {
  return sql`hashtextextended(${`sharing ${sharingId}`}, ${lockSpace})`;
}
