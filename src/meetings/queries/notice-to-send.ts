import { and, desc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import type { AgendaItem, MeetingWithLife } from '../meeting.ts';
import { changesSince, type NoticeChange } from '../notice/changes-since.ts';
import { type NoticeContent, noticeContent } from '../notice/notice-content.ts';
import type { NoticeKindOfMeeting } from '../notice/notice-text.ts';
import { meetingChanges } from '../tables.ts';
import { agendaOf } from './agenda.ts';
import { latestNotice, type SentMeetingNotice } from './notices.ts';
import { withTaskList } from './tasks-on-agenda.ts';

/** What would go if a notice were sent now. */
export interface NoticeToSend {
  /** Why nothing can go now; null where it can. */
  readonly refused: 'no-agenda' | 'meeting-past' | 'nothing-changed' | null;
  readonly kind: NoticeKindOfMeeting;
  readonly content: NoticeContent;
  /** Since the one before; empty for the first. */
  readonly changes: readonly NoticeChange[];
  readonly agenda: readonly AgendaItem[];
  readonly latest: SentMeetingNotice | null;
}

export async function noticeToSend(ctx: Ctx, meeting: MeetingWithLife, message: string): Promise<NoticeToSend> {
  const latest = await latestNotice(ctx, meeting.id);
  const agenda = await withTaskList(ctx, meeting, await agendaOf(ctx, meeting.id));
  const about = { number: (latest?.number ?? 0) + 1, message: message.trim(), why: await whyCancelled(ctx, meeting) };
  const content = noticeContent(meeting, agenda, about);
  const changes = latest === null ? [] : changesSince(latest.content, content);
  const kind = latest === null ? 'notice' : meeting.stands === 'planned' ? 'change' : 'cancellation';
  return { kind, content, changes, agenda, latest, refused: whyNot(ctx, meeting, { kind, content, changes }) };
}

function whyNot(
  ctx: Ctx,
  { on, stands }: MeetingWithLife,
  { kind, content, changes }: Pick<NoticeToSend, 'kind' | 'content' | 'changes'>,
): NoticeToSend['refused'] {
  if (Temporal.PlainDate.compare(on, ctx.today) < 0 || stands === 'not-held') return 'meeting-past';
  // Cancelled before anybody was called: there is nobody to tell by a notice.
  if (kind === 'notice' && stands !== 'planned') return 'nothing-changed';
  if (kind !== 'notice' && changes.length === 0) return 'nothing-changed';
  return stands === 'planned' && content.items.every(({ struck }) => struck !== null) ? 'no-agenda' : null;
}

async function whyCancelled(ctx: Ctx, { id, stands }: MeetingWithLife): Promise<string> {
  if (stands === 'planned') return '';
  const [row] = await ctx.tx
    .select({ reason: meetingChanges.reason })
    .from(meetingChanges)
    .where(and(eq(meetingChanges.meetingId, id), eq(meetingChanges.kind, 'cancelled')))
    .orderBy(desc(meetingChanges.seq))
    .limit(1);
  return row?.reason ?? '';
}
