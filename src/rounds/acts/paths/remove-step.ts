import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayChangePath } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { stepsById } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { stepRemovals } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, readInput, words } from '../input.ts';

export const removeStepInput = z.strictObject({
  stepId: id,
  /** First day out of the path. */
  on: day,
  reason: words,
});

/** Takes a step out of its path from a day. Its decisions are kept; they no longer matter to the standing from that day. */
export async function removeStep(ctx: Ctx, given: z.input<typeof removeStepInput>): Promise<RoundResult<null>> {
  const read = readInput(removeStepInput, given);
  if (!read.ok) return read;
  const { stepId, on, reason } = read.value;
  const [named] = await stepsById(ctx, [stepId]);
  if (named === undefined) return refuse('not-found');
  if (!mayChangePath.allows(ctx.actor, await ownBoards(ctx, [named.boardId]))) return refuse('not-allowed');
  await takeTurn(ctx, [named.roundId]);
  const [step] = await stepsById(ctx, [stepId]);
  if (step === undefined) return refuse('not-found');
  if (step.removal !== null) {
    return step.removal.on.toString() === on && step.removal.reason === reason ? done(null) : refuse('already-removed', 'step');
  }
  await ctx.tx.insert(stepRemovals).values({ stepId, on: Temporal.PlainDate.from(on), reason, recordedAt: ctx.now });
  await announceChange(ctx, [step.roundId]);
  return done(null);
}
