import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';

/** Something may look different in a meeting now: open pages that follow it ask. Heard when the transaction is committed. */
export async function tellMeeting(ctx: Ctx, meetingId: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_notify('samrad_meeting', ${meetingId}::text)`);
}
