import { OUTCOMES, type Outcome, type RoundFacts } from '../facts/schema.ts';

type Expects = RoundFacts['round']['expects'];

const APPROVING: ReadonlySet<Outcome> = new Set<Outcome>(['approve', 'adopt', 'confirm', 'endorse']);
const OTHER_SUBSTANTIVE: ReadonlySet<Outcome> = new Set<Outcome>([
  'recommend',
  'recommend-against',
  'approve-with-changes',
  'reject',
]);

/** Whether an outcome approves the text; a note does where the round expects one. */
export function isApproving(outcome: Outcome, expects: Expects): boolean {
  return APPROVING.has(outcome) || (outcome === 'note' && expects === 'note');
}

/**
 * What an outcome weighs in choosing a step's decision: `substantive` says something about the text, so that no later `procedural` one
 * takes its place; `none` is never itself the decision.
 */
export type OutcomeWeight = 'substantive' | 'procedural' | 'none';

export function weightOf(outcome: Outcome, expects: Expects): OutcomeWeight {
  if (outcome === 'annul') return 'none';
  return isApproving(outcome, expects) || OTHER_SUBSTANTIVE.has(outcome) ? 'substantive' : 'procedural';
}

/** The same for one round, which asks it of every decision. */
export function weigher(expects: Expects): (outcome: Outcome) => OutcomeWeight {
  const weights = new Map(OUTCOMES.map((outcome) => [outcome, weightOf(outcome, expects)]));
  return (outcome) => weights.get(outcome) ?? 'none';
}
