import { eq } from 'drizzle-orm';
import { endIncoming, incomingOfRecord } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { recordById } from '../../../records/index.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { verifications } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import type { Attested } from './attest.ts';
import { completeIfVerified } from './complete-minutes.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface NoteVerification {
  readonly meetingId: string;
  readonly verifierId: string;
  /** The text that the answer is about, as it was sent or signed. */
  readonly minutesId: string;
  readonly kind: 'attested' | 'objected';
  readonly way: 'mail' | 'paper';
  /** The mail or the signed paper: a record. */
  readonly recordId: string;
  /** For an objection what is wrong; else what is to be kept beside it, such as the hash of the file that was sent. */
  readonly text: string;
  readonly requestId: string;
}

/** The secretariat notes what a verifier answered by mail or signed on paper, with it as evidence. Never done by the program itself. */
export async function noteVerification(ctx: Ctx, input: NoteVerification): Promise<MinutesResult<Attested>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { latest, current, complete } = found.value.minutes;
  const [earlier] = await ctx.tx
    .select({ id: verifications.id })
    .from(verifications)
    .where(eq(verifications.requestId, input.requestId));
  if (earlier !== undefined) return done({ complete });
  if (complete) return refuse('verified');
  const verifier = current.find(({ id }) => id === input.verifierId);
  if (verifier === undefined) return refuse('verifier-unknown', 'verifierId');
  if (latest === null) return refuse('nothing-frozen');
  // An answer about an earlier number says nothing of this one.
  if (latest.id !== input.minutesId) return refuse('text-changed');
  const text = input.text.trim();
  if (input.kind === 'objected' && text === '') return refuse('words-missing', 'text');
  if ((await recordById(ctx, input.recordId)) === null) return refuse('evidence-missing', 'file');
  const { meetingId, minutesId, verifierId, kind, way, recordId, requestId } = input;
  await ctx.tx.insert(verifications).values({
    ...{ id: newId(), meetingId, minutesId, verifierId, kind, way, recordId, text, requestId },
    ...{ textSha256: latest.textSha256, by: ctx.actor.account, at: ctx.now },
  });
  const mail = await incomingOfRecord(ctx, recordId);
  if (mail !== null) await endIncoming(ctx, mail.id, 'recorded');
  const isLast = await completeIfVerified(ctx, meetingId);
  await tellMeeting(ctx, meetingId);
  return done({ complete: isLast });
}
