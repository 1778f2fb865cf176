import type { IsoDate } from '../calendar-days.ts';
import { isCandidate, type Position, positionOn } from './principal-position.ts';
import { positionsOn, whoCounts } from './round-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { PrincipalTimeline, RoundTimeline } from './round-timeline.ts';

/** A day before every other, as dates compare. */
const BEFORE_ALL: IsoDate = '';

/** The days on which something about a principal's deciding steps changes; perhaps some on which nothing does. */
function daysOfChange({ deciding }: PrincipalTimeline, { folded }: RoundTimeline): IsoDate[] {
  const days: IsoDate[] = [];
  for (const { step, spells } of deciding) {
    if (step.addedOn !== null) days.push(step.addedOn);
    if (step.removedOn !== null) days.push(step.removedOn);
    for (const { from, decision } of spells) {
      days.push(from);
      for (const { id, kind } of decision?.fact.conditions ?? []) {
        if (kind === 'other') for (const { on } of folded.fulfilments.get(id) ?? []) days.push(on);
      }
    }
  }
  return days;
}

/** The days of change, in order, each with the places of the principals it concerns. */
function changesOf(timeline: RoundTimeline): { day: IsoDate; places: number[] }[] {
  const placesByDay = new Map<IsoDate, number[]>();
  timeline.principals.forEach((principal, place) => {
    for (const day of daysOfChange(principal, timeline)) {
      const places = placesByDay.get(day);
      if (!places) placesByDay.set(day, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  return [...placesByDay.keys()].sort().map((day) => ({ day, places: placesByDay.get(day) ?? [] }));
}

/** Whether two positions are the same to the counting. */
function countsAlike(a: Position, b: Position): boolean {
  if (isCandidate(a) !== isCandidate(b)) return false;
  if (!isCandidate(a)) return true;
  return a.mutual.length === b.mutual.length && a.mutual.every((condition, i) => condition === b.mutual[i]);
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

  /** Walks back over the days of change while the round was carried on the day before, reading anew only what changed. */
  private walkBack(changes: readonly { day: IsoDate; places: number[] }[], last: number, on: IsoDate): IsoDate {
    const positions = positionsOn(this.timeline, on);
    for (let i = last; i > 0; i--) {
      const { day, places } = changes[i] ?? { day: on, places: [] };
      const earlier = changes[i - 1]?.day ?? BEFORE_ALL;
      if (this.readAnew(positions, places, earlier) && !this.isCarried(positions)) return day;
      const known = this.found.get(earlier);
      if (known !== undefined) return known;
    }
    // Nobody has decided before the first day of change, so nothing was carried then.
    return changes[0]?.day ?? on;
  }

  /** Puts the positions as they were on an earlier day, in place; whether that can change who counts. */
  private readAnew(positions: Position[], places: readonly number[], on: IsoDate): boolean {
    let differs = false;
    for (const place of places) {
      const principal = this.timeline.principals[place];
      const before = positions[place];
      if (!principal || !before) continue;
      const position = positionOn(principal, this.timeline, on);
      differs ||= !countsAlike(before, position);
      positions[place] = position;
    }
    return differs;
  }

  private isCarried(positions: readonly Position[]): boolean {
    return satisfiesRule(this.timeline.facts, whoCounts(positions, this.timeline));
  }
}
