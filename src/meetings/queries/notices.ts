import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { NoticeContent } from '../notice/notice-content.ts';
import { meetingNotices, noticeReceivers } from '../tables.ts';

const { requestId: _request, content, ...columns } = getTableColumns(meetingNotices);

/** A notice as it went: frozen. */
export interface SentMeetingNotice extends Omit<typeof meetingNotices.$inferSelect, 'requestId' | 'content'> {
  readonly content: NoticeContent;
}

/** The latest notice of a meeting; null while none has gone. */
export async function latestNotice(ctx: Ctx, meetingId: string): Promise<SentMeetingNotice | null> {
  return (await latestNotices(ctx, [meetingId])).get(meetingId) ?? null;
}

/** The latest notice of each meeting that has one. */
async function latestNotices(ctx: Ctx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, SentMeetingNotice>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await ctx.tx
    .selectDistinctOn([meetingNotices.meetingId], { ...columns, content })
    .from(meetingNotices)
    .where(inArray(meetingNotices.meetingId, [...meetingIds]))
    .orderBy(meetingNotices.meetingId, desc(meetingNotices.number));
  return new Map(rows.map((row) => [row.meetingId, frozen(row)]));
}

/** A meeting's notices in the order in which they went. */
export async function noticesOf(ctx: Ctx, meetingId: string): Promise<readonly SentMeetingNotice[]> {
  const rows = await ctx.tx
    .select({ ...columns, content })
    .from(meetingNotices)
    .where(eq(meetingNotices.meetingId, meetingId))
    .orderBy(asc(meetingNotices.number));
  return rows.map(frozen);
}

/** @param number from 1 */
export async function noticeOf(ctx: Ctx, meetingId: string, number: number): Promise<SentMeetingNotice | null> {
  const [row] = await ctx.tx
    .select({ ...columns, content })
    .from(meetingNotices)
    .where(and(eq(meetingNotices.meetingId, meetingId), eq(meetingNotices.number, number)));
  return row === undefined ? null : frozen(row);
}

/** To whom a meeting's notices went and how; nothing for those who may not see it. */
export function receiversOf(ctx: Ctx, meetingId: string): Promise<readonly (typeof noticeReceivers.$inferSelect)[]> {
  return ctx.tx.select().from(noticeReceivers).where(eq(noticeReceivers.meetingId, meetingId));
}

/** What `content` is: nothing else is ever written there (`send-notice.ts`). */
function frozen(row: Omit<SentMeetingNotice, 'content'> & { readonly content: unknown }): SentMeetingNotice {
  return { ...row, content: row.content as NoticeContent };
}
