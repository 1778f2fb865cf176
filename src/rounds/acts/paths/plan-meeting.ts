import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMatter } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { plannedMeetings, stepsById } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { stepPlans } from '../../tables.ts';
import { announceChange } from '../in-turn.ts';
import { id, optionalDay, readInput } from '../input.ts';

export const planMeetingInput = z.strictObject({
  /** Becomes the plan's id: sent twice, it is noted once. */
  request: id,
  stepId: id,
  /** Null: no longer planned. */
  on: optionalDay,
});

/** Notes on which day a board plans to take a step up; the latest said counts. */
export async function planMeeting(ctx: Ctx, given: z.input<typeof planMeetingInput>): Promise<RoundResult<null>> {
  const read = readInput(planMeetingInput, given);
  if (!read.ok) return read;
  const { request, stepId, on } = read.value;
  const [step] = await stepsById(ctx, [stepId]);
  if (step === undefined) return refuse('not-found');
  if (!mayKeepMatter.allows(ctx.actor, await ownBoards(ctx, [step.boardId]))) return refuse('not-allowed');
  const [before] = await ctx.tx.select({ id: stepPlans.id }).from(stepPlans).where(eq(stepPlans.id, request));
  const planned = (await plannedMeetings(ctx, step.roundId)).get(stepId)?.toString() ?? null;
  if (before !== undefined || planned === on) return done(null);
  const day = on === null ? null : Temporal.PlainDate.from(on);
  await ctx.tx.insert(stepPlans).values({ id: request, stepId, on: day, recordedAt: ctx.now });
  await announceChange(ctx, [step.roundId]);
  return done(null);
}
