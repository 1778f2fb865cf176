import type { IsoDate } from '../calendar-days.ts';
import type { FoldedDecision } from './corrections.ts';

/** From a day on, this is the step's decision. */
export interface DecisionSpell {
  readonly from: IsoDate;
  readonly decision: FoldedDecision | null;
}

function inTimeOrder(a: FoldedDecision, b: FoldedDecision): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.place - b.place;
}

/** The days on which a decision of the step comes or is replaced, in order, each once. */
function daysOfChange(decisions: readonly FoldedDecision[]): IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { on, replacedFrom } of decisions) {
    days.add(on);
    if (replacedFrom !== null) days.add(replacedFrom);
  }
  return days.size > 1 ? [...days].sort() : [...days];
}

/** Takes replaced decisions off the top, for good: what is replaced stays replaced. */
function latestStanding(stack: FoldedDecision[], on: IsoDate): FoldedDecision | null {
  for (;;) {
    const top = stack.at(-1);
    if (!top) return null;
    if (top.replacedFrom === null || top.replacedFrom > on) return top;
    stack.pop();
  }
}

/**
 * The spells of a step's decision through time (contract, Standing 2): the latest substantive one that nothing replaces, else the
 * latest of the others; an annulment is never itself the decision. Before the first spell there is none.
 */
export function decisionSpells(
  decisions: readonly FoldedDecision[],
  substantive: (d: FoldedDecision) => boolean,
): DecisionSpell[] {
  const candidates = decisions.filter(({ fact }) => fact.outcome !== 'annul');
  if (candidates.length > 1) candidates.sort(inTimeOrder);
  const about: FoldedDecision[] = [];
  const procedural: FoldedDecision[] = [];
  const spells: DecisionSpell[] = [];
  let next = 0;
  for (const from of daysOfChange(candidates)) {
    for (let d = candidates[next]; d && d.on <= from; d = candidates[++next]) (substantive(d) ? about : procedural).push(d);
    const decision = latestStanding(about, from) ?? latestStanding(procedural, from);
    if (decision !== (spells.at(-1)?.decision ?? null)) spells.push({ from, decision });
  }
  return spells;
}

/** The step's decision on a day. */
export function decisionOn(spells: readonly DecisionSpell[], on: IsoDate): FoldedDecision | null {
  let low = 0;
  let high = spells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spells[middle]?.from ?? '') <= on) low = middle + 1;
    else high = middle;
  }
  return spells[low - 1]?.decision ?? null;
}
