/**
 * The contract's facts as plain JSON, and the two things done before anything else is asked: leaving aside what was not known,
 * and folding corrections. Independent of the program's own types on purpose.
 */

export type PlainStep = { step: string; part: string; addedOn?: string | null; removedOn?: string | null };
export type PlainPrincipal = { code: string; kind: string; represents?: number | null; path?: PlainStep[] | null };
export type PlainCondition = { id: string; kind: string; principals?: string[]; others?: number };
type PlainDecision = {
  id: string;
  step: string;
  on: string;
  outcome: string;
  textSha256?: string | null;
  conditions?: PlainCondition[] | null;
  replaces?: string | null;
  correction?: boolean | null;
  carriedOver?: { on: string } | null;
  appealable?: boolean | null;
  noticeOn?: string | null;
  noticeRemovedOn?: string | null;
  recordedAt?: string | null;
};
type PlainFulfilment = { condition: string; on: string; fulfilled: boolean; recordedAt?: string | null };
type PlainAppeal = {
  decision: string;
  on: string;
  settledOn?: string | null;
  allowed?: boolean | null;
  recordedAt?: string | null;
};
type PlainRule = { kind: string; municipalities?: number; principals?: number };
export type PlainFacts = {
  round: { textSha256: string; expects?: string | null; rule: PlainRule; withdrawnOn?: string | null };
  principals: PlainPrincipal[];
  decisions: PlainDecision[];
  fulfilments?: PlainFulfilment[] | null;
  appeals?: PlainAppeal[] | null;
};

/** A decision after folding; `names` are the ids by which others may mean it: its own and those of all that it corrects. */
export type Folded = Required<Omit<PlainDecision, 'recordedAt'>> & {
  names: string[];
  conditions: PlainCondition[];
  replaces: string | null;
  correction: boolean;
  appealable: boolean;
};

/** What is left to ask about: known facts only, corrections folded, in the list's order. */
export type World = {
  round: PlainFacts['round'];
  principals: PlainPrincipal[];
  decisions: Folded[];
  fulfilments: PlainFulfilment[];
  appeals: PlainAppeal[];
};

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i;

/** Nanoseconds since 1970, so that "compared as instants" holds beyond the milliseconds that Date keeps. Throws on anything else. */
function nanoseconds(instant: string): bigint {
  const found = RFC_3339.exec(instant);
  if (!found) throw new Error(`not an instant: ${instant}`);
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const direction = found[8] === '-' ? -1 : 1;
  const offsetMinutes = direction * (Number(found[9] ?? 0) * 60 + Number(found[10] ?? 0));
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second) - offsetMinutes * 60_000;
  const fraction = (found[7] ?? '').padEnd(9, '0').slice(0, 9);
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction);
}

/** "facts recorded after it are left aside"; "A fact without `recordedAt` is always known". */
function isKnown(fact: { recordedAt?: string | null }, known: string | undefined): boolean {
  if (known === undefined || !fact.recordedAt) return true;
  return nanoseconds(fact.recordedAt) <= nanoseconds(known);
}

/** `carriedOver`: "its `on` is everywhere the later of the two days". */
function dayOf(decision: PlainDecision): string {
  const carried = decision.carriedOver?.on;
  return carried !== undefined && carried > decision.on ? carried : decision.on;
}

/** "A reference to a fact left aside by `known` is void; a correction of one stands as a decision that replaces nothing." */
function plainToFolded(decision: PlainDecision, knownIds: string[]): Folded {
  const replaces = decision.replaces && knownIds.includes(decision.replaces) ? decision.replaces : null;
  return {
    id: decision.id,
    names: [decision.id],
    step: decision.step,
    on: dayOf(decision),
    outcome: decision.outcome,
    textSha256: decision.textSha256 ?? null,
    conditions: decision.conditions ?? [],
    replaces,
    correction: replaces !== null && decision.correction === true,
    carriedOver: decision.carriedOver ?? null,
    appealable: decision.appealable ?? true,
    noticeOn: decision.noticeOn ?? null,
    noticeRemovedOn: decision.noticeRemovedOn ?? null,
  };
}

/**
 * One correction at a time takes the place of what it corrects, until none is left. Reading: whoever named the corrected decision
 * (as replaced or appealed) now means the correction, since it "stands instead of what it corrects on every day".
 */
function foldCorrections(decisions: Folded[]): Folded[] {
  let list = decisions;
  for (;;) {
    const correction = list.find((decision) => decision.correction);
    if (!correction) return list;
    const corrected = list.find((decision) => decision.names.includes(correction.replaces ?? ''));
    if (!corrected || corrected === correction) throw new Error(`correction ${correction.id} corrects nothing`);
    const merged: Folded = {
      ...correction,
      names: [...corrected.names, ...correction.names],
      replaces: corrected.replaces,
      correction: corrected.correction,
    };
    list = list.filter((decision) => decision !== corrected).map((decision) => (decision === correction ? merged : decision));
  }
}

/**
 * The world as known at `known` (everything, when left out), with corrections folded (contract, Standing 1).
 * Readings: an appeal of a decision left aside is void even where a known correction of that decision stands; a fulfilment names
 * a condition by id alone, so it holds for a known correction's condition though what it corrects is left aside.
 */
export function worldOf(facts: PlainFacts, known?: string): World {
  const decisions = facts.decisions.filter((decision) => isKnown(decision, known));
  const ids = decisions.map((decision) => decision.id);
  return {
    round: facts.round,
    principals: facts.principals,
    decisions: foldCorrections(decisions.map((decision) => plainToFolded(decision, ids))),
    fulfilments: (facts.fulfilments ?? []).filter((fulfilment) => isKnown(fulfilment, known)),
    appeals: (facts.appeals ?? []).filter((appeal) => isKnown(appeal, known)),
  };
}
