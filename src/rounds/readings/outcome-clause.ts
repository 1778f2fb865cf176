import type { ReadDocument } from '../../records/index.ts';
import type { Outcome } from '../facts/schema.ts';
import type { FormFacts } from './filled.ts';

type Clause = ReadDocument['clauses'][number];

/** The clause that says what was decided on the text. */
export interface ChosenClause {
  readonly clause: Clause;
  readonly outcome: Outcome;
  /** `clauses.0` … */
  readonly place: string;
  /** No other clause says something else that could be it. */
  readonly isAlone: boolean;
}

/** What stands beside the decision itself: a report noted, an earlier decision set aside. */
const beside: readonly Outcome[] = ['note', 'annul'];

/**
 * The decision on the text among a §'s clauses. One that only notes stands back for one that takes a stand, unless a note is what
 * the round asks for. Two stands that differ are both seen by a person; the first is proposed.
 */
export function outcomeClause(clauses: readonly Clause[], { expects }: Pick<FormFacts, 'expects'>): ChosenClause | null {
  const all = clauses.flatMap((clause, place) =>
    clause.outcome === null ? [] : [{ clause, outcome: clause.outcome, place: `clauses.${place}` }],
  );
  const stands = all.filter(({ outcome }) => !beside.includes(outcome) || (expects === 'note' && outcome === 'note'));
  const held = stands.length > 0 ? stands : all;
  const [first] = held;
  return first === undefined ? null : { ...first, isAlone: held.every(({ outcome }) => outcome === first.outcome) };
}
