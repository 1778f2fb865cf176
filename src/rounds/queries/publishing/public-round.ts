import type { Ctx } from '../../../platform/act.ts';
import { type ComposedRound, composeRound } from '../../publishing/compose-round.ts';
import { factsOfRound } from '../facts-of-round.ts';
import { roundById } from '../round-by-id.ts';
import { plannedMeetings, stepsOfRound } from '../steps-of-round.ts';

/** What of a round can be published today, and what is held back and why; null when there is no such round for this actor. */
export async function publicRound(ctx: Ctx, roundId: string): Promise<ComposedRound | null> {
  const round = await roundById(ctx, roundId);
  const facts = round === null ? null : await factsOfRound(ctx, roundId);
  if (round === null || facts === null) return null;
  const steps = await stepsOfRound(ctx, roundId);
  const meetings = await plannedMeetings(ctx, roundId);
  const planned = new Map(steps.flatMap(({ id, key }) => (meetings.has(id) ? [[key, String(meetings.get(id))] as const] : [])));
  return composeRound({ round, facts, steps, planned }, ctx.today.toString());
}
