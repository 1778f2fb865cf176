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

/** Why a step has nothing to decide in this round: its board's earlier decision was carried into it. */
export interface Carried {
  /** The day the earlier decision was judged to cover this text. */
  readonly on: string;
  readonly reason: string;
  /** The earlier decision's own day and §. */
  readonly decidedOn: string;
  readonly paragraph: string | null;
}

/** Of a round that asks anew, by step id: the steps whose decision was carried into it and still stands. */
export async function carriedSteps(ctx: Ctx, round: Round): Promise<ReadonlyMap<string, Carried>> {
  const facts = round.asksAgain ? await factsOfRound(ctx, round.id) : null;
  if (facts === null) return new Map();
  const byKey = stepDecisionsOn(facts, ctx.today.toString());
  const steps = await stepsOfRound(ctx, round.id);
  return new Map(
    steps.flatMap(({ id, key }) => {
      const decision = byKey.get(key);
      if (!decision?.carriedOver) return [];
      const { on, reason } = decision.carriedOver;
      return [[id, { on, reason: reason ?? '', decidedOn: decision.on, paragraph: decision.paragraph }] as const];
    }),
  );
}

/** Whether an authority has decided all that it was asked. */
export function hasDecided(steps: readonly string[], decided: ReadonlySet<string>): boolean {
  return steps.length > 0 && steps.every((step) => decided.has(step));
}
