import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { sittingOf } from '../../queries/sitting.ts';
import type { SittingResult } from '../../refusals/sitting.ts';
import { type AbsenceReason, emptyItem, tookPart, type VoiceKind } from '../../sitting/sitting.ts';
import { itemAbsences, itemVoices, voiceKinds } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { itemToWrite, mostSigns, sittingToWrite } from './sitting-to-write.ts';

export interface NewVoice {
  readonly meetingId: string;
  readonly itemId: string;
  readonly kind: VoiceKind;
  readonly attendanceId: string;
  readonly text?: string | undefined;
  readonly requestId: string;
}

/** A formal dissent, a separate opinion, a note in the minutes: of one who took part in the item, said before the meeting is closed (the body's own rule). */
export async function addVoice(ctx: Ctx, input: NewVoice): Promise<SittingResult<{ readonly id: string }>> {
  const found = await itemToWrite(ctx, input);
  if (!found.ok) return found;
  const { meetingId, itemId, kind, attendanceId, requestId } = input;
  const [earlier] = await ctx.tx.select({ id: itemVoices.id }).from(itemVoices).where(eq(itemVoices.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  if (found.value.meeting.life.sitting !== 'open')
    return refuse(found.value.meeting.life.sitting === 'closed' ? 'closed' : 'not-open');
  if (!voiceKinds.includes(kind)) return refuse('kind-missing', 'kind');
  const { attendance, items } = await sittingOf(ctx, meetingId);
  const who = attendance.find(({ id }) => id === attendanceId);
  if (who === undefined) return refuse('person-unknown', 'attendanceId');
  if (!tookPart(who, items.get(itemId) ?? emptyItem)) return refuse('took-no-part', 'attendanceId');
  const text = input.text?.trim() ?? '';
  if (text.length > mostSigns) return refuse('too-long', 'text');
  const id = newId();
  await ctx.tx
    .insert(itemVoices)
    .values({ id, meetingId, itemId, kind, attendanceId, text, by: ctx.actor.account, at: ctx.now, requestId });
  await tellMeeting(ctx, meetingId);
  return done({ id });
}

/** The words of one, which may be handed in after the meeting: its row alone. */
export async function rewordVoice(
  ctx: Ctx,
  input: { readonly meetingId: string; readonly id: string; readonly text: string },
): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const text = input.text.trim();
  if (text.length > mostSigns) return refuse('too-long', 'text');
  if (!isUuid(input.id)) return refuse('not-found');
  const changed = await ctx.tx
    .update(itemVoices)
    .set({ text, by: ctx.actor.account, at: ctx.now })
    .where(and(eq(itemVoices.meetingId, input.meetingId), eq(itemVoices.id, input.id)))
    .returning({ id: itemVoices.id });
  if (changed.length === 0) return refuse('not-found');
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

export async function removeVoice(ctx: Ctx, meetingId: string, id: string): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, meetingId);
  if (!found.ok) return found;
  if (!isUuid(id)) return done(null);
  await ctx.tx.delete(itemVoices).where(and(eq(itemVoices.meetingId, meetingId), eq(itemVoices.id, id)));
  await tellMeeting(ctx, meetingId);
  return done(null);
}

/** Someone at the meeting is not there for an item, or is again (null). Why somebody has a conflict of interest is never kept (domain.md, 6). */
export async function setAbsence(
  ctx: Ctx,
  input: {
    readonly meetingId: string;
    readonly itemId: string;
    readonly attendanceId: string;
    readonly reason: AbsenceReason | null;
  },
): Promise<SittingResult<null>> {
  const found = await itemToWrite(ctx, input);
  if (!found.ok) return found;
  const { meetingId, itemId, attendanceId, reason } = input;
  const { attendance, items } = await sittingOf(ctx, meetingId);
  if (!attendance.some(({ id, presence }) => id === attendanceId && presence !== 'absent'))
    return refuse('person-unknown', 'attendanceId');
  const spoke = items.get(itemId)?.voices.some((voice) => voice.attendanceId === attendanceId) ?? false;
  if (reason !== null && spoke) return refuse('spoke', 'attendanceId');
  if (reason === null) {
    await ctx.tx.delete(itemAbsences).where(and(eq(itemAbsences.itemId, itemId), eq(itemAbsences.attendanceId, attendanceId)));
  } else {
    await ctx.tx
      .insert(itemAbsences)
      .values({ itemId, meetingId, attendanceId, reason })
      .onConflictDoUpdate({ target: [itemAbsences.itemId, itemAbsences.attendanceId], set: { reason } });
  }
  await tellMeeting(ctx, meetingId);
  return done(null);
}
