import type { Position, StepCause } from './principal-position.ts';
import type { Reason } from './reasons.ts';

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

function stateOf({ cause }: Position, counts: boolean): PrincipalState {
  if (cause !== null) return stateOfCause(cause);
  // All its steps approve: it counts exactly when every condition is met.
  return counts ? 'approving' : 'conditional';
}

/** Every principal's standing, in the order of principals. @param reasons theirs, in the same order */
export function principalStandings(
  codes: readonly string[],
  positions: readonly Position[],
  counts: readonly boolean[],
  reasons: readonly (readonly Reason[])[],
): PrincipalStanding[] {
  return positions.map((position, place) => {
    const isCounting = counts[place] ?? false;
    return { code: codes[place] ?? '', state: stateOf(position, isCounting), counts: isCounting, reasons: reasons[place] ?? [] };
  });
}
