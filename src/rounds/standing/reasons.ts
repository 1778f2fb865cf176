import type { RootReason } from './principal-position.ts';
import { type ReasonsInput, type Wait, Waits } from './waits.ts';

/** Why a principal does not count: something of its own, or that it waits for another, and because of what (contract, `reasons`). */
export type Reason = RootReason | WaitsFor;
interface WaitsFor {
  readonly kind: 'waits-for';
  readonly condition: string;
  readonly principal: string;
  readonly because: Reason;
}

const NONE: readonly Reason[] = [];

function isSame<T>(list: readonly T[], other: readonly T[]): boolean {
  return list.length === other.length && list.every((item, i) => item === other[i]);
}

/**
 * The reasons of each principal on a day, empty for one that counts: its own first (steps in the path's order, then conditions), then
 * whom it waits for in the order of principals.
 *
 * A hundred principals that wait for a hundred others have ten thousand reasons, of which a day changes a few. So what is said of a
 * day is made from what was said of the day before it, where that was asked for: the lists are copied, and only what changed is put in.
 */
export class DayReasons {
  readonly lists: readonly (readonly Reason[])[];
  private readonly input: ReasonsInput;
  private readonly waits: Waits;
  /** From each missing principal the chain of fewest links to a root cause, by place; of equals the first in the order of principals. */
  private readonly chains: (Reason | undefined)[] = [];
  /** How many that are missing stand before each place. */
  private readonly missingBefore: number[] = [];
  /** The places whose chain is another than the day before, or that went missing or no longer are; in order. */
  private readonly changed: number[] = [];

  constructor(input: ReasonsInput, before: DayReasons | null) {
    this.input = input;
    this.waits = new Waits(input);
    for (const place of this.waits.missing) this.chainFrom(place, before);
    let missing = 0;
    input.counts.forEach((_counts, place) => {
      this.missingBefore.push(missing);
      if (this.chains[place] !== undefined) missing += 1;
      if (before && this.chains[place] !== before.chains[place]) this.changed.push(place);
    });
    this.lists = input.counts.map((counts, place) => (counts ? NONE : this.listOf(place, before)));
  }

  private chainFrom(place: number, before: DayReasons | null): Reason {
    const known = this.chains[place];
    if (known) return known;
    const chain = this.waits.position(place).roots[0] ?? this.nearestLink(place, before);
    this.chains[place] = chain;
    return chain;
  }

  private nearestLink(holder: number, before: DayReasons | null): Reason {
    const wait = this.waits.nearest(holder);
    const because = this.chainFrom(wait.place, before);
    const link = this.link(wait, because);
    const last = before?.chains[holder];
    // The same object for as long as it says the same, so that nothing seems changed that is not.
    const isAsBefore =
      last?.kind === 'waits-for' &&
      last.because === because &&
      last.condition === link.condition &&
      last.principal === link.principal;
    return isAsBefore ? last : link;
  }

  private link({ place, condition }: Wait, because: Reason): WaitsFor {
    return { kind: 'waits-for', condition: condition.id, principal: this.input.codes[place] ?? '', because };
  }

  private listOf(holder: number, before: DayReasons | null): readonly Reason[] {
    const { roots } = this.waits.position(holder);
    if (this.waits.unmetOf(holder).length === 0) return roots;
    if (before && this.isAlike(holder, before)) return this.changedList(holder, before.lists[holder] ?? NONE, before);
    const conditionFor = this.waits.conditionFinder(holder);
    const list: Reason[] = [...roots];
    for (const place of this.waits.candidates(holder)) {
      const condition = conditionFor(place);
      const because = this.chains[place];
      if (condition && because) list.push(this.link({ place, condition }, because));
    }
    return list;
  }

  /** Whether a principal waits for all the others as it did the day before, whoever they are. */
  private isAlike(holder: number, before: DayReasons): boolean {
    return (
      this.waits.isForAllOthers(holder) &&
      this.input.positions[holder] === before.input.positions[holder] &&
      isSame(this.waits.unmetOf(holder), before.waits.unmetOf(holder))
    );
  }

  /** The list of the day before with what has changed: place by place, so that what stands before a place is already as it shall be. */
  private changedList(holder: number, old: readonly Reason[], before: DayReasons): readonly Reason[] {
    if (this.changed.length === 0) return old;
    const conditionFor = this.waits.conditionFinder(holder);
    const list = old.slice();
    const own = this.waits.position(holder).roots.length;
    const withoutHolder = conditionFor(holder) === undefined ? 1 : 0;
    for (const place of this.changed) {
      const condition = conditionFor(place);
      if (!condition) continue;
      const at = own + (this.missingBefore[place] ?? 0) - (holder < place ? withoutHolder : 0);
      const because = this.chains[place];
      const stoodThere = before.chains[place] === undefined ? 0 : 1;
      if (because) list.splice(at, stoodThere, this.link({ place, condition }, because));
      else list.splice(at, 1);
    }
    return list;
  }
}
