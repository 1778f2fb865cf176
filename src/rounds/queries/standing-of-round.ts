import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import type { Standing } from '../standing.ts';
import { standingOnce } from '../standing-memo.ts';
import { factsOfRound } from './facts-of-round.ts';

/**
 * Where a round stands on a day and why, or null when there is no such round for this actor.
 * @param known facts recorded after it are left aside
 */
export async function standingOfRound(
  ctx: Ctx,
  roundId: string,
  on: Temporal.PlainDate,
  known: Temporal.Instant | null = null,
): Promise<Standing | null> {
  const facts = await factsOfRound(ctx, roundId);
  return facts === null ? null : standingOnce(facts, on.toString(), known);
}
