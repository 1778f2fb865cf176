import type { Ctx } from '../../../platform/act.ts';
import { isStillOpen, stepDecisionsOn } from '../../step-decisions.ts';
import { factsOfRound } from '../facts-of-round.ts';
import type { Round } from '../round-by-id.ts';
import { stepsOfRound } from '../steps-of-round.ts';

/** Ids of a round's steps that have been decided: a referral back, or a matter put off, is no decision yet. */
export async function decidedSteps(ctx: Ctx, round: Round): Promise<ReadonlySet<string>> {
  const facts = await factsOfRound(ctx, round.id);
  if (facts === null) return new Set();
  const byKey = stepDecisionsOn(facts, ctx.today.toString());
  const steps = await stepsOfRound(ctx, round.id);
  return new Set(steps.flatMap(({ id, key }) => (isStillOpen(byKey.get(key) ?? null, facts.round.expects) ? [] : [id])));
}

/** Whether an authority has decided all that it was asked. */
export function hasDecided(steps: readonly string[], decided: ReadonlySet<string>): boolean {
  return steps.length > 0 && steps.every((step) => decided.has(step));
}
