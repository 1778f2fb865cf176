/** Random rounds that are valid contract JSON, dense in a few days, with mutual conditions, corrections and annulments aplenty. */
import fc from 'fast-check';
import { addDays } from './brute-legal-days.ts';
import {
  arbitraryDraft,
  type ConditionDraft,
  type DecisionDraft,
  type InstantDraft,
  type PrincipalDraft,
  type RoundDraft,
} from './round-drafts.ts';

const ROUND_TEXT = 'a'.repeat(64);
const OTHER_TEXT = 'b'.repeat(64);

/** Windows whose appeal days run into Easter, Ascension and 6 June, Midsummer, Christmas, and Whit Monday while it was a holiday. */
const WINDOWS = ['2024-03-04', '2024-05-13', '2024-05-27', '2024-12-02', '2004-05-05'];

type Json = Record<string, unknown>;
type Condition = { id: string; kind: string } & Json;
type Decision = { id: string; outcome: string; conditions: Condition[]; replaces: string | null; correction: boolean } & Json;

/** A valid answer to "what would the round's facts be", as plain JSON. */
export type RandomFacts = { round: Json; principals: Json[]; decisions: Decision[]; fulfilments?: Json[]; appeals?: Json[] };

/** Keys whose value is undefined are left out, as they would be in a file. */
function withoutUndefined<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** One instant in one of four spellings: UTC, with milliseconds, and two with offsets. */
function instant(base: string, draft: InstantDraft | undefined): string | undefined {
  if (!draft) return undefined;
  const clock = `${addDays(base, draft.day)}T${String(draft.hour).padStart(2, '0')}:30:00`;
  return `${clock}${['Z', '.250Z', '+02:00', '-05:30'][draft.form] ?? 'Z'}`;
}

function dayOrLeftOut(base: string, offset: number | undefined): string | undefined {
  return offset === undefined ? undefined : addDays(base, offset);
}

/** Gives out `d1`, `d2` … */
function counter(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}

function conditionFrom(draft: ConditionDraft, id: string, codes: string[]): Condition {
  const picked = draft.picks.map((pick) => codes[pick % codes.length] ?? '');
  if (draft.kind === 'named') return { id, kind: 'named', principals: [...new Set(picked)] };
  if (draft.kind === 'at-least') return { id, kind: 'at-least', others: 1 + ((draft.picks[0] ?? 0) % (codes.length - 1)) };
  return draft.kind === 'other' ? { id, kind: 'other', text: 'att medel avsätts' } : { id, kind: 'all-others' };
}

/** Conditions of a decision and of all that it corrects, which are those whose ids a correction of it may repeat. */
function inherited(decision: Decision | undefined, earlier: Decision[]): Condition[] {
  if (!decision) return [];
  const corrected = decision.correction ? earlier.find((other) => other.id === decision.replaces) : undefined;
  const older = inherited(corrected, earlier).filter((condition) => decision.conditions.every(({ id }) => id !== condition.id));
  return [...decision.conditions, ...older];
}

/** What a draft may name among the step's earlier decisions: earlier in making, so never in a circle; one correction of each. */
function targetOf(draft: DecisionDraft, earlier: Decision[]): Decision | undefined {
  const corrected = earlier.filter((decision) => decision.correction).map((decision) => decision.replaces);
  const free = draft.link === 'correct' ? earlier.filter((decision) => !corrected.includes(decision.id)) : earlier;
  return draft.link === 'none' ? undefined : free[draft.target % free.length];
}

function outcomeOf(draft: DecisionDraft, target: Decision | undefined): string {
  if (!target) return draft.outcome;
  const correctsAnnulment = draft.link === 'correct' && target.outcome === 'annul' && draft.target % 2 === 0;
  return draft.link === 'annul' || correctsAnnulment ? 'annul' : draft.outcome;
}

type Making = { base: string; codes: string[]; nextDecision: () => string; nextCondition: () => string };

function decisionFrom(draft: DecisionDraft, step: string, earlier: Decision[], making: Making): Decision {
  const target = targetOf(draft, earlier);
  const correction = draft.link === 'correct' && target !== undefined;
  const repeated = correction ? inherited(target, earlier).filter((_, index) => draft.repeats[index % 3]) : [];
  const own = draft.conditions.map((condition) => conditionFrom(condition, making.nextCondition(), making.codes));
  const on = addDays(making.base, draft.day);
  const carriedOn = dayOrLeftOut(making.base, draft.carriedTo);
  return withoutUndefined({
    id: making.nextDecision(),
    step,
    on,
    paragraph: '12',
    takenBy: draft.takenBy,
    outcome: outcomeOf(draft, target),
    textSha256: { 'left-out': undefined, same: ROUND_TEXT, other: OTHER_TEXT }[draft.hash],
    conditions: [...repeated, ...own],
    replaces: target?.id ?? null,
    correction,
    carriedOver: carriedOn ? { decision: 'earlier-round-d1', on: carriedOn, reason: 'Samma text i sak' } : null,
    appealable: draft.appealable,
    verifiedOn: null,
    noticeOn: dayOrLeftOut(making.base, draft.noticeOn) ?? null,
    noticeRemovedOn: dayOrLeftOut(making.base, draft.noticeRemovedOn),
    evidence: draft.evidence,
    recordedAt: instant(making.base, draft.recordedAt),
  });
}

function codeOf(draft: PrincipalDraft, index: number): string {
  return draft.kind === 'region' ? `000${index}` : `058${index}`;
}

function principalFrom(draft: PrincipalDraft, index: number, base: string): Json {
  const code = codeOf(draft, index);
  const path = draft.path.map(({ part, stage, addedOn, removedOn }, place) => {
    const dates = { addedOn: dayOrLeftOut(base, addedOn), removedOn: dayOrLeftOut(base, removedOn) };
    return {
      step: `${code}-${place + 1}`,
      board: `Nämnd ${place + 1}`,
      part,
      stage,
      registrationNumbers: [],
      scope: null,
      ...dates,
    };
  });
  const represents = draft.kind === 'region' ? undefined : draft.represents;
  return withoutUndefined({ code, name: `Huvudman ${index + 1}`, kind: draft.kind, represents, path });
}

function ruleFrom(draft: RoundDraft): Json {
  const { principals, ruleNumber } = draft;
  const others = principals.filter(({ kind }) => kind !== 'region');
  const represented = others.reduce((sum, { represents }) => sum + (represents ?? 1), 0);
  if (draft.rule === 'all') return { kind: 'all' };
  if (draft.rule === 'at-least' || others.length === principals.length) {
    return { kind: 'at-least', principals: 1 + (ruleNumber % principals.length) };
  }
  return { kind: 'region-and-at-least', municipalities: ruleNumber % (represented + 1) };
}

/** Every decision of every step, in the order of their drafted places: what replaces may well stand before what is replaced. */
function decisionsFrom(draft: RoundDraft, base: string): Decision[] {
  const codes = draft.principals.map(codeOf);
  const making = { base, codes, nextDecision: counter('d'), nextCondition: counter('c') };
  const placed: { place: number; decision: Decision }[] = [];
  for (const [index, principal] of draft.principals.entries()) {
    for (const [place, step] of principal.path.entries()) {
      const earlier: Decision[] = [];
      for (const decision of step.decisions) {
        earlier.push(decisionFrom(decision, `${codes[index]}-${place + 1}`, earlier, making));
        placed.push({ place: decision.place, decision: earlier[earlier.length - 1] as Decision });
      }
    }
  }
  return placed.sort((first, second) => first.place - second.place).map(({ decision }) => decision);
}

function factsFrom(draft: RoundDraft, base: string): RandomFacts {
  const decisions = decisionsFrom(draft, base);
  const judgeable = decisions.flatMap((decision) => decision.conditions).filter((condition) => condition.kind === 'other');
  const fulfilments = draft.fulfilments.map(({ pick, day, fulfilled, recordedAt }) => {
    const condition = judgeable[pick % judgeable.length]?.id;
    return { condition, on: addDays(base, day), fulfilled, recordedAt: instant(base, recordedAt) };
  });
  const appeals = draft.appeals.map(({ pick, day, settledOn, allowed, recordedAt }) => {
    const dates = { on: addDays(base, day), settledOn: dayOrLeftOut(base, settledOn) };
    return { decision: decisions[pick % decisions.length]?.id, ...dates, allowed, recordedAt: instant(base, recordedAt) };
  });
  return withoutUndefined({
    round: {
      title: 'Arbetsplan',
      textSha256: ROUND_TEXT,
      expects: draft.expects,
      rule: ruleFrom(draft),
      sentOn: base,
      answerBy: addDays(base, 90),
      withdrawnOn: dayOrLeftOut(base, draft.withdrawnOn) ?? null,
    },
    principals: draft.principals.map((principal, index) => principalFrom(principal, index, base)),
    decisions,
    ...(judgeable.length > 0 && { fulfilments }),
    ...(decisions.length > 0 && { appeals }),
  });
}

/** Valid facts of a round of two to six principals; the decisions lie within thirteen days from `base`. */
function arbitraryFacts(base = WINDOWS[0] as string): fc.Arbitrary<RandomFacts> {
  return arbitraryDraft().map((draft) => factsFrom(draft, base));
}

/** A day to ask about: mostly within the decisions' days, or soon after, or when appeals and notices have run out. */
function arbitraryDay(base = WINDOWS[0] as string): fc.Arbitrary<string> {
  const offset = fc.oneof(
    { arbitrary: fc.integer({ min: -1, max: 13 }), weight: 4 },
    { arbitrary: fc.integer({ min: 12, max: 16 }), weight: 4 },
    { arbitrary: fc.integer({ min: 17, max: 60 }), weight: 3 },
  );
  return offset.map((days) => addDays(base, days));
}

/** An instant of knowing, or none; in UTC and whole seconds, so that an answer can only echo it in one way. */
function arbitraryKnown(base = WINDOWS[0] as string): fc.Arbitrary<string | undefined> {
  const instants = fc.record({ day: fc.nat({ max: 12 }), hour: fc.nat({ max: 23 }), form: fc.constant(0) });
  return fc.option(
    instants.map((draft) => instant(base, draft)),
    { nil: undefined, freq: 2 },
  );
}

/** Facts, a day and an instant from one window: `fc.property(arbitraryQuestion(), ({ facts, on, known }) => …)`. */
export function arbitraryQuestion() {
  return fc
    .constantFrom(...WINDOWS)
    .chain((base) => fc.record({ facts: arbitraryFacts(base), on: arbitraryDay(base), known: arbitraryKnown(base) }));
}
