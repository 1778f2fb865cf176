import { countingSet } from './counting.ts';
import { couldBeCandidate, isCandidate, type Position } from './principal-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** Who counts, in the order of principals. */
export function whoCounts(positions: readonly Position[]): boolean[] {
  return countingSet(positions, isCandidate);
}

/** Whether the round could not carry even if all that is open went its way (contract, Standing 6). */
export function isBlocked(positions: readonly Position[], { facts }: RoundTimeline): boolean {
  return !satisfiesRule(facts, countingSet(positions, couldBeCandidate));
}
