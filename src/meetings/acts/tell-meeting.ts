import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';

/** Something may look different in a meeting now: open pages that follow it ask. Heard when the transaction is committed. */
export async function tellMeeting(ctx: Ctx, meetingId: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_notify('samrad_meeting', ${meetingId}::text)`);
}

/** What those who write notes at a meeting follow beside the meeting itself: readers are not asked to look at every word. */
export function notesTopic(meetingId: string): string {
  return `${meetingId}/anteckningar`;
}

/** A note has been saved: others who write at the meeting take it in. */
export async function tellNotes(ctx: Ctx, meetingId: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_notify('samrad_meeting', ${notesTopic(meetingId)}::text)`);
}
