import type { Temporal } from 'temporal-polyfill';

/** How long a place is kept for whoever has not confirmed it. */
const hours = 48;
/** Somebody who registers at the last moment still has the time to read their mail. */
const atLeastHours = 1;

/**
 * Until when a place must be confirmed: within 48 hours, or by noon the day before if that is sooner, so that the next in turn can still
 * come; never less than an hour. Pure. @param since when the place was taken @param on the conference's day
 */
export function confirmBy(since: Temporal.Instant, on: Temporal.PlainDate): Temporal.Instant {
  const noonBefore = on.subtract({ days: 1 }).toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '12:00' }).toInstant();
  const [inTime, soonest] = [since.add({ hours }), since.add({ hours: atLeastHours })];
  const by = earlier(inTime, noonBefore);
  return earlier(by, soonest) === by ? soonest : by;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return a.epochNanoseconds <= b.epochNanoseconds ? a : b;
}
