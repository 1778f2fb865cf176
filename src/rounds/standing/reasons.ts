import type { MutualCondition, Position, StepCause } from './principal-position.ts';

/** Why a principal does not count: something of its own, or that it waits for another, and because of what (contract, `reasons`). */
export type Reason = RootReason | WaitsFor;
export type RootReason =
  | { readonly kind: StepCause; readonly step: string | null }
  | { readonly kind: 'condition-open' | 'condition-failed'; readonly condition: string };
export interface WaitsFor {
  readonly kind: 'waits-for';
  readonly condition: string;
  readonly principal: string;
  readonly because: Reason;
}

/** What the reasons of a day are read from; lists in the order of the principals. */
export interface ReasonsInput {
  readonly codes: readonly string[];
  readonly positions: readonly Position[];
  readonly counts: readonly boolean[];
  readonly placeOf: ReadonlyMap<string, number>;
}

interface Wait {
  readonly place: number;
  readonly condition: string;
}

function rootReasons({ causes, unmet }: Position): RootReason[] {
  const conditions = unmet.map(
    ({ condition, failed }): RootReason => ({ kind: failed ? 'condition-failed' : 'condition-open', condition }),
  );
  return [...causes, ...conditions];
}

/** Finds chains from principals that do not count to root causes, through those that they wait for. */
class Waiting {
  private readonly missing: readonly number[];
  private readonly waits = new Map<number, readonly Wait[]>();
  private readonly links: number[] = [];
  private readonly chains = new Map<number, Reason>();

  private readonly input: ReasonsInput;

  constructor(input: ReasonsInput) {
    this.input = input;
    this.missing = input.counts.flatMap((counts, place) => (counts ? [] : [place]));
    this.measure();
  }

  private position(place: number): Position {
    const position = this.input.positions[place];
    if (!position) throw new RangeError(`no principal at ${place}`);
    return position;
  }

  private isMet(condition: MutualCondition, holder: number): boolean {
    const { counts } = this.input;
    const othersMissing = this.missing.length - (counts[holder] ? 0 : 1);
    if (condition.kind === 'all-others') return othersMissing === 0;
    if (condition.kind === 'at-least') return counts.length - 1 - othersMissing >= condition.others;
    return condition.principals.every((code) => counts[this.placeOf(code)]);
  }

  private placeOf(code: string): number {
    return this.input.placeOf.get(code) ?? -1;
  }

  /** Whom one condition of a principal waits for: the named, or any of the others, that do not count. */
  private placesWaitedFor(condition: MutualCondition, holder: number): readonly number[] {
    if (condition.kind !== 'named') return this.missing.filter((place) => place !== holder);
    return condition.principals.map((code) => this.placeOf(code)).filter((place) => !this.input.counts[place]);
  }

  /** Each principal waited for, once, with the first condition that waits for it, in the order of principals. */
  waitsOf(holder: number): readonly Wait[] {
    const known = this.waits.get(holder);
    if (known) return known;
    const unmet = this.position(holder).mutual.filter((condition) => !this.isMet(condition, holder));
    const waits = unmet.length === 0 ? [] : this.firstWaits(unmet, holder);
    this.waits.set(holder, waits);
    return waits;
  }

  private firstWaits(unmet: readonly MutualCondition[], holder: number): Wait[] {
    const seen = new Set<number>();
    const waits = unmet.flatMap((condition) => {
      const fresh = this.placesWaitedFor(condition, holder).filter((place) => !seen.has(place));
      for (const place of fresh) seen.add(place);
      return [...new Set(fresh)].map((place) => ({ place, condition: condition.id }));
    });
    return waits.sort((a, b) => a.place - b.place);
  }

  /** Sets each missing principal's links to the nearest root cause, breadth first from those that have one of their own. */
  private measure(): void {
    const waitedBy: (number[] | undefined)[] = [];
    let nearest = this.missing.filter((place) => rootReasons(this.position(place)).length > 0);
    for (const place of nearest) this.links[place] = 0;
    for (const holder of this.missing) {
      if (this.links[holder] === 0) continue;
      for (const { place } of this.waitsOf(holder)) {
        const holders = waitedBy[place];
        if (holders) holders.push(holder);
        else waitedBy[place] = [holder];
      }
    }
    for (let links = 1; nearest.length > 0; links++) {
      const next: number[] = [];
      for (const holder of nearest.flatMap((place) => waitedBy[place] ?? [])) {
        if (this.links[holder] !== undefined) continue;
        this.links[holder] = links;
        next.push(holder);
      }
      nearest = next;
    }
  }

  /** The chain of fewest links from a principal to a root cause; of equals the first in the order of principals. */
  private chainFrom(place: number): Reason {
    const known = this.chains.get(place);
    if (known) return known;
    const chain = rootReasons(this.position(place))[0] ?? this.reasonOf(this.nearestWait(place));
    this.chains.set(place, chain);
    return chain;
  }

  private nearestWait(place: number): Wait {
    const linksOf = (wait: Wait) => this.links[wait.place] ?? Number.POSITIVE_INFINITY;
    // Every departure from the counting set has a cause that departed before it, so a missing principal without a cause waits.
    return this.waitsOf(place).reduce((best, wait) => (linksOf(wait) < linksOf(best) ? wait : best));
  }

  private reasonOf({ place, condition }: Wait): WaitsFor {
    return { kind: 'waits-for', condition, principal: this.input.codes[place] ?? '', because: this.chainFrom(place) };
  }

  reasonsOf(place: number): Reason[] {
    return [...rootReasons(this.position(place)), ...this.waitsOf(place).map((wait) => this.reasonOf(wait))];
  }
}

/**
 * The reasons of each principal, empty for one that counts: its own first (steps in the path's order, then conditions), then
 * whom it waits for in the order of principals.
 */
export function reasonsOfAll(input: ReasonsInput): Reason[][] {
  const waiting = new Waiting(input);
  return input.counts.map((counts, place) => (counts ? [] : waiting.reasonsOf(place)));
}
