import type { IsoDate } from '../calendar-days.ts';
import type { DecisionFact, RoundFacts } from '../facts/schema.ts';

/** Why a decision is not shown to the public. */
export type HeldBecause =
  | 'told'
  | 'unverified-extract'
  /** Its minutes are verified on a day that has not come. */
  | 'verified-later'
  /** It only sets aside a decision that is held back itself. */
  | 'annuls-held-back';

export interface HeldBack {
  readonly decision: DecisionFact;
  readonly why: HeldBecause;
}

/** A round's facts as the public may see them on a day, and what was held back, in the order of the facts. */
export interface PublicFacts {
  readonly facts: RoundFacts;
  readonly heldBack: readonly HeldBack[];
}

/**
 * The publishable part of a round's facts. A board's decision becomes an official document when its minutes are verified (TF 2:10),
 * so only decisions proven by a verified extract, or verified by the day, are there (domain.md, 6). What a kept decision replaces
 * or corrects through held-back ones is followed to the next kept one; where there is none it replaces nothing, and an annulment
 * of nothing is held back too. Fulfilments and appeals of decisions that are not there are left out; an appeal against a
 * held-back decision goes to the kept one that corrects it. Reasons for carrying over, a person's own words, are left out.
 */
export function publicFacts(facts: RoundFacts, on: IsoDate): PublicFacts {
  const held = heldBack(facts.decisions, on);
  const follow = linkFollower(facts.decisions, held);
  const decisions = facts.decisions
    .filter(({ id }) => !held.has(id))
    .map((decision) => ({ ...decision, ...follow(decision), carriedOver: withoutReason(decision) }));
  const kept = new Set(decisions.map(({ id }) => id));
  const conditions = new Set(decisions.flatMap((decision) => decision.conditions.map(({ id }) => id)));
  const judged = new Set(
    decisions.flatMap((decision) => decision.conditions.filter(({ kind }) => kind === 'other').map(({ id }) => id)),
  );
  const corrections = new Map(
    facts.decisions.flatMap((each) => (each.correction && each.replaces ? [[each.replaces, each.id]] : [])),
  );
  return {
    facts: {
      ...facts,
      decisions,
      fulfilments: facts.fulfilments.filter(({ condition }) => conditions.has(condition) && judged.has(condition)),
      appeals: facts.appeals.flatMap((appeal) => {
        const decision = keptFrom(appeal.decision, kept, corrections);
        return decision === null ? [] : [{ ...appeal, decision }];
      }),
    },
    heldBack: facts.decisions.flatMap((decision) => {
      const why = held.get(decision.id);
      return why === undefined ? [] : [{ decision, why }];
    }),
  };
}

function reasonToHold({ evidence, verifiedOn }: DecisionFact, on: IsoDate): HeldBecause | null {
  if (evidence === 'verified-extract' || (verifiedOn !== null && verifiedOn <= on)) return null;
  if (verifiedOn !== null) return 'verified-later';
  return evidence === 'unverified-extract' ? 'unverified-extract' : 'told';
}

/** The held-back decisions by id. Annulments of held-back ones are held back in turn, until nothing more follows. */
function heldBack(decisions: readonly DecisionFact[], on: IsoDate): ReadonlyMap<string, HeldBecause> {
  const held = new Map<string, HeldBecause>();
  for (const decision of decisions) {
    const why = reasonToHold(decision, on);
    if (why !== null) held.set(decision.id, why);
  }
  for (let before = -1; before < held.size; ) {
    before = held.size;
    const follow = linkFollower(decisions, held);
    for (const decision of decisions) {
      if (held.has(decision.id) || decision.outcome !== 'annul' || follow(decision).replaces !== null) continue;
      held.set(decision.id, 'annuls-held-back');
    }
  }
  return held;
}

type Links = Pick<DecisionFact, 'replaces' | 'correction'>;

/** What a decision replaces when held-back ones between are taken out: a correction of a correction stays one. */
function linkFollower(
  decisions: readonly DecisionFact[],
  held: ReadonlyMap<string, HeldBecause>,
): (decision: DecisionFact) => Links {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return ({ replaces, correction }) => {
    let [target, corrects] = [replaces, correction];
    while (target !== null && held.has(target)) {
      const between = byId.get(target);
      corrects &&= between?.correction ?? false;
      target = between?.replaces ?? null;
    }
    return { replaces: target, correction: target !== null && corrects };
  };
}

/** The decision itself when it is kept, or the first kept one that corrects it. */
function keptFrom(decision: string, kept: ReadonlySet<string>, corrections: ReadonlyMap<string, string>): string | null {
  for (let id: string | undefined = decision; id !== undefined; id = corrections.get(id)) if (kept.has(id)) return id;
  return null;
}

function withoutReason({ carriedOver }: DecisionFact): DecisionFact['carriedOver'] {
  return carriedOver === null ? null : { ...carriedOver, reason: null };
}
