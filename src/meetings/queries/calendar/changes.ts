import { desc, eq } from 'drizzle-orm';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { compareNames } from '../../../ui/index.ts';
import { meetingChanges, noticeReceivers } from '../../tables.ts';

/** What has become of a meeting's day, once. */
export type Change = Pick<typeof meetingChanges.$inferSelect, 'id' | 'kind' | 'was' | 'reason' | 'at'>;

/** What has become of a meeting's day, the latest first. */
export function changesOf(ctx: Ctx, meetingId: string): Promise<readonly Change[]> {
  const { id, kind, was, reason, at } = meetingChanges;
  return ctx.tx
    .select({ id, kind, was, reason, at })
    .from(meetingChanges)
    .where(eq(meetingChanges.meetingId, meetingId))
    .orderBy(desc(meetingChanges.seq));
}

/** Names of those to whom any notice of a meeting went: they believe in the day that it said. */
export async function peopleNoticed(ctx: Ctx, meetingId: string): Promise<readonly string[]> {
  const rows = await ctx.tx
    .selectDistinct({ personId: noticeReceivers.personId })
    .from(noticeReceivers)
    .where(eq(noticeReceivers.meetingId, meetingId));
  const names = await personNames(
    ctx,
    rows.map(({ personId }) => personId),
  );
  return [...names.values()].sort(compareNames);
}
