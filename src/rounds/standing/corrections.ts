import type { Temporal } from 'temporal-polyfill';
import { type IsoDate, laterDay } from '../calendar-days.ts';
import type { AppealFact, DecisionFact, FulfilmentFact, RoundFacts } from '../facts/schema.ts';
import { isAfter, momentOf, momentOfInstant } from '../instants.ts';

import { type OutcomeWeight, weightOf } from './outcome-kinds.ts';

/** A decision as it stands after its corrections: what follows reads only these. */
export interface FoldedDecision {
  /** The decision as last corrected. */
  readonly fact: DecisionFact;
  /** Its place in the facts' list, which settles which of two on the same day is the later. */
  readonly place: number;
  /** Its day: for one carried over, the later of its own and the day of carrying over. */
  readonly on: IsoDate;
  readonly weight: OutcomeWeight;
  /** First day on which something replaces it; null while nothing does. */
  replacedFrom: IsoDate | null;
}

/** The facts that are known, with every correction folded into what it corrects. */
export interface FoldedFacts {
  /** In the order of the facts' list. */
  readonly decisions: readonly FoldedDecision[];
  /** The appeals against each, whichever of its corrections they name. */
  readonly appeals: ReadonlyMap<FoldedDecision, readonly AppealFact[]>;
  /** The fulfilments of each condition, by its id, in the order of the facts' list. */
  readonly fulfilments: ReadonlyMap<string, readonly FulfilmentFact[]>;
}

/** A test for facts known at an instant; a fact without `recordedAt` is always known. */
function knownBy(known: Temporal.Instant | null): (fact: { recordedAt: string | null }) => boolean {
  if (known === null) return () => true;
  const limit = momentOfInstant(known);
  return ({ recordedAt }) => {
    const recorded = recordedAt === null ? null : momentOf(recordedAt);
    return recorded === null || !isAfter(recorded, limit);
  };
}

/** A known decision with its references resolved, while corrections are folded. */
interface Link extends FoldedDecision {
  /** What its `replaces` names, where that is known. */
  target: Link | null;
  correctedBy: Link | null;
  /** The decision that stands for it: the last of its corrections, or itself. */
  standing: Link | null;
}

function linkOf(fact: DecisionFact, place: number, { expects }: RoundFacts['round']): Link {
  const on = fact.carriedOver ? laterDay(fact.on, fact.carriedOver.on) : fact.on;
  const weight = weightOf(fact.outcome, expects);
  return { fact, place, on, weight, replacedFrom: null, target: null, correctedBy: null, standing: null };
}

/** The known decisions by id, each knowing what it replaces and what corrects it. */
function linksOf(facts: RoundFacts, isKnown: (fact: DecisionFact) => boolean): Map<string, Link> {
  const links = new Map<string, Link>();
  facts.decisions.forEach((fact, place) => {
    if (isKnown(fact)) links.set(fact.id, linkOf(fact, place, facts.round));
  });
  for (const link of links.values()) {
    if (link.fact.replaces === null) continue;
    link.target = links.get(link.fact.replaces) ?? null;
    if (link.target && link.fact.correction) link.target.correctedBy = link;
  }
  return links;
}

/**
 * Lets a last correction stand for all that it corrects, directly or through earlier ones.
 * @returns what it replaces: what the first of them did; nothing when that was to correct a decision left aside by `known`
 */
function foldInto(last: Link): Link | null {
  let first = last;
  first.standing = last;
  while (first.fact.correction && first.target) {
    first = first.target;
    first.standing = last;
  }
  return first.target;
}

/** Folds all chains, and then marks what each standing decision replaces: it may name any of a chain. */
function fold(links: ReadonlyMap<string, Link>): Link[] {
  const decisions = [...links.values()].filter(({ correctedBy }) => correctedBy === null);
  const replaced = decisions.map(foldInto);
  decisions.forEach(({ on }, i) => {
    const target = replaced[i]?.standing;
    if (target && (target.replacedFrom === null || on < target.replacedFrom)) target.replacedFrom = on;
  });
  return decisions;
}

/**
 * Leaves aside what was recorded after `known` and folds corrections (contract, Standing, before 1 and 1).
 * An annulment replaces as any fact does; a replaced fact stays replaced, so the first replacing day is all there is to know.
 */
export function foldCorrections(facts: RoundFacts, known: Temporal.Instant | null): FoldedFacts {
  const isKnown = knownBy(known);
  const links = linksOf(facts, isKnown);
  const decisions = fold(links);
  const appeals = grouped(facts.appeals.filter(isKnown), ({ decision }) => links.get(decision)?.standing);
  const fulfilments = grouped(facts.fulfilments.filter(isKnown), ({ condition }) => condition);
  return { decisions, appeals, fulfilments };
}

/** The facts by what they concern, each list in their order; those that concern nothing known are void. */
function grouped<K, T>(facts: readonly T[], keyOf: (fact: T) => K | null | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
