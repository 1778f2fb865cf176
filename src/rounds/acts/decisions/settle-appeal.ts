import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayCorrectDecision } from '../../policy.ts';
import { decisionById } from '../../queries/decisions-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { appealSettlements, appeals } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, isAhead, readInput } from '../input.ts';

export const settleAppealInput = z.strictObject({
  appealId: id,
  /** The day the last ruling became final. */
  on: day,
  allowed: z.boolean(),
});

/** Records how an appeal ended. An allowed one is followed by an annulment, which a person records. */
export async function settleAppeal(ctx: Ctx, given: z.input<typeof settleAppealInput>): Promise<RoundResult<null>> {
  const read = readInput(settleAppealInput, given);
  if (!read.ok) return read;
  const { appealId, on, allowed } = read.value;
  const [appeal] = await ctx.tx.select().from(appeals).where(eq(appeals.id, appealId));
  const found = appeal === undefined ? null : await decisionById(ctx, appeal.decisionId);
  if (appeal === undefined || found === null) return refuse('not-found');
  const { item, fact } = found.decision;
  if (!mayCorrectDecision.allows(ctx.actor, { boards: [item.boardId] })) return refuse('not-allowed');
  if (isAhead(ctx, on)) return refuse('day-in-future', 'on');
  if (on < appeal.on.toString()) return refuse('settled-before-appeal', 'on');
  await takeTurn(ctx, [fact.roundId]);
  const [before] = await ctx.tx.select().from(appealSettlements).where(eq(appealSettlements.appealId, appealId));
  if (before !== undefined) {
    return before.on.toString() === on && before.allowed === allowed ? done(null) : refuse('appeal-settled');
  }
  await ctx.tx.insert(appealSettlements).values({ appealId, on: Temporal.PlainDate.from(on), allowed, recordedAt: ctx.now });
  await announceChange(ctx, [fact.roundId]);
  return done(null);
}
