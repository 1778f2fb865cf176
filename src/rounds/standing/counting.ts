import type { MutualCondition } from './principal-position.ts';

/** Principals that may count together, by place in the list. */
export interface Members {
  readonly counts: readonly boolean[];
  /** How many of them count. */
  readonly size: number;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Whether the members meet a principal's mutual condition; a condition on others never looks at the principal itself. */
export function isMetBy({ counts, size, placeOf }: Members, condition: MutualCondition, holder: number): boolean {
  if (condition.kind === 'named') return condition.principals.every((code) => counts[placeOf.get(code) ?? -1]);
  const others = size - (counts[holder] ? 1 : 0);
  return others >= (condition.kind === 'all-others' ? counts.length - 1 : condition.others);
}

/** The condition of one principal, by its place in the list. */
interface Held<C extends MutualCondition> {
  readonly holder: number;
  readonly condition: C;
}

/** The principals' mutual conditions by kind, laid out so that one leaving tells in a step who leaves next. */
class Conditions {
  readonly allOthers: number[] = [];
  /** Those who named a principal, by the place of the named. */
  readonly namedBy: (number[] | undefined)[] = [];
  /** Most demanding first: as the set shrinks they fail in this order. */
  readonly atLeast: Held<Extract<MutualCondition, { kind: 'at-least' }>>[] = [];

  constructor(
    members: readonly boolean[],
    mutual: readonly (readonly MutualCondition[])[],
    placeOf: ReadonlyMap<string, number>,
  ) {
    mutual.forEach((conditions, holder) => {
      if (members[holder]) for (const condition of conditions) this.add(holder, condition, placeOf);
    });
    this.atLeast.sort((a, b) => b.condition.others - a.condition.others);
  }

  private add(holder: number, condition: MutualCondition, placeOf: ReadonlyMap<string, number>): void {
    if (condition.kind === 'all-others') this.allOthers.push(holder);
    else if (condition.kind === 'at-least') this.atLeast.push({ holder, condition });
    else for (const code of condition.principals) this.addNamed(holder, placeOf.get(code));
  }

  private addNamed(holder: number, named: number | undefined): void {
    if (named === undefined) return;
    const holders = this.namedBy[named];
    if (holders) holders.push(holder);
    else this.namedBy[named] = [holder];
  }
}

/**
 * Who counts: the greatest set of candidates in which everyone's mutual conditions are met by the set (contract, Standing 5).
 * Each departure is worked off once, so this is linear in principals and conditions.
 * @param candidates who approves with every `other` condition met, by place in the list of principals
 * @param mutual each principal's mutual conditions, in the same order
 */
export function countingSet(
  candidates: readonly boolean[],
  mutual: readonly (readonly MutualCondition[])[],
  placeOf: ReadonlyMap<string, number>,
): boolean[] {
  const counts = [...candidates];
  const conditions = new Conditions(candidates, mutual, placeOf);
  const departed = candidates.flatMap((member, place) => (member ? [] : [place]));
  let left = candidates.length - departed.length;
  const takeOut = (place: number) => {
    if (!counts[place]) return;
    counts[place] = false;
    left -= 1;
    departed.push(place);
  };
  let weakest = 0;
  for (;;) {
    for (let gone = departed.pop(); gone !== undefined; gone = departed.pop()) conditions.namedBy[gone]?.forEach(takeOut);
    const before = left;
    if (left < counts.length) conditions.allOthers.forEach(takeOut);
    // A holder that still counts sees all who count but itself.
    for (let held = conditions.atLeast[weakest]; held && held.condition.others > left - 1; held = conditions.atLeast[++weakest]) {
      takeOut(held.holder);
    }
    if (left === before) return counts;
  }
}
