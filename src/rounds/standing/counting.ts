import type { MutualCondition, Position } from './principal-position.ts';

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

/** Places by a small number, made only where there is one. */
class PlacesBy {
  private readonly lists: (number[] | undefined)[] = [];

  add(key: number, place: number): void {
    const places = this.lists[key];
    if (places) places.push(place);
    else this.lists[key] = [place];
  }

  at(key: number): readonly number[] {
    return this.lists[key] ?? NOBODY;
  }
}
const NOBODY: readonly number[] = [];

/** What a principal's approvals ask of the others: at least so many of them, and these by place. */
type Demands = Pick<Position, 'othersNeeded' | 'named'>;

/** A set that shrinks: each departure tells in a step who else must leave. */
class ShrinkingSet {
  readonly counts: boolean[] = [];
  private left = 0;
  private readonly departed: number[] = [];
  /** Those who named a principal, by the place of the named. */
  private readonly namedBy = new PlacesBy();
  /** Those who call for others, by how many. */
  private readonly needing = new PlacesBy();
  private mostNeeded = 0;

  add(place: number, { othersNeeded, named }: Demands): void {
    this.counts[place] = true;
    this.left += 1;
    for (const other of named) this.namedBy.add(other, place);
    if (othersNeeded === 0) return;
    this.needing.add(othersNeeded, place);
    if (othersNeeded > this.mostNeeded) this.mostNeeded = othersNeeded;
  }

  leaveOut(place: number): void {
    this.counts[place] = false;
    this.departed.push(place);
  }

  private takeOut(places: readonly number[]): void {
    for (const place of places) {
      if (!this.counts[place]) continue;
      this.left -= 1;
      this.leaveOut(place);
    }
  }

  /** Takes out those whose conditions the rest does not meet, until nothing changes. */
  shrink(): void {
    for (;;) {
      for (let gone = this.departed.pop(); gone !== undefined; gone = this.departed.pop()) this.takeOut(this.namedBy.at(gone));
      // A holder that still counts sees all who count but itself; the most demanding fail first as the set shrinks.
      if (this.mostNeeded <= this.left - 1 || this.mostNeeded === 0) return;
      this.takeOut(this.needing.at(this.mostNeeded));
      this.mostNeeded -= 1;
    }
  }
}

/**
 * Who counts: the greatest set of candidates in which everyone's mutual conditions are met by the set (contract, Standing 5).
 * Each departure is worked off once, so this is linear in principals and conditions.
 * @param positions in the order of principals
 * @param isIn whether a principal approves with every `other` condition met
 */
export function countingSet<P extends Demands>(
  positions: readonly P[],
  isIn: (position: P, place: number) => boolean,
): boolean[] {
  const set = new ShrinkingSet();
  positions.forEach((position, place) => {
    if (isIn(position, place)) set.add(place, position);
    else set.leaveOut(place);
  });
  set.shrink();
  return set.counts;
}
