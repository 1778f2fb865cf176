import type { Outcome, RoundFacts } from '../facts/schema.ts';

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

/** Whether an outcome says something about the text, so that no later procedural one takes its place. */
export function isSubstantive(outcome: Outcome, expects: Expects): boolean {
  return isApproving(outcome, expects) || OTHER_SUBSTANTIVE.has(outcome);
}
