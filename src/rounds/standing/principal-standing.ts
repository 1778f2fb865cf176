import { type Position, STEP_CAUSES, type StepCause } from './principal-position.ts';
import { type Reason, reasonsOfAll } from './reasons.ts';
import type { RoundTimeline } from './round-timeline.ts';

export type PrincipalState =
  | 'rejected'
  | 'changes'
  | 'referred-back'
  | 'postponed'
  | 'unclear'
  | 'waiting'
  | 'conditional'
  | 'approving';

export interface PrincipalStanding {
  readonly code: string;
  readonly state: PrincipalState;
  readonly counts: boolean;
  /** One for each unmet cause; empty for a principal that counts. */
  readonly reasons: readonly Reason[];
}

function stateOfCause(kind: StepCause): PrincipalState {
  return kind === 'no-decision' || kind === 'forwarded' ? 'waiting' : kind;
}

function stateOf({ causes }: Position, counts: boolean): PrincipalState {
  const first = STEP_CAUSES.find((kind) => causes.some((cause) => cause.kind === kind));
  if (first) return stateOfCause(first);
  // All its steps approve: it counts exactly when every condition is met.
  return counts ? 'approving' : 'conditional';
}

/** Every principal's standing, in the order of principals. */
export function principalStandings(
  timeline: RoundTimeline,
  positions: readonly Position[],
  counts: readonly boolean[],
): PrincipalStanding[] {
  const codes = timeline.facts.principals.map(({ code }) => code);
  const reasons = reasonsOfAll({ codes, positions, counts, placeOf: timeline.placeOf });
  return positions.map((position, place) => {
    const isCounting = counts[place] ?? false;
    return { code: codes[place] ?? '', state: stateOf(position, isCounting), counts: isCounting, reasons: reasons[place] ?? [] };
  });
}
