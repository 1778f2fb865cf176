import type { Temporal } from 'temporal-polyfill';
import { type IsoDate, laterDay } from '../calendar-days.ts';
import type { AppealFact, DecisionFact, FulfilmentFact, RoundFacts } from '../facts/schema.ts';
import { isAfter, momentOf, momentOfInstant } from '../instants.ts';

/** A decision as it stands after its corrections: what follows reads only these. */
export interface FoldedDecision {
  /** The decision as last corrected. */
  readonly fact: DecisionFact;
  /** Its place in the facts' list, which settles which of two on the same day is the later. */
  readonly place: number;
  /** Its day: for one carried over, the later of its own and the day of carrying over. */
  readonly on: IsoDate;
  /** The appeals against it, in the words of any of its corrections. */
  readonly appeals: AppealFact[];
  /** First day on which something replaces it; null while nothing does. */
  replacedFrom: IsoDate | null;
}

/** The facts that are known, with every correction folded into what it corrects. */
export interface FoldedFacts {
  /** In the order of the facts' list. */
  readonly decisions: readonly FoldedDecision[];
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

function folded(fact: DecisionFact, place: number): FoldedDecision {
  const on = fact.carriedOver ? laterDay(fact.on, fact.carriedOver.on) : fact.on;
  return { fact, place, on, appeals: [], replacedFrom: null };
}

/**
 * Known decisions as links: each id leads to the decision that now stands for it, and each standing decision to the id that it
 * replaces. A correction takes the place of what it corrects and keeps what that one replaced; a correction whose target is left
 * aside replaces nothing.
 */
class Foldings {
  private readonly byId = new Map<string, DecisionFact>();
  private readonly correctionOf = new Map<string, string>();
  private readonly foldedById = new Map<string, FoldedDecision>();
  readonly decisions: FoldedDecision[] = [];

  constructor(facts: RoundFacts, isKnown: (fact: DecisionFact) => boolean) {
    const known = facts.decisions.map((fact) => (isKnown(fact) ? fact : null));
    for (const fact of known) if (fact) this.byId.set(fact.id, fact);
    for (const fact of this.byId.values()) {
      if (fact.correction && fact.replaces !== null && this.byId.has(fact.replaces))
        this.correctionOf.set(fact.replaces, fact.id);
    }
    known.forEach((fact, place) => {
      if (fact && !this.correctionOf.has(fact.id)) this.decisions.push(this.foldInto(fact, place));
    });
  }

  /** Folds all that a decision corrects into it, and notes it as the one that stands for each of them. */
  private foldInto(fact: DecisionFact, place: number): FoldedDecision {
    const standing = folded(fact, place);
    let original: DecisionFact | undefined = fact;
    while (original) {
      this.foldedById.set(original.id, standing);
      original = this.corrected(original);
    }
    return standing;
  }

  private corrected(fact: DecisionFact): DecisionFact | undefined {
    return fact.correction && fact.replaces !== null ? this.byId.get(fact.replaces) : undefined;
  }

  /** The decision that stands for an id; undefined for one left aside. */
  standingFor(id: string): FoldedDecision | undefined {
    return this.foldedById.get(id);
  }

  /** What a decision replaces after folding: what the first of its corrections' chain replaced, if that is known. */
  replacedBy({ fact }: FoldedDecision): FoldedDecision | undefined {
    let original = fact;
    for (let next = this.corrected(original); next; next = this.corrected(original)) original = next;
    return original.correction || original.replaces === null ? undefined : this.standingFor(original.replaces);
  }
}

function markReplaced(foldings: Foldings): void {
  for (const decision of foldings.decisions) {
    const replaced = foldings.replacedBy(decision);
    if (replaced && (replaced.replacedFrom === null || decision.on < replaced.replacedFrom)) replaced.replacedFrom = decision.on;
  }
}

/**
 * Leaves aside what was recorded after `known` and folds corrections (contract, Standing, before 1 and 1).
 * An annulment replaces as any fact does; a replaced fact stays replaced, so the first replacing day is all there is to know.
 */
export function foldCorrections(facts: RoundFacts, known: Temporal.Instant | null): FoldedFacts {
  const isKnown = knownBy(known);
  const foldings = new Foldings(facts, isKnown);
  markReplaced(foldings);
  for (const appeal of facts.appeals) if (isKnown(appeal)) foldings.standingFor(appeal.decision)?.appeals.push(appeal);
  const fulfilments = new Map<string, FulfilmentFact[]>();
  for (const fulfilment of facts.fulfilments) {
    if (!isKnown(fulfilment)) continue;
    const earlier = fulfilments.get(fulfilment.condition);
    if (earlier) earlier.push(fulfilment);
    else fulfilments.set(fulfilment.condition, [fulfilment]);
  }
  return { decisions: foldings.decisions, fulfilments };
}
