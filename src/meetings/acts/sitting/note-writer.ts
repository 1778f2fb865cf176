import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { heardWithin } from '../../queries/item-writers.ts';
import { itemWriters } from '../../tables.ts';
import { tellNotes } from '../tell-meeting.ts';

/** Notes that the actor, who has just been let to save there, writes at an item. Others hear of it when it is news. */
export async function noteWriter(ctx: Ctx, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<void> {
  const { account, label: name } = ctx.actor;
  if (account === null) return;
  const mine = and(eq(itemWriters.meetingId, meetingId), eq(itemWriters.account, account));
  const [was] = await ctx.tx.select().from(itemWriters).where(mine);
  const since = ctx.now.subtract(heardWithin);
  const isNews = was === undefined || was.itemId !== itemId || was.heardAt.epochNanoseconds < since.epochNanoseconds;
  // Not at every word: the row is the same for most of a minute.
  const isFresh = was !== undefined && was.heardAt.until(ctx.now).total('seconds') < 10;
  if (!isNews && isFresh) return;
  await ctx.tx
    .insert(itemWriters)
    .values({ meetingId, account, itemId, name, heardAt: ctx.now })
    .onConflictDoUpdate({ target: [itemWriters.meetingId, itemWriters.account], set: { itemId, name, heardAt: ctx.now } });
  await ctx.tx
    .delete(itemWriters)
    .where(sql`${itemWriters.heardAt} < ${ctx.now.subtract({ hours: 12 }).toString()}::timestamptz`);
  if (isNews) await tellNotes(ctx, meetingId);
}
