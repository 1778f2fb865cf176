import type { Members } from './counting.ts';
import type { PrincipalDays } from './principal-days.ts';
import type { Position } from './principal-position.ts';
import { whoCounts } from './round-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** The days of change (`dayOrder`) in order, each as often as principals change on it, with these by place. */
interface Changes {
  readonly days: readonly number[];
  readonly places: readonly number[];
}

/** Sorted as one number each, day before place: numbers sort many times faster than anything that holds them. */
function changesOf(principals: readonly PrincipalDays[]): Changes {
  const total = principals.length;
  const found: number[] = [];
  principals.forEach((principal, place) => {
    principal.eachChange((day) => void found.push(day * total + place));
  });
  const days: number[] = [];
  const places: number[] = [];
  for (const number of Float64Array.from(found).sort()) {
    const day = Math.floor(number / total);
    days.push(day);
    places.push(number - day * total);
  }
  return { days, places };
}

/** Answers, for days on which the round is carried, on which day the unbroken spell began (contract, Standing 7). */
export class EffectiveDays {
  private changes: Changes | null = null;
  /** The first day of the spell, by where in the list of changes one looks. */
  private readonly found: (number | undefined)[] = [];
  private readonly timeline: RoundTimeline;
  private readonly principals: readonly PrincipalDays[];

  constructor(timeline: RoundTimeline, principals: readonly PrincipalDays[]) {
    this.timeline = timeline;
    this.principals = principals;
  }

  /**
   * The first day of the spell up to a day on which the round is carried; both are `dayOrder` numbers.
   * @param positions everyone's on that day
   */
  firstDayOfSpell(day: number, positions: readonly Position[]): number {
    this.changes ??= changesOf(this.principals);
    const { days } = this.changes;
    const last = days.findLastIndex((change) => change <= day);
    const known = this.found[last];
    if (known !== undefined) return known;
    const at = this.walkBack(this.changes, last, new CarriedWalk(this.timeline, this.principals, positions));
    const first = this.found[at] ?? days[at] ?? day;
    for (let passed = at; passed <= last; passed++) this.found[passed] = first;
    return first;
  }

  /** Where the spell begins, or where it is known when it did. Nobody has decided before the first change, so that is the last stop. */
  private walkBack({ days, places }: Changes, last: number, walk: CarriedWalk): number {
    for (let at = last; at > 0; ) {
      const day = days[at] ?? 0;
      let first = at;
      while (days[first - 1] === day) first -= 1;
      if (first === 0 || !walk.wasCarriedBefore(day, places.slice(first, at + 1))) return first;
      at = first - 1;
      if (this.found[at] !== undefined) return at;
    }
    return 0;
  }
}

/**
 * A walk back in time from a day on which the round is carried. It keeps a set of principals that together satisfy the rule: while those
 * of them whose facts change still approve with their conditions met by the set, all of it counts, and nothing needs counting anew.
 */
class CarriedWalk {
  private readonly timeline: RoundTimeline;
  private readonly principals: readonly PrincipalDays[];
  private readonly positions: Position[];
  /** Those whose position has changed since it was read. */
  private readonly changed = new Set<number>();
  private together: Members;

  constructor(timeline: RoundTimeline, principals: readonly PrincipalDays[], positions: readonly Position[]) {
    this.timeline = timeline;
    this.principals = principals;
    this.positions = [...positions];
    this.together = this.counted();
  }

  private counted(): Members {
    const counts = whoCounts(this.positions);
    return { counts, size: counts.filter(Boolean).length, placeOf: this.timeline.placeOf };
  }

  /** Whether the round was carried until a day on which these change; to be asked of one such day after the other, back in time. */
  wasCarriedBefore(day: number, places: readonly number[]): boolean {
    for (const place of places) this.changed.add(place);
    if (places.every((place) => this.stillFits(place, day - 1))) return true;
    for (const place of this.changed) {
      const position = this.principals[place]?.positionOnceOn(day - 1);
      if (position) this.positions[place] = position;
    }
    this.changed.clear();
    this.together = this.counted();
    return satisfiesRule(this.timeline.facts, this.together.counts);
  }

  /** Whether a principal can stay among those together, or never was. */
  private stillFits(place: number, day: number): boolean {
    return !this.together.counts[place] || (this.principals[place]?.countsAmong(this.together, place, day) ?? false);
  }
}
