import type { Temporal } from 'temporal-polyfill';
import { hoursOf, type Meeting } from '../meeting.ts';

/** How an open meeting stands against its plan, in whole minutes. */
export interface TimeLeft {
  /** Until the planned end; negative after it. */
  readonly left: number;
  /** Set aside for the current item and those after it; null where no item says how long it takes. */
  readonly planned: number | null;
}

/** Pure. @param minutes what the current item and each that has not been dealt with is meant to take; null where nobody has said */
export function timeLeft(
  meeting: Pick<Meeting, 'on' | 'starts' | 'ends'>,
  now: Temporal.Instant,
  minutes: readonly (number | null)[],
): TimeLeft {
  const said = minutes.filter((each) => each !== null);
  return {
    left: Math.round(now.until(hoursOf(meeting).to.toInstant()).total('minutes')),
    planned: said.length === 0 ? null : said.reduce((sum, each) => sum + each, 0),
  };
}
