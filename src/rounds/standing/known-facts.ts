import type { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../platform/group-by.ts';
import type { AppealFact, FulfilmentFact, RoundFacts } from '../facts/schema.ts';
import { isAfter, momentOf, momentOfInstant } from '../instants.ts';
import { type FoldedDecision, foldStep, type Link, linkOf } from './corrections.ts';
import { weigher } from './outcome-kinds.ts';

/** The facts that are known, with every correction folded into what it corrects. */
export interface FoldedFacts {
  /** In the order of the facts' list. */
  readonly decisions: readonly FoldedDecision[];
  /** The same by step, each in that order. */
  readonly byStep: ReadonlyMap<string, readonly FoldedDecision[]>;
  /** The appeals against each, whichever of its corrections they name. */
  readonly appeals: ReadonlyMap<FoldedDecision, readonly AppealFact[]>;
  /** The fulfilments of each condition, by its id, in the order of the facts' list. */
  readonly fulfilments: ReadonlyMap<string, readonly FulfilmentFact[]>;
}

type Test = (fact: { recordedAt: string | null }) => boolean;

/** A test for facts known at an instant; a fact without `recordedAt` is always known. */
function knownBy(known: Temporal.Instant | null): Test {
  if (known === null) return () => true;
  const limit = momentOfInstant(known);
  return ({ recordedAt }) => {
    const recorded = recordedAt === null ? null : momentOf(recordedAt);
    return recorded === null || !isAfter(recorded, limit);
  };
}

function linksOf({ decisions, round }: RoundFacts, isKnown: Test): Link[] {
  const weigh = weigher(round.expects);
  const links: Link[] = [];
  decisions.forEach((fact, place) => {
    if (isKnown(fact)) links.push(linkOf(fact, place, weigh(fact.outcome)));
  });
  return links;
}

/** The appeals against each decision that stands; one against a decision that is not known is void. */
function appealsOf(appeals: readonly AppealFact[], links: readonly Link[]): FoldedFacts['appeals'] {
  if (appeals.length === 0) return new Map();
  const appealed = new Set(appeals.map(({ decision }) => decision));
  const byId = new Map<string, FoldedDecision>();
  for (const link of links) if (appealed.has(link.fact.id)) byId.set(link.fact.id, link.standing ?? link);
  const groups = groupBy(appeals, ({ decision }) => byId.get(decision));
  const found = new Map<FoldedDecision, readonly AppealFact[]>();
  for (const [decision, against] of groups) if (decision) found.set(decision, against);
  return found;
}

/** Leaves aside what was recorded after `known` and folds corrections (contract, Standing, before 1 and 1). */
export function knownFacts(facts: RoundFacts, known: Temporal.Instant | null): FoldedFacts {
  const isKnown = knownBy(known);
  const links = linksOf(facts, isKnown);
  const byStep = new Map<string, readonly Link[]>(groupBy(links, ({ fact }) => fact.step));
  for (const [step, ofStep] of byStep) byStep.set(step, foldStep(ofStep));
  return {
    decisions: links.filter(({ isCorrected }) => !isCorrected),
    byStep,
    appeals: appealsOf(facts.appeals.filter(isKnown), links),
    fulfilments: groupBy(facts.fulfilments.filter(isKnown), ({ condition }) => condition),
  };
}
