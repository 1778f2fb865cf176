import { isMetBy, type Members } from './counting.ts';
import type { MutualCondition, Position, StepCause } from './principal-position.ts';

/** Why a principal does not count: something of its own, or that it waits for another, and because of what (contract, `reasons`). */
export type Reason = RootReason | WaitsFor;
export type RootReason =
  | { readonly kind: StepCause; readonly step: string | null }
  | { readonly kind: 'condition-open' | 'condition-failed'; readonly condition: string };
interface WaitsFor {
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
  private readonly members: Members;

  constructor(input: ReasonsInput) {
    this.input = input;
    this.members = { counts: input.counts, size: input.counts.filter(Boolean).length, placeOf: input.placeOf };
    this.missing = input.counts.flatMap((counts, place) => (counts ? [] : [place]));
    this.measure();
  }

  private position(place: number): Position {
    const position = this.input.positions[place];
    if (!position) throw new RangeError(`no principal at ${place}`);
    return position;
  }

  private unmet(holder: number): MutualCondition[] {
    return this.position(holder).mutual.filter((condition) => !isMetBy(this.members, condition, holder));
  }

  /** Each principal waited for, once, with the first condition that waits for it, in the order of principals. */
  waitsOf(holder: number): readonly Wait[] {
    const known = this.waits.get(holder);
    if (known) return known;
    const unmet = this.unmet(holder);
    const waits = unmet.length === 0 ? [] : this.firstWaits(unmet, holder);
    this.waits.set(holder, waits);
    return waits;
  }

  private firstWaits(unmet: readonly MutualCondition[], holder: number): Wait[] {
    const conditionFor = new Map<number, string>();
    // The condition that waits for any of the others; those after it have nobody left to wait for but the holder itself.
    let anyOther: string | undefined;
    for (const condition of unmet) {
      if (condition.kind !== 'named') anyOther ??= condition.id;
      else
        for (const place of this.placesNamed(condition.principals))
          if (!conditionFor.has(place))
            conditionFor.set(place, anyOther !== undefined && place !== holder ? anyOther : condition.id);
    }
    const waits: Wait[] = [];
    for (const place of this.missing) {
      const condition = conditionFor.get(place) ?? (place === holder ? undefined : anyOther);
      if (condition !== undefined) waits.push({ place, condition });
    }
    return waits;
  }

  private placesNamed(codes: readonly string[]): number[] {
    return codes.map((code) => this.input.placeOf.get(code) ?? -1);
  }

  /** Sets each missing principal's links to the nearest root cause, breadth first from those that have one of their own. */
  private measure(): void {
    let nearest = this.missing.filter((place) => rootReasons(this.position(place)).length > 0);
    for (const place of nearest) this.links[place] = 0;
    const waitedBy = this.waitedByName();
    for (let links = 1; nearest.length > 0 || links === 1; links++) {
      // Whoever waits for any of the others waits for one with a cause of its own, so it has one link, as those who named such a one.
      const next = links === 1 ? this.waitingForAny() : [];
      for (const place of nearest) for (const holder of waitedBy.get(place) ?? []) next.push(holder);
      nearest = next.filter((holder) => this.setLinks(holder, links));
    }
  }

  private setLinks(place: number, links: number): boolean {
    if (this.links[place] !== undefined) return false;
    this.links[place] = links;
    return true;
  }

  private waitingForAny(): number[] {
    return this.missing.filter((place) => this.unmet(place).some(({ kind }) => kind !== 'named'));
  }

  /** Those whose unmet conditions name a principal, by the place of the named. */
  private waitedByName(): Map<number, number[]> {
    const waitedBy = new Map<number, number[]>();
    for (const holder of this.missing) {
      for (const condition of this.unmet(holder)) {
        if (condition.kind !== 'named') continue;
        for (const place of this.placesNamed(condition.principals)) {
          const holders = waitedBy.get(place);
          if (holders) holders.push(holder);
          else waitedBy.set(place, [holder]);
        }
      }
    }
    return waitedBy;
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
