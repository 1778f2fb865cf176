/** Who counts on a day: contract, Standing 2–5, done the slow way. */
import type { Folded, PlainCondition, PlainPrincipal, PlainStep, World } from './brute-facts.ts';

export type Verdict =
  | 'no-decision'
  | 'forwarded'
  | 'rejected'
  | 'changes'
  | 'referred-back'
  | 'postponed'
  | 'unclear'
  | 'approving';

const APPROVING = ['approve', 'adopt', 'confirm', 'endorse'];

function isApproving(world: World, outcome: string): boolean {
  return APPROVING.includes(outcome) || (outcome === 'note' && world.round.expects === 'note');
}

function isSubstantive(world: World, outcome: string): boolean {
  return isApproving(world, outcome) || ['recommend', 'recommend-against', 'approve-with-changes', 'reject'].includes(outcome);
}

/** The latest by day; on the same day the later in the list. */
function latest<T extends { on: string }>(list: T[]): T | undefined {
  let best: T | undefined;
  for (const item of list) if (best === undefined || item.on >= best.on) best = item;
  return best;
}

/** Standing 2. A replacer counts from its own day on, whatever happens to the replacer later. */
function stepDecision(world: World, step: string, on: string): Folded | undefined {
  const taken = world.decisions.filter((decision) => decision.on <= on);
  const isReplaced = (decision: Folded) =>
    taken.some((other) => other !== decision && other.replaces !== null && decision.names.includes(other.replaces));
  const standing = taken.filter((d) => d.step === step && d.outcome !== 'annul' && !isReplaced(d));
  const substantive = standing.filter((decision) => isSubstantive(world, decision.outcome));
  return latest(substantive.length > 0 ? substantive : standing);
}

/** "A step is in the path on D when `addedOn` (if any) ≤ D and D < `removedOn` (if any)." */
function decidingSteps(principal: PlainPrincipal, on: string): PlainStep[] {
  return (principal.path ?? []).filter(
    (step) => step.part === 'decide' && (!step.addedOn || step.addedOn <= on) && (!step.removedOn || on < step.removedOn),
  );
}

/** What one deciding step says on the day (Standing 3, for one step). */
function verdict(world: World, decision: Folded | undefined): Verdict {
  if (decision === undefined) return 'no-decision';
  const { outcome } = decision;
  if (outcome === 'forward') return 'forwarded';
  if (outcome === 'reject' || outcome === 'recommend-against') return 'rejected';
  if (outcome === 'approve-with-changes') return 'changes';
  if (outcome === 'refer-back') return 'referred-back';
  if (outcome === 'postpone' || outcome === 'strike') return 'postponed';
  if (!isApproving(world, outcome)) return 'unclear';
  const sameText = decision.textSha256 === null || decision.textSha256 === world.round.textSha256;
  return sameText || decision.carriedOver !== null ? 'approving' : 'unclear';
}

/** Each deciding step of the path on the day, in the path's order, with its decision and what it says. */
export function decidingVerdicts(world: World, principal: PlainPrincipal, on: string) {
  return decidingSteps(principal, on).map(({ step }) => {
    const decision = stepDecision(world, step, on);
    return { step, decision, verdict: verdict(world, decision) };
  });
}

/**
 * The conditions that bind, in the path's order and the list's.
 * Reading: an approving outcome with another text's hash is `unclear`, so its conditions do not bind, because `conditional` is
 * "all approving, a condition not met" and there `unclear` is no "approving".
 */
export function bindingConditions(world: World, principal: PlainPrincipal, on: string): PlainCondition[] {
  return decidingVerdicts(world, principal, on)
    .filter((step) => step.verdict === 'approving')
    .flatMap((step) => step.decision?.conditions ?? []);
}

/** What is said of an `other` condition by the day: undefined when nobody has judged it. */
export function judgement(world: World, condition: PlainCondition, on: string): boolean | undefined {
  return latest(world.fulfilments.filter((f) => f.condition === condition.id && f.on <= on))?.fulfilled;
}

/** Those of the others (or the named) that a condition looks at, in the order of principals. `other` looks at none. */
export function lookedAt(world: World, code: string, condition: PlainCondition): string[] {
  const codes = world.principals.map((principal) => principal.code);
  if (condition.kind === 'named') return codes.filter((other) => condition.principals?.includes(other));
  if (condition.kind === 'all-others' || condition.kind === 'at-least') return codes.filter((other) => other !== code);
  return [];
}

/** Whether a condition on other principals is met by a set of codes (an `other` condition asks nothing of the set). */
export function isMetBy(world: World, code: string, condition: PlainCondition, set: string[]): boolean {
  const present = lookedAt(world, code, condition).filter((other) => set.includes(other));
  if (condition.kind === 'at-least') return present.length >= (condition.others ?? 0);
  return present.length === lookedAt(world, code, condition).length;
}

/** "the principals whose deciding steps are all approving and whose `other` conditions are met"; none without a deciding step. */
function startSet(world: World, on: string): string[] {
  return world.principals
    .filter((principal) => {
      const verdicts = decidingVerdicts(world, principal, on);
      const approves = verdicts.length > 0 && verdicts.every((step) => step.verdict === 'approving');
      const open = bindingConditions(world, principal, on).filter((c) => c.kind === 'other' && judgement(world, c, on) !== true);
      return approves && open.length === 0;
    })
    .map((principal) => principal.code);
}

/** The union of all subsets of `start` that meet their own conditions: what a greatest fixed point must be. */
function unionOfConsistentSubsets(start: string[], holds: (code: string, set: string[]) => boolean): string[] {
  const union = new Set<string>();
  for (let bits = 0; bits < 2 ** start.length; bits++) {
    const set = start.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
    if (set.every((code) => holds(code, set))) for (const code of set) union.add(code);
  }
  return start.filter((code) => union.has(code));
}

/** Standing 5: the codes that count, in the order of principals. Checked against every subset when there are at most ten. */
export function countingOn(world: World, on: string): string[] {
  const start = startSet(world, on);
  const conditionsOf = new Map(world.principals.map((p) => [p.code, bindingConditions(world, p, on)]));
  const holds = (code: string, set: string[]) => (conditionsOf.get(code) ?? []).every((c) => isMetBy(world, code, c, set));
  let set = start;
  for (;;) {
    const next = set.filter((code) => holds(code, set));
    if (next.length === set.length) break;
    set = next;
  }
  if (start.length <= 10 && String(unionOfConsistentSubsets(start, holds)) !== String(set)) {
    throw new Error(`removal gives ${set}, the subsets give something else`);
  }
  return set;
}
