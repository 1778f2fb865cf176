import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { minutesCorrections } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface CorrectMinutes {
  readonly meetingId: string;
  /** The item that it is about; null for the whole. */
  readonly itemId: string | null;
  /** What is wrong and what it should say, running text. */
  readonly text: string;
  readonly reason: string;
  readonly requestId: string;
}

/** Says beside a verified text what is wrong in it. The text stays as it was verified. */
export async function correctMinutes(ctx: Ctx, input: CorrectMinutes): Promise<MinutesResult<{ readonly id: string }>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { latest, complete } = found.value.minutes;
  const [earlier] = await ctx.tx
    .select({ id: minutesCorrections.id })
    .from(minutesCorrections)
    .where(eq(minutesCorrections.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (latest === null || !complete) return refuse('not-verified');
  const { itemId, meetingId, requestId } = input;
  if (itemId !== null && !latest.content.items.some(({ id }) => id === itemId)) return refuse('item-unknown', 'itemId');
  const text = input.text.trim();
  if (text === '') return refuse('words-missing', 'text');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  const id = newId();
  await ctx.tx.insert(minutesCorrections).values({
    ...{ id, meetingId, minutesId: latest.id, itemId, text, reason, requestId },
    ...{ by: ctx.actor.account, at: ctx.now },
  });
  await tellMeeting(ctx, meetingId);
  return done({ id });
}
