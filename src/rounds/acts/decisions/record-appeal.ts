import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayCorrectDecision } from '../../policy.ts';
import { decisionById } from '../../queries/decisions-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { appeals } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, isAhead, readInput } from '../input.ts';

export const recordAppealInput = z.strictObject({
  /** Becomes the appeal's id: sent twice, it is recorded once. */
  request: id,
  decisionId: id,
  /** The day it reached the court (KL 13:5). */
  on: day,
});

/** Records that a decision has been appealed. Who appealed is never kept. */
export async function recordAppeal(ctx: Ctx, given: z.input<typeof recordAppealInput>): Promise<RoundResult<null>> {
  const read = readInput(recordAppealInput, given);
  if (!read.ok) return read;
  const { request, decisionId, on } = read.value;
  const found = await decisionById(ctx, decisionId);
  if (found === null) return refuse('not-found');
  const { item, fact } = found.decision;
  if (!mayCorrectDecision.allows(ctx.actor, { boards: [item.boardId] })) return refuse('not-allowed');
  if (!fact.appealable) return refuse('not-appealable');
  if (isAhead(ctx, on)) return refuse('day-in-future', 'on');
  await takeTurn(ctx, [fact.roundId]);
  const [before] = await ctx.tx.select({ id: appeals.id }).from(appeals).where(eq(appeals.id, request));
  if (before !== undefined) return done(null);
  await ctx.tx.insert(appeals).values({ id: request, decisionId, on: Temporal.PlainDate.from(on), recordedAt: ctx.now });
  await announceChange(ctx, [fact.roundId]);
  return done(null);
}
