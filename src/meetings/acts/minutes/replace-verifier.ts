import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayBeChosen } from '../../minutes/verifying.ts';
import { attendanceToVerify } from '../../queries/attendance-to-verify.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { minutesVerifiers } from '../../tables.ts';
import type { ToldWays } from '../tasks/tell-of-tasks.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { askVerifiers } from './ask-verifiers.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface ReplaceVerifier {
  readonly meetingId: string;
  /** The row of the one who cannot any longer. */
  readonly verifierId: string;
  readonly personId: string;
  /** Why: kept, and shown with the minutes. */
  readonly reason: string;
  readonly requestId: string;
}

/** Somebody else who took part verifies instead of one who has left or cannot. What the others have attested stands. */
export async function replaceVerifier(ctx: Ctx, to: ToldWays, input: ReplaceVerifier): Promise<MinutesResult<null>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { meeting, minutes } = found.value;
  const { verifierId, personId, meetingId, requestId } = input;
  if (minutes.verifiers.some((each) => each.replaces === verifierId && each.personId === personId)) return done(null);
  if (minutes.complete) return refuse('verified');
  const old = minutes.current.find(({ id }) => id === verifierId);
  if (old === undefined) return refuse('verifier-unknown', 'verifierId');
  if (minutes.current.some((each) => each.personId === personId)) return refuse('verifier-twice', 'personId');
  if (!mayBeChosen(await attendanceToVerify(ctx, meetingId)).some((each) => each.personId === personId))
    return refuse('did-not-take-part', 'personId');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  const id = newId();
  await ctx.tx.insert(minutesVerifiers).values({
    ...{ id, meetingId, personId, role: old.role, replaces: verifierId, reason, requestId },
    ...{ by: ctx.actor.account, at: ctx.now },
  });
  if (minutes.latest !== null)
    await askVerifiers(ctx, to, { meeting, minutesId: minutes.latest.id, verifiers: [{ id, personId }] });
  await tellMeeting(ctx, meetingId);
  return done(null);
}
