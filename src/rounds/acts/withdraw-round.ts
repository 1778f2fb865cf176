import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayWithdrawRound } from '../policy.ts';
import { roundById } from '../queries/round-by-id.ts';
import type { RoundResult } from '../refusals.ts';
import { roundWithdrawals } from '../tables.ts';
import { announceChange, takeTurn } from './in-turn.ts';
import { id, isAhead, optionalDay, readInput, words } from './input.ts';

export const withdrawRoundInput = z.strictObject({ roundId: id, on: optionalDay, reason: words });

/** Withdraws a wrongly opened round from a day (today unless said). Saying the same again changes nothing. */
export async function withdrawRound(ctx: Ctx, given: z.input<typeof withdrawRoundInput>): Promise<RoundResult<null>> {
  const read = readInput(withdrawRoundInput, given);
  if (!read.ok) return read;
  const { roundId, reason } = read.value;
  await takeTurn(ctx, [roundId]);
  const round = await roundById(ctx, roundId);
  if (round === null) return refuse('not-found');
  if (!mayWithdrawRound.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const on = read.value.on ?? ctx.today.toString();
  if (isAhead(ctx, on)) return refuse('day-in-future', 'on');
  if (round.withdrawal !== null) return round.withdrawal.reason === reason ? done(null) : refuse('round-withdrawn');
  await ctx.tx.insert(roundWithdrawals).values({ roundId, on: Temporal.PlainDate.from(on), reason, recordedAt: ctx.now });
  await announceChange(ctx, [roundId]);
  return done(null);
}
