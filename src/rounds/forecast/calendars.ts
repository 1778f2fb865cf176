import { dayNumber } from '../calendar-days.ts';
import type { CalendarDay } from '../dispatch/choose-meetings.ts';

/** A meeting and its last day to submit, as day numbers. */
export interface Meeting {
  readonly on: number;
  readonly submitBy: number;
}

/** The first place from which `isPast` holds; the length when it never does. It must hold on from where it begins to. */
export function firstPlace(length: number, isPast: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By day; calendars nearly always come so. */
function inOrder(days: readonly CalendarDay[]): readonly CalendarDay[] {
  const isSorted = days.every(({ on }, i) => i === 0 || on >= (days[i - 1]?.on ?? on));
  return isSorted ? days : [...days].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** A board's meetings, sorted once and then searched. Days are day numbers, in lists side by side: a country has tens of thousands. */
export class BoardCalendar {
  private readonly days: number[] = [];
  private readonly submitDays: number[] = [];
  /** The latest day to submit of the meetings up to each: calendars are not always in step, and this is what searches need. */
  private readonly reach: number[] = [];

  constructor(days: readonly CalendarDay[], submitBefore: number) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const { on, submitBy } of inOrder(days)) {
      const day = dayNumber(on);
      const submitDay = submitBy === null ? day - submitBefore : dayNumber(submitBy);
      if (submitDay > latest) latest = submitDay;
      this.days.push(day);
      this.submitDays.push(submitDay);
      this.reach.push(latest);
    }
  }

  get isEmpty(): boolean {
    return this.days.length === 0;
  }

  /** The first meeting to which something can be submitted on a day or after it. */
  firstReached(from: number): Meeting | null {
    return this.meetingAt(firstPlace(this.reach.length, (place) => (this.reach[place] ?? 0) >= from));
  }

  /** The first meeting on a day or after it. */
  firstOn(from: number): Meeting | null {
    return this.meetingAt(this.placeFrom(from));
  }

  /** The meeting on that very day. */
  at(day: number): Meeting | null {
    const meeting = this.firstOn(day);
    return meeting?.on === day ? meeting : null;
  }

  /** The latest day on which something can be submitted to a meeting on `by` or before. */
  latestToSubmit(by: number): number | null {
    return this.reach[this.placeFrom(by + 1) - 1] ?? null;
  }

  private placeFrom(day: number): number {
    return firstPlace(this.days.length, (place) => (this.days[place] ?? 0) >= day);
  }

  private meetingAt(place: number): Meeting | null {
    const [on, submitBy] = [this.days[place], this.submitDays[place]];
    return on === undefined || submitBy === undefined ? null : { on, submitBy };
  }
}

/** Every board's calendar, by board. */
export type Calendars = ReadonlyMap<string, BoardCalendar>;

export function layOutCalendars(days: ReadonlyMap<string, readonly CalendarDay[]>, submitBefore: number): Calendars {
  return new Map([...days].map(([board, own]) => [board, new BoardCalendar(own, submitBefore)]));
}
