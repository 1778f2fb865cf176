import { Temporal } from 'temporal-polyfill';
import type { Clock } from './clock.ts';

/** A clock for what is kept: of two things, the later one never says that it was recorded before the other. */
export interface SteadyClock {
  /** The present; or the latest moment known, while the clock stands before it. */
  now(): Temporal.Instant;
  /** Somebody else (an earlier run, another process) has been at this moment already. */
  reach(moment: Temporal.Instant): void;
  /** How far the clock stands before the latest moment known. */
  behind(): Temporal.Duration;
}

/**
 * A clock that is put back by more than this was wrong before: then it is believed, for a moment held for weeks would be worse than one
 * that is out of order.
 */
const longest = Temporal.Duration.from({ hours: 26 });

export function steadyClock(clock: Clock): SteadyClock {
  let latest: Temporal.Instant | null = null;
  const now = () => {
    const present = clock();
    if (latest === null || isWithin(present, latest)) latest = present;
    return latest;
  };
  return {
    now,
    reach: (moment) => {
      const present = clock();
      if (latest !== null && Temporal.Instant.compare(moment, latest) <= 0) return;
      if (Temporal.Instant.compare(moment, present.add(longest)) < 0) latest = moment;
    },
    behind: () => {
      const present = clock();
      const held = latest ?? present;
      return Temporal.Instant.compare(held, present) > 0 ? present.until(held) : new Temporal.Duration();
    },
  };
}

/** True when the present is what counts: it has moved on, or moved back too far to be waited for. */
function isWithin(present: Temporal.Instant, latest: Temporal.Instant): boolean {
  return Temporal.Instant.compare(present, latest) >= 0 || Temporal.Instant.compare(present.add(longest), latest) < 0;
}
