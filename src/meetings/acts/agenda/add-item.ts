import { eq, max } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Purpose } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems, purposes } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { isPerson } from './change-item.ts';

export interface NewItem {
  readonly meetingId: string;
  readonly title: string;
  readonly purpose: Purpose;
  /** How long it is meant to take, whole minutes. */
  readonly minutes?: number | null | undefined;
  readonly rapporteurId?: string | null | undefined;
  readonly rapporteurWords?: string | undefined;
  /** Running text (docs/adr/0012). */
  readonly text?: string | undefined;
  /** What it is about, anywhere in the program. */
  readonly about?: { readonly kind: string; readonly id: string; readonly title: string } | null | undefined;
  readonly proposalId?: string | null | undefined;
  readonly taskId?: string | null | undefined;
  readonly fromItemId?: string | null | undefined;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Puts an item last on a meeting's agenda; also while the meeting is held (an extra matter). */
export async function addItem(ctx: Ctx, input: NewItem): Promise<AgendaResult<{ readonly id: string }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  // The turn first: what is read after it is as the one before left it.
  await inTurn(ctx, input.meetingId);
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting === null) return refuse('not-found');
  if (meeting.life.verified) return refuse('verified');
  const title = input.title.trim();
  if (title === '') return refuse('title-missing', 'title');
  if (!purposes.includes(input.purpose)) return refuse('purpose-missing', 'purpose');
  const minutes = input.minutes ?? null;
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 600))
    return refuse('minutes-wrong', 'minutes');
  const rapporteurId = input.rapporteurId ?? null;
  if (!(await isPerson(ctx, rapporteurId))) return refuse('person-unknown', 'rapporteurId');
  const [earlier] = await ctx.tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const [last] = await ctx.tx
    .select({ position: max(agendaItems.position) })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id));
  const id = newId();
  const { about = null } = input;
  await ctx.tx.insert(agendaItems).values({
    ...{ id, meetingId: meeting.id, position: (last?.position ?? 0) + 1, title, purpose: input.purpose, minutes },
    ...{
      rapporteurId,
      rapporteurWords: rapporteurId === null ? (input.rapporteurWords?.trim() ?? '') : '',
      text: input.text ?? '',
    },
    ...{ aboutKind: about?.kind ?? null, aboutId: about?.id ?? null, aboutTitle: about?.title ?? null },
    ...{ proposalId: input.proposalId ?? null, taskId: input.taskId ?? null, fromItemId: input.fromItemId ?? null },
    ...{ example: input.example ?? false, by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  await tellMeeting(ctx, meeting.id);
  return done({ id });
}
