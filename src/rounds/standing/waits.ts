import { isMetBy, type Members } from './counting.ts';
import type { MutualCondition, Position } from './principal-position.ts';

/** What the reasons of a day are read from; lists in the order of the principals. */
export interface ReasonsInput {
  readonly codes: readonly string[];
  readonly positions: readonly Position[];
  readonly counts: readonly boolean[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/** That a principal waits for the one at a place, and because of what. */
export interface Wait {
  readonly place: number;
  readonly condition: MutualCondition;
}

const NONE: readonly MutualCondition[] = [];

/** Who waits for whom on a day among those that do not count. */
export class Waits {
  /** The places of those that do not count. */
  readonly missing: readonly number[];
  private readonly unmet: (readonly MutualCondition[])[] = [];
  private links: readonly (number | undefined)[] | undefined;
  private readonly input: ReasonsInput;

  constructor(input: ReasonsInput) {
    this.input = input;
    const members: Members = { counts: input.counts, size: input.counts.filter(Boolean).length, placeOf: input.placeOf };
    this.missing = input.counts.flatMap((counts, place) => (counts ? [] : [place]));
    for (const place of this.missing) {
      const { mutual } = this.position(place);
      this.unmet[place] = mutual.length === 0 ? NONE : mutual.filter((condition) => !isMetBy(members, condition, place));
    }
  }

  position(place: number): Position {
    const position = this.input.positions[place];
    if (!position) throw new RangeError(`no principal at ${place}`);
    return position;
  }

  /** The conditions of a missing principal's that the others do not meet. */
  unmetOf(place: number): readonly MutualCondition[] {
    return this.unmet[place] ?? NONE;
  }

  /** For each principal the condition of a holder's that waits for it; nothing for one that none waits for. */
  conditionFinder(holder: number): (place: number) => MutualCondition | undefined {
    const named = new Map<number, MutualCondition>();
    // The condition that waits for any of the others; those after it have nobody left to wait for but the holder itself.
    let anyOther: MutualCondition | undefined;
    for (const condition of this.unmetOf(holder)) {
      if (condition.kind !== 'named') anyOther ??= condition;
      for (const place of this.placesNamed(condition))
        if (!named.has(place) && (anyOther === undefined || place === holder)) named.set(place, condition);
    }
    if (named.size === 0) return (place) => (place === holder ? undefined : anyOther);
    return (place) => named.get(place) ?? (place === holder ? undefined : anyOther);
  }

  private placesNamed(condition: MutualCondition): number[] {
    return condition.kind === 'named' ? condition.principals.map((code) => this.input.placeOf.get(code) ?? -1) : [];
  }

  /** Whether a missing principal waits for every other that is missing. */
  isForAllOthers(holder: number): boolean {
    return this.unmetOf(holder).some(({ kind }) => kind !== 'named');
  }

  /** Those that a missing principal may wait for, in order: all that are missing, or of those the ones that it names. */
  candidates(holder: number): readonly number[] {
    if (this.isForAllOthers(holder)) return this.missing;
    const named = new Set(this.unmetOf(holder).flatMap((condition) => this.placesNamed(condition)));
    return [...named].filter((place) => this.input.counts[place] === false).sort((a, b) => a - b);
  }

  /** Whom a missing principal without a cause of its own waits for with the fewest links to a root cause; of equals the first. */
  nearest(holder: number): Wait {
    this.links ??= this.measure();
    const conditionFor = this.conditionFinder(holder);
    let [best, shortest] = [-1, Number.POSITIVE_INFINITY];
    for (const place of this.candidates(holder)) {
      const length = this.links[place] ?? Number.POSITIVE_INFINITY;
      if (length < shortest && conditionFor(place) !== undefined) [best, shortest] = [place, length];
      if (shortest === 0) break;
    }
    const condition = conditionFor(best);
    // Every departure from the counting set has a cause that departed before it, so a missing principal without a cause waits.
    if (!condition) throw new RangeError(`nobody to wait for at ${holder}`);
    return { place: best, condition };
  }

  /** Each missing principal's links to the nearest root cause, breadth first from those that have one of their own. */
  private measure(): (number | undefined)[] {
    const links: (number | undefined)[] = [];
    let nearest = this.missing.filter((place) => this.position(place).roots.length > 0);
    for (const place of nearest) links[place] = 0;
    const waitedBy = this.waitedByName();
    for (let length = 1; nearest.length > 0 || length === 1; length++) {
      // Whoever waits for any of the others waits for one with a cause of its own, so it has one link, as those who named such a one.
      const next = length === 1 ? this.missing.filter((place) => this.isForAllOthers(place)) : [];
      for (const place of nearest) next.push(...(waitedBy.get(place) ?? []));
      nearest = next.filter((holder) => links[holder] === undefined);
      for (const holder of nearest) links[holder] = length;
    }
    return links;
  }

  /** Those whose unmet conditions name a principal, by the place of the named. */
  private waitedByName(): Map<number, number[]> {
    const waitedBy = new Map<number, number[]>();
    for (const holder of this.missing) {
      for (const condition of this.unmetOf(holder)) {
        for (const place of this.placesNamed(condition)) {
          const holders = waitedBy.get(place);
          if (holders) holders.push(holder);
          else waitedBy.set(place, [holder]);
        }
      }
    }
    return waitedBy;
  }
}
