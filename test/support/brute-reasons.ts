/** Why a principal does not count: contract, `reasons`, by trying every chain of 0 links, then of 1, and so on. */
import { bindingConditions, decidingVerdicts, isMetBy, judgement, lookedAt } from './brute-counting.ts';
import type { World } from './brute-facts.ts';

export type BruteReason =
  | { kind: string; step: string | null }
  | { kind: 'condition-open' | 'condition-failed'; condition: string }
  | { kind: 'waits-for'; condition: string; principal: string; because: BruteReason };

function principalOf(world: World, code: string) {
  const found = world.principals.find((principal) => principal.code === code);
  if (!found) throw new Error(`no principal ${code}`);
  return found;
}

/**
 * Causes that lie with the principal itself. Reading: in the order in which the contract lists them, so the steps' causes in the
 * path's order, then the conditions. The order shows where a chain ends at a principal that has both.
 */
function rootCauses(world: World, code: string, on: string): BruteReason[] {
  const steps = decidingVerdicts(world, principalOf(world, code), on);
  if (steps.length === 0) return [{ kind: 'no-decision', step: null }];
  const ofSteps = steps.filter(({ verdict }) => verdict !== 'approving').map(({ verdict, step }) => ({ kind: verdict, step }));
  const approving = steps.filter(({ verdict }) => verdict === 'approving');
  const conditions = approving.flatMap(({ decision }) => decision?.conditions ?? []);
  const unmet = conditions.filter((condition) => condition.kind === 'other' && judgement(world, condition, on) !== true);
  return [
    ...ofSteps,
    ...unmet.map((condition): BruteReason => {
      return { kind: judgement(world, condition, on) === false ? 'condition-failed' : 'condition-open', condition: condition.id };
    }),
  ];
}

/**
 * Whom the principal waits for, in the order of principals, each with the condition that says so.
 * Reading: "per principal waited for one `waits-for`" is one however many conditions wait for it; the first of them is named.
 */
function waits(world: World, code: string, on: string, counting: string[]): { condition: string; principal: string }[] {
  const unmet = bindingConditions(world, principalOf(world, code), on).filter((c) => !isMetBy(world, code, c, counting));
  return world.principals.flatMap(({ code: other }) => {
    const condition = unmet.find((c) => !counting.includes(other) && lookedAt(world, code, c).includes(other));
    return condition ? [{ condition: condition.id, principal: other }] : [];
  });
}

/**
 * The first chain, in the order of principals, of exactly so many links from a principal to a root cause.
 * Reading: the chain belongs to the principal waited for alone, so it may lead back through the one that waits; and of several
 * root causes of one principal it ends in the first, since "ties: order of principals" does not choose among them.
 */
function chainOf(world: World, code: string, on: string, counting: string[], links: number): BruteReason | undefined {
  if (links === 0) return rootCauses(world, code, on)[0];
  for (const wait of waits(world, code, on, counting)) {
    const because = chainOf(world, wait.principal, on, counting, links - 1);
    if (because) return { kind: 'waits-for', ...wait, because };
  }
  return undefined;
}

function shortestChain(world: World, code: string, on: string, counting: string[]): BruteReason {
  for (let links = 0; links <= world.principals.length; links++) {
    const chain = chainOf(world, code, on, counting, links);
    if (chain) return chain;
  }
  throw new Error(`${code} does not count and there is no root cause`);
}

/** All reasons why a principal that does not count does not: its own causes first, then those it waits for. */
export function reasonsFor(world: World, code: string, on: string, counting: string[]): BruteReason[] {
  const waiting = waits(world, code, on, counting).map((wait): BruteReason => {
    return { kind: 'waits-for', ...wait, because: shortestChain(world, wait.principal, on, counting) };
  });
  return [...rootCauses(world, code, on), ...waiting];
}
