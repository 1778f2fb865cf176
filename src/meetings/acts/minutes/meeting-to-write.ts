import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { type MinutesOfMeeting, minutesOf } from '../../queries/minutes.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';

interface WithMinutes {
  readonly meeting: MeetingWithLife;
  readonly minutes: MinutesOfMeeting;
}

/** A meeting whose minutes the secretariat writes on, alone until the transaction ends. */
export async function meetingToWrite(ctx: Ctx, meetingId: string): Promise<MinutesResult<WithMinutes>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  return meetingInTurn(ctx, meetingId);
}

/** The same for whoever may see the meeting. */
export async function meetingInTurn(ctx: Ctx, meetingId: string): Promise<MinutesResult<WithMinutes>> {
  const seen = await meetingById(ctx, meetingId);
  if (seen === null) return refuse('not-found');
  await inTurn(ctx, meetingId);
  // Read again: whoever was before may have changed it.
  const meeting = (await meetingById(ctx, meetingId)) ?? seen;
  return done({ meeting, minutes: await minutesOf(ctx, meetingId) });
}
