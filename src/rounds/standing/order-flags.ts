import type { IsoDate } from '../calendar-days.ts';
import type { FoldedDecision } from './corrections.ts';
import { isInPath, type PrincipalTimeline, type RoundTimeline } from './round-timeline.ts';
import { stepDecision } from './step-decision.ts';

/** Something to look at in a decision; it changes nothing in the standing. */
export interface StandingFlag {
  readonly kind: 'out-of-order';
  readonly decision: string;
}

interface StageDecision {
  readonly stage: number;
  readonly decision: FoldedDecision | null;
}

function stagesOn({ steps }: PrincipalTimeline, on: IsoDate): StageDecision[] {
  const stages: StageDecision[] = [];
  for (const { step, decisions } of steps) {
    if (step.stage !== null && isInPath(step, on)) stages.push({ stage: step.stage, decision: stepDecision(decisions, on) });
  }
  return stages;
}

function isBefore(decision: FoldedDecision, earlier: FoldedDecision | null): boolean {
  return earlier === null || decision.on < earlier.on;
}

function outOfOrder(stages: readonly StageDecision[]): FoldedDecision[] {
  return stages.flatMap(({ stage, decision }) => {
    if (!decision) return [];
    return stages.some((other) => other.stage < stage && isBefore(decision, other.decision)) ? [decision] : [];
  });
}

/**
 * The decisions that came before an earlier stage's: of the steps in the path on a day, those whose decision is dated before that
 * of a step of an earlier stage, or stands while that one has none. Steps that only prepare matter to the forecast alone.
 * In the order of the facts' list.
 */
export function orderFlags({ principals }: RoundTimeline, on: IsoDate): StandingFlag[] {
  return principals
    .flatMap((principal) => outOfOrder(stagesOn(principal, on)))
    .sort((a, b) => a.place - b.place)
    .map(({ fact }) => ({ kind: 'out-of-order', decision: fact.id }));
}
