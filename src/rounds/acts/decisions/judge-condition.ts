import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayJudgeCondition } from '../../policy.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { fulfilments } from '../../tables.ts';
import { factsRefused } from '../facts-hold.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, isAhead, optionalWords, readInput } from '../input.ts';

export const judgeConditionInput = z.strictObject({
  /** Becomes the judgement's id: sent twice, it is recorded once. */
  request: id,
  roundId: id,
  conditionKey: id,
  on: day,
  fulfilled: z.boolean(),
  reason: optionalWords,
});

/** A person's judgement that a condition of substance is, or is not, met. The latest day's counts; it can be judged anew. */
export async function judgeCondition(ctx: Ctx, given: z.input<typeof judgeConditionInput>): Promise<RoundResult<null>> {
  const read = readInput(judgeConditionInput, given);
  if (!read.ok) return read;
  const { request, roundId, conditionKey, on, fulfilled, reason } = read.value;
  if (!mayJudgeCondition.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await takeTurn(ctx, [roundId]);
  const facts = await factsOfRound(ctx, roundId);
  const condition = facts?.decisions.flatMap(({ conditions }) => conditions).find((each) => each.id === conditionKey);
  if (facts === null || condition === undefined) return refuse('not-found');
  if (condition.kind !== 'other') return refuse('condition-not-judged-by-people');
  if (isAhead(ctx, on)) return refuse('day-in-future', 'on');
  const [before] = await ctx.tx.select({ id: fulfilments.id }).from(fulfilments).where(eq(fulfilments.id, request));
  if (before !== undefined) return done(null);
  const fact = { condition: conditionKey, on, fulfilled, recordedAt: ctx.now.toString() };
  const refused = factsRefused({ ...facts, fulfilments: [...facts.fulfilments, fact] });
  if (refused !== null) return refused;
  const day = Temporal.PlainDate.from(on);
  await ctx.tx
    .insert(fulfilments)
    .values({ id: request, roundId, conditionKey, on: day, fulfilled, reason, recordedAt: ctx.now });
  await announceChange(ctx, [roundId]);
  return done(null);
}
