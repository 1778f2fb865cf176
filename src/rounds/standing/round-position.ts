import type { IsoDate } from '../calendar-days.ts';
import { countingSet } from './counting.ts';
import { couldBeCandidate, isCandidate, type Position, positionOn } from './principal-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** Everyone's position on a day, in the order of principals. */
export function positionsOn(timeline: RoundTimeline, on: IsoDate): Position[] {
  return timeline.principals.map((principal) => positionOn(principal, timeline, on));
}

/** Who counts, in the order of principals. */
export function whoCounts(positions: readonly Position[], { placeOf }: RoundTimeline): boolean[] {
  return countingSet(
    positions.map(isCandidate),
    positions.map(({ mutual }) => mutual),
    placeOf,
  );
}

/** Whether the round could not carry even if all that is open went its way (contract, Standing 6). */
export function isBlocked(positions: readonly Position[], { placeOf, facts }: RoundTimeline): boolean {
  const atBest = countingSet(
    positions.map(couldBeCandidate),
    positions.map(({ mutual }) => mutual),
    placeOf,
  );
  return !satisfiesRule(facts, atBest);
}
