import type { StateKind } from '../../../ui/index.ts';
import type { PrincipalState } from '../../standing.ts';
import {
  decidingSteps,
  hasApproved,
  isOnlyTold,
  type PrincipalSituation,
  type StepSituation,
} from '../../telling/round-situation.ts';

const OF_PRINCIPAL: Readonly<Record<PrincipalState, StateKind>> = {
  approving: 'approving',
  conditional: 'conditional',
  changes: 'changes',
  rejected: 'rejected',
  'referred-back': 'referred-back',
  postponed: 'postponed',
  unclear: 'unclear',
  waiting: 'waiting',
};

const PROCEDURAL: Readonly<Record<string, StateKind>> = {
  'refer-back': 'referred-back',
  postpone: 'postponed',
  strike: 'struck',
  forward: 'forwarded',
  note: 'noted',
  annul: 'annulled',
};

/** The mark of a principal where it is one mark only: a yes that is known by word of mouth alone is drawn as that. */
export function markOfPrincipal(principal: PrincipalSituation): StateKind {
  if (hasApproved(principal) && isOnlyTold(principal)) return 'told';
  const { state } = principal.standing;
  return state === 'approving' && hasNoted(principal) ? 'noted' : OF_PRINCIPAL[state];
}

/** A note is a yes only where no more is asked for; it is then not called an approval. */
function hasNoted(principal: PrincipalSituation): boolean {
  return decidingSteps(principal).every(({ decision }) => decision?.outcome === 'note');
}

/** The mark of one step: what its board has said, or that it waits. */
export function markOfStep({ step, decision, cause }: StepSituation, { standing }: PrincipalSituation): StateKind {
  if (decision === null) return 'waiting';
  const { outcome } = decision;
  if (step.part !== 'decide') return markOfAdvice(outcome);
  if (cause === null) {
    if (decision.conditions.length > 0 && !standing.counts) return 'conditional';
    return outcome === 'note' ? 'noted' : 'approving';
  }
  if (cause === 'rejected' || cause === 'changes' || cause === 'unclear') return cause;
  return PROCEDURAL[outcome] ?? 'waiting';
}

function markOfAdvice(outcome: string): StateKind {
  if (outcome === 'recommend-against' || outcome === 'reject') return 'recommended-against';
  if (outcome === 'approve-with-changes') return 'changes';
  return PROCEDURAL[outcome] ?? 'recommended';
}

const PROOFS = { told: 'told', 'unverified-extract': 'unverified', 'verified-extract': 'verified' } as const;

/** How a decision is proven; undefined when nobody has said. */
export function proofOf({ decision }: StepSituation): 'told' | 'unverified' | 'verified' | undefined {
  return decision?.evidence ? PROOFS[decision.evidence] : undefined;
}
