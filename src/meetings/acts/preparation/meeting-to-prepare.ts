import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import type { NoticeContent } from '../../notice/notice-content.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import { personActing } from '../../queries/person-acting.ts';
import { agendaToPrepare, type Preparer, presidiumOf } from '../../queries/preparation.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { preparations } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';

export interface MeetingToPrepare {
  readonly meeting: MeetingWithLife;
  readonly agenda: readonly AgendaItem[];
  readonly presidium: readonly Preparer[];
  /** The agenda as it is now. */
  readonly now: { readonly content: NoticeContent; readonly sha256: string };
  /** Person acting; null for the program. */
  readonly me: string | null;
}

/** A meeting whose notice has not gone, with all that its preparation is about. Nobody changes it meanwhile. */
export async function meetingToPrepare(ctx: Ctx, meetingId: string): Promise<AgendaResult<MeetingToPrepare>> {
  await inTurn(ctx, meetingId);
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null) return refuse('not-found');
  if (meeting.life.noticed > 0 || meeting.stands !== 'planned') return refuse('noticed');
  const agenda = await agendaOf(ctx, meetingId);
  const [presidium, now] = [await presidiumOf(ctx, meeting.organId, meeting.on), await agendaToPrepare(ctx, meeting, agenda)];
  return done({ meeting, agenda, presidium, now, me: await personActing(ctx) });
}

interface Said {
  readonly kind: (typeof preparations.$inferSelect)['kind'];
  readonly itemId?: string | null;
  readonly text: string;
  readonly requestId: string;
}

/** Writes down what was said of the agenda as it is now. */
export async function keepSaid(ctx: Ctx, { meeting, now, me }: MeetingToPrepare, said: Said): Promise<void> {
  await ctx.tx.insert(preparations).values({
    ...{ id: newId(), meetingId: meeting.id, kind: said.kind, itemId: said.itemId ?? null, text: said.text },
    ...{ agenda: now.content, agendaSha256: now.sha256, personId: me, by: ctx.actor.account, at: ctx.now },
    requestId: said.requestId,
  });
  await tellMeeting(ctx, meeting.id);
}

/** Whether the form has been sent before. */
export async function isSaid(ctx: Ctx, requestId: string): Promise<boolean> {
  const rows = await ctx.tx.select({ id: preparations.id }).from(preparations).where(eq(preparations.requestId, requestId));
  return rows.length > 0;
}
