import type { StateKind } from '../../../ui/index.ts';
import type { PrincipalState } from '../../standing.ts';
import { hasApproved, isOnlyTold, type PrincipalSituation, type StepSituation } from '../../telling/round-situation.ts';

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
  return hasApproved(principal) && isOnlyTold(principal) ? 'told' : OF_PRINCIPAL[principal.standing.state];
}

/** The mark of one step: what its board has said, or that it waits. */
export function markOfStep({ step, decision, cause }: StepSituation, { standing }: PrincipalSituation): StateKind {
  if (decision === null) return 'waiting';
  const { outcome } = decision;
  if (step.part !== 'decide') return markOfAdvice(outcome);
  if (cause === null) return decision.conditions.length > 0 && !standing.counts ? 'conditional' : 'approving';
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
