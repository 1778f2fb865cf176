/**
 * `standing` once more, slow and plain, written from contract.md alone ("Round facts", "Standing" 1–7) so that the program's own
 * can be tested against it. Where the text can be read in more than one way, "Reading:" says which was taken and why.
 */
import { countingOn, decidingVerdicts, judgement, type Verdict } from './brute-counting.ts';
import { type Folded, type PlainFacts, type PlainPrincipal, type World, worldOf } from './brute-facts.ts';
import { addDays, bruteLastAppealDay } from './brute-legal-days.ts';
import { type BruteReason, reasonsFor } from './brute-reasons.ts';

export type BruteAnswer = {
  on: string;
  known: string | null;
  state: string;
  decidedOn: string | null;
  effectiveOn: string | null;
  legalForceOn: string | null;
  principals: { code: string; state: string; counts: boolean; reasons: BruteReason[] }[];
};

function later(first: string, second: string): string {
  return first >= second ? first : second;
}

function ruleSatisfied(world: World, counting: string[]): boolean {
  const { rule } = world.round;
  const counts = (principal: PlainPrincipal) => counting.includes(principal.code);
  if (rule.kind === 'all') return world.principals.every(counts);
  if (rule.kind === 'at-least') return counting.length >= (rule.principals ?? 0);
  const regions = world.principals.filter((principal) => principal.kind === 'region');
  const others = world.principals.filter((principal) => principal.kind !== 'region' && counts(principal));
  const represented = others.reduce((sum, principal) => sum + (principal.represents ?? 1), 0);
  return regions.every(counts) && represented >= (rule.municipalities ?? 0);
}

const STAY_IN_HYPOTHESIS: Verdict[] = ['rejected', 'changes', 'approving'];

/** The facts that Standing 6 supposes: today's deciding decisions, with approvals for what is missing and every open `other` met. */
function bestCase(world: World, on: string): World {
  const approval = (step: string): Folded => ({
    id: `approval of ${step}`,
    names: [],
    step,
    on,
    outcome: 'approve',
    textSha256: null,
    conditions: [],
    replaces: null,
    correction: false,
    carriedOver: null,
    appealable: true,
    noticeOn: null,
    noticeRemovedOn: null,
  });
  const hypothesis: World = { round: world.round, principals: [], decisions: [], fulfilments: [], appeals: [] };
  for (const principal of world.principals) {
    const verdicts = decidingVerdicts(world, principal, on);
    const steps =
      verdicts.length > 0 ? verdicts : [{ step: `none of ${principal.code}`, decision: undefined, verdict: undefined }];
    hypothesis.principals.push({ ...principal, path: steps.map(({ step }) => ({ step, part: 'decide' })) });
    for (const { step, decision, verdict } of steps) {
      const stays = decision && verdict && STAY_IN_HYPOTHESIS.includes(verdict);
      hypothesis.decisions.push(stays ? { ...decision, replaces: null } : approval(step));
    }
  }
  for (const condition of hypothesis.decisions.flatMap((decision) => decision.conditions)) {
    const fulfilled = judgement(world, condition, on) ?? true;
    hypothesis.fulfilments.push({ condition: condition.id, on, fulfilled });
  }
  return hypothesis;
}

function roundState(world: World, on: string): string {
  const { withdrawnOn } = world.round;
  if (withdrawnOn && withdrawnOn <= on) return 'withdrawn';
  if (ruleSatisfied(world, countingOn(world, on))) return 'carried';
  const hypothesis = bestCase(world, on);
  return ruleSatisfied(hypothesis, countingOn(hypothesis, on)) ? 'open' : 'blocked';
}

/** The first day of the unbroken spell up to `on`, walked one day at a time. Ends, because nothing counts before the first decision. */
function firstDayOfSpell(world: World, on: string): string {
  let day = on;
  while (roundState(world, addDays(day, -1)) === 'carried') day = addDays(day, -1);
  return day;
}

/** Reading: "the deciding decisions that count" are those of the deciding steps, on that day, of the principals that count. */
function decisionsThatCount(world: World, day: string): Folded[] {
  const counting = countingOn(world, day);
  return world.principals
    .filter((principal) => counting.includes(principal.code))
    .flatMap((principal) => decidingVerdicts(world, principal, day))
    .flatMap((step) => (step.decision ? [step.decision] : []));
}

/**
 * One decision's legal-force day as it looks on `on`; null while it cannot be told.
 * Reading: it is asked of "those same decisions", so of one that was replaced later in an unbroken spell too.
 */
function decisionLegalForce(world: World, decision: Folded, on: string): string | null {
  if (!decision.appealable) return decision.on;
  const { noticeOn, noticeRemovedOn } = decision;
  if (!noticeOn || noticeOn > on) return null;
  const lastDay = bruteLastAppealDay(noticeOn);
  if (noticeRemovedOn && noticeRemovedOn <= on && noticeRemovedOn <= lastDay) return null;
  let day = addDays(lastDay, 1);
  for (const appeal of world.appeals) {
    if (!decision.names.includes(appeal.decision) || appeal.on > lastDay || appeal.on > on) continue;
    const settledOn = appeal.settledOn && appeal.settledOn <= on ? appeal.settledOn : null;
    if (settledOn === null || appeal.allowed === true) return null;
    day = later(day, settledOn);
  }
  return day;
}

function dates(world: World, state: string, on: string) {
  if (state !== 'carried') return { decidedOn: null, effectiveOn: null, legalForceOn: null };
  const effectiveOn = firstDayOfSpell(world, on);
  const decisions = decisionsThatCount(world, effectiveOn);
  const decidedOn = decisions.map((decision) => decision.on).reduce(later);
  const forceDays = decisions.map((decision) => decisionLegalForce(world, decision, on));
  let legalForceOn: string | null = effectiveOn;
  for (const day of forceDays) legalForceOn = day === null || legalForceOn === null ? null : later(legalForceOn, day);
  return { decidedOn, effectiveOn, legalForceOn };
}

/** Standing 3: the first state that applies, in the contract's order. */
function principalState(world: World, principal: PlainPrincipal, on: string, counts: boolean): string {
  const verdicts = decidingVerdicts(world, principal, on).map((step) => step.verdict);
  const inOrder: Verdict[] = ['rejected', 'changes', 'referred-back', 'postponed', 'unclear'];
  const first = inOrder.find((verdict) => verdicts.includes(verdict));
  if (first) return first;
  if (verdicts.length === 0 || verdicts.includes('no-decision') || verdicts.includes('forwarded')) return 'waiting';
  // All approving: at a greatest fixed point such a principal counts exactly when every condition of its is met.
  return counts ? 'approving' : 'conditional';
}

/**
 * The contract's answer without `flags`. `facts` must be valid contract JSON; `on` an ISO day; `known` an RFC 3339 instant, echoed
 * as given. Reasons come as own causes in the path's order, then `waits-for` in the order of principals.
 */
export function bruteStanding(facts: unknown, on: string, known?: string | null): BruteAnswer {
  const world = worldOf(facts as PlainFacts, known ?? undefined);
  const counting = countingOn(world, on);
  const state = roundState(world, on);
  const principals = world.principals.map((principal) => {
    const counts = counting.includes(principal.code);
    const reasons = counts ? [] : reasonsFor(world, principal.code, on, counting);
    return { code: principal.code, state: principalState(world, principal, on, counts), counts, reasons };
  });
  return { on, known: known ?? null, state, ...dates(world, state, on), principals };
}

/** The same answer with each principal's reasons sorted, since the contract gives them no order. Drops what the brute version lacks. */
export function comparable(answer: object): object {
  const { flags: _flags, principals, ...rest } = answer as BruteAnswer & { flags?: unknown };
  const sorted = principals.map((principal) => ({ ...principal, reasons: [...principal.reasons].sort(byText) }));
  return { ...rest, principals: sorted };
}

/** Compares by kind, then principal, condition and step, so that the order of keys does not matter. */
function byText(first: BruteReason, second: BruteReason): number {
  const text = (reason: BruteReason) => {
    const { kind, principal, condition, step } = reason as {
      kind: string;
      principal?: string;
      condition?: string;
      step?: string;
    };
    return [kind, principal, condition, step].join(' ');
  };
  return text(first) < text(second) ? -1 : 1;
}
