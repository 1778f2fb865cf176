import type { FoldedDecision } from './corrections.ts';

/** Whether a decision is among a step's on a day (`dayOrder`): dated by then, and not replaced by then. */
export function stands({ day, replacedBy }: FoldedDecision, on: number): boolean {
  return day <= on && (replacedBy === null || replacedBy.day > on);
}

function isLater(decision: FoldedDecision, than: FoldedDecision | null): boolean {
  return than === null || decision.day > than.day || (decision.day === than.day && decision.place > than.place);
}

/**
 * The step's decision on a day (`dayOrder`; contract, Standing 2): the latest substantive one that nothing replaces, else the latest of
 * the others; an annulment is never itself the decision. Looks through them all.
 */
export function stepDecision(decisions: readonly FoldedDecision[], on: number): FoldedDecision | null {
  let substantive: FoldedDecision | null = null;
  let procedural: FoldedDecision | null = null;
  for (const decision of decisions) {
    if (decision.weight === 'none' || !stands(decision, on)) continue;
    if (decision.weight === 'procedural') {
      if (isLater(decision, procedural)) procedural = decision;
    } else if (isLater(decision, substantive)) substantive = decision;
  }
  return substantive ?? procedural;
}
