import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import type { AfterResult } from '../../refusals/after.ts';

/** A conference for those who arrange it, one at a time. */
export async function keptConference(ctx: Ctx, conferenceId: string): Promise<AfterResult<Conference>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `after ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  return conference === null ? refuse('not-found') : done(conference);
}
