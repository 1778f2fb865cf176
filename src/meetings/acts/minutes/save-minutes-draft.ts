import type { Ctx } from '../../../platform/act.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { minutesDrafts } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface SaveMinutesDraft {
  readonly meetingId: string;
  /** Running text. */
  readonly opening: string;
  readonly closing: string;
  /** The version that it was written from. */
  readonly base: number;
}

/** Saves what stands before and after the items. Refused when another has saved in between, with what was typed kept by the page. */
export async function saveMinutesDraft(ctx: Ctx, input: SaveMinutesDraft): Promise<MinutesResult<null>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { draft, complete } = found.value.minutes;
  if (complete) return refuse('verified');
  const [opening, closing] = [canonicalProse(input.opening), canonicalProse(input.closing)];
  if (draft.opening === opening && draft.closing === closing) return done(null);
  if (draft.version !== input.base) return refuse('draft-changed', 'opening');
  const saved = { opening, closing, version: draft.version + 1, by: ctx.actor.account, at: ctx.now };
  await ctx.tx
    .insert(minutesDrafts)
    .values({ meetingId: input.meetingId, ...saved })
    .onConflictDoUpdate({ target: minutesDrafts.meetingId, set: saved });
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}
