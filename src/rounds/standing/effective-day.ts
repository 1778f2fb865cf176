import type { IsoDate } from '../calendar-days.ts';
import { daysOfChange } from './change-days.ts';
import { isMetBy, type Members } from './counting.ts';
import { isCandidate, positionOn } from './principal-position.ts';
import { positionsOn, whoCounts } from './round-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** The days of change, in order, each with the places of the principals it concerns. */
function changesOf(timeline: RoundTimeline): { day: IsoDate; places: number[] }[] {
  const placesByDay = new Map<IsoDate, number[]>();
  timeline.principals.forEach((principal, place) => {
    for (const day of daysOfChange(principal.deciding, timeline.folded)) {
      const places = placesByDay.get(day);
      if (!places) placesByDay.set(day, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  return [...placesByDay.keys()].sort().map((day) => ({ day, places: placesByDay.get(day) ?? [] }));
}

/** Answers, for days on which the round is carried, on which day the unbroken spell began (contract, Standing 7). */
export class EffectiveDays {
  private changes: { day: IsoDate; places: number[] }[] | null = null;
  private readonly found = new Map<IsoDate, IsoDate>();

  private readonly timeline: RoundTimeline;

  constructor(timeline: RoundTimeline) {
    this.timeline = timeline;
  }

  /** The first day of the spell up to `on`, a day on which the round is carried. */
  firstDayOfSpell(on: IsoDate): IsoDate {
    this.changes ??= changesOf(this.timeline);
    const last = this.changes.findLastIndex(({ day }) => day <= on);
    const latest = this.changes[last]?.day ?? on;
    const known = this.found.get(latest) ?? this.walkBack(this.changes, last, on);
    this.found.set(latest, known);
    return known;
  }

  /** Walks back over the days of change while the round was carried on the day before. */
  private walkBack(changes: readonly { day: IsoDate; places: number[] }[], last: number, on: IsoDate): IsoDate {
    const walk = new CarriedWalk(this.timeline, on);
    for (let i = last; i > 0; i--) {
      const { day, places } = changes[i] ?? { day: on, places: [] };
      const earlier = changes[i - 1]?.day ?? on;
      if (!walk.wasCarriedOn(earlier, places)) return day;
      const known = this.found.get(earlier);
      if (known !== undefined) return known;
    }
    // Nobody has decided before the first day of change, so nothing was carried then.
    return changes[0]?.day ?? on;
  }
}

/**
 * A walk back in time from a day on which the round is carried. It keeps a set of principals that together satisfy the rule: while those
 * of them whose facts change still approve with their conditions met by the set, all of it counts, and the rest need not be read.
 */
class CarriedWalk {
  private readonly timeline: RoundTimeline;
  private together: Members;

  constructor(timeline: RoundTimeline, on: IsoDate) {
    this.timeline = timeline;
    this.together = this.countingOn(on);
  }

  private countingOn(on: IsoDate): Members {
    const counts = whoCounts(positionsOn(this.timeline, on), this.timeline);
    return { counts, size: counts.filter(Boolean).length, placeOf: this.timeline.placeOf };
  }

  /** Whether the round was carried on an earlier day, given the places of those whose facts differ between it and the last day asked for. */
  wasCarriedOn(on: IsoDate, places: readonly number[]): boolean {
    if (places.every((place) => this.stillFits(place, on))) return true;
    this.together = this.countingOn(on);
    return satisfiesRule(this.timeline.facts, this.together.counts);
  }

  /** Whether a principal can stay among those together, or never was. */
  private stillFits(place: number, on: IsoDate): boolean {
    const principal = this.timeline.principals[place];
    if (!principal || !this.together.counts[place]) return true;
    const position = positionOn(principal, this.timeline, on);
    return isCandidate(position) && position.mutual.every((condition) => isMetBy(this.together, condition, place));
  }
}
