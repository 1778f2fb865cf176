import { dayOrder, type IsoDate, laterDay } from '../calendar-days.ts';
import type { DecisionFact } from '../facts/schema.ts';
import type { OutcomeWeight } from './outcome-kinds.ts';

/** A decision as it stands after its corrections: what follows reads only these. */
export interface FoldedDecision {
  /** The decision as last corrected. */
  readonly fact: DecisionFact;
  /** Its place in the facts' list, which settles which of two on the same day is the later. */
  readonly place: number;
  /** Its day: for one carried over, the later of its own and the day of carrying over. */
  readonly on: IsoDate;
  /** The same day as `dayOrder` numbers it. */
  readonly day: number;
  readonly weight: OutcomeWeight;
  /** The first by its day of those that replace it; null while nothing does. A replaced fact stays replaced (contract, Standing 2). */
  readonly replacedBy: FoldedDecision | null;
}

/** A known decision while corrections are folded. */
export interface Link extends FoldedDecision {
  replacedBy: Link | null;
  /** What its `replaces` names, where that is known. */
  target: Link | null;
  isCorrected: boolean;
  /** The decision that stands for it: the last of its corrections; null while that is itself. */
  standing: Link | null;
}

export function linkOf(fact: DecisionFact, place: number, weight: OutcomeWeight): Link {
  const on = fact.carriedOver ? laterDay(fact.on, fact.carriedOver.on) : fact.on;
  const day = dayOrder(on);
  return { fact, place, on, day, weight, replacedBy: null, target: null, isCorrected: false, standing: null };
}

/** In so few, looking through them for an id beats keeping them by id. */
const FEW = 16;

function finderIn(links: readonly Link[]): (id: string) => Link | null {
  if (links.length <= FEW) return (id) => links.find(({ fact }) => fact.id === id) ?? null;
  const byId = new Map(links.map((link) => [link.fact.id, link]));
  return (id) => byId.get(id) ?? null;
}

/** Lets each know what it replaces. @returns whether one is a correction */
function connect(links: readonly Link[]): boolean {
  const find = finderIn(links);
  let isAnyCorrected = false;
  for (const link of links) {
    const { replaces, correction } = link.fact;
    if (replaces === null) continue;
    link.target = find(replaces);
    if (!link.target || !correction) continue;
    link.target.isCorrected = true;
    isAnyCorrected = true;
  }
  return isAnyCorrected;
}

/**
 * Lets a last correction stand for all that it corrects, directly or through earlier ones.
 * @returns what it replaces: what the first of them did; nothing when that was to correct a decision left aside by `known`
 */
function foldInto(last: Link): Link | null {
  let first = last;
  while (first.fact.correction && first.target) {
    first = first.target;
    first.standing = last;
  }
  return first.target;
}

/**
 * Folds the corrections of one step's decisions (contract, Standing 1) and marks what each replaces, which is always another of its step.
 * @param links in the order of the facts' list
 * @returns those that no other corrects, in the same order
 */
export function foldStep(links: readonly Link[]): readonly Link[] {
  if (links.every(({ fact }) => fact.replaces === null)) return links;
  const decisions = connect(links) ? links.filter(({ isCorrected }) => !isCorrected) : links;
  const replaced = decisions.map(foldInto);
  decisions.forEach((decision, i) => {
    const named = replaced[i];
    // It may name any of a chain of corrections.
    const target = named?.standing ?? named;
    if (target && (target.replacedBy === null || decision.day < target.replacedBy.day)) target.replacedBy = decision;
  });
  return decisions;
}
