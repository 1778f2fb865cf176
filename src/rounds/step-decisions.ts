import { dayOrder, type IsoDate } from './calendar-days.ts';
import type { DecisionFact } from './facts/schema.ts';
import type { RoundFacts } from './facts.ts';
import { weightOf } from './standing/outcome-kinds.ts';
import { layOutRound } from './standing/round-timeline.ts';
import { stepDecision } from './standing/step-decision.ts';

/** Each step's decision on a day (contract, Standing 2), by the step's key; steps that only prepare are left out. */
export function stepDecisionsOn(facts: RoundFacts, on: IsoDate): ReadonlyMap<string, DecisionFact | null> {
  const timeline = layOutRound(facts, null);
  const day = dayOrder(on);
  return new Map(
    timeline.principals.flatMap(({ steps }) =>
      steps.map(({ step, decisions }) => [step.step, stepDecision(decisions, day)?.fact ?? null]),
    ),
  );
}

/** Whether a step still waits for its board: no decision, or only a procedural one. */
export function isStillOpen(decision: DecisionFact | null, expects: RoundFacts['round']['expects']): boolean {
  return decision === null || weightOf(decision.outcome, expects) !== 'substantive';
}
