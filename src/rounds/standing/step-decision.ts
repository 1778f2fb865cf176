import type { IsoDate } from '../calendar-days.ts';
import type { FoldedDecision } from './corrections.ts';

/** Whether a decision is among a step's on a day: dated by then, and not replaced by then. */
function stands({ on, replacedFrom }: FoldedDecision, day: IsoDate): boolean {
  return on <= day && (replacedFrom === null || replacedFrom > day);
}

function isLater(decision: FoldedDecision, than: FoldedDecision | null): boolean {
  return than === null || decision.on > than.on || (decision.on === than.on && decision.place > than.place);
}

/**
 * The step's decision on a day (contract, Standing 2): the latest substantive one that nothing replaces, else the latest of the others;
 * an annulment is never itself the decision. A step has few decisions, so looking through them beats keeping them in order.
 */
export function stepDecision(decisions: readonly FoldedDecision[], day: IsoDate): FoldedDecision | null {
  let substantive: FoldedDecision | null = null;
  let procedural: FoldedDecision | null = null;
  for (const decision of decisions) {
    if (decision.weight === 'none' || !stands(decision, day)) continue;
    if (decision.weight === 'procedural') {
      if (isLater(decision, procedural)) procedural = decision;
    } else if (isLater(decision, substantive)) substantive = decision;
  }
  return substantive ?? procedural;
}
