import type { Ctx } from '../../platform/act.ts';
import type { RoundFacts } from '../facts.ts';
import { type Standing, standing } from '../standing.ts';
import { factsOfRounds } from './facts-of-round.ts';
import { allRounds, type Round } from './round-by-id.ts';

export interface ListedRound {
  readonly round: Round;
  /** What the standing follows from. */
  readonly facts: RoundFacts;
  /** Where it stands today. */
  readonly standing: Standing;
}

/** Every round with where it stands today, the latest sent first. */
export async function roundsList(ctx: Ctx): Promise<readonly ListedRound[]> {
  const rounds = await allRounds(ctx);
  const facts = await factsOfRounds(ctx, null);
  return rounds.flatMap((round) => {
    const found = facts.get(round.id);
    return found === undefined ? [] : [{ round, facts: found, standing: standing(found, ctx.today.toString()) }];
  });
}
