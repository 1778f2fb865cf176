import { Temporal } from 'temporal-polyfill';

/** What is known of an earlier run. */
export interface EarlierRun {
  readonly startedAt: Temporal.Instant;
  readonly good: boolean;
}

/** How long to wait after a failure before trying again. */
const retryAfter = { minutes: 30 };
/** How often a backup is tried out. */
const drillEvery = { hours: 7 * 24 };

/**
 * Whether a backup is to be made now: the latest time of day has passed without a good one since, and the last try did not just
 * fail. A time that passed while nothing ran counts, so a machine that was off at night backs up when it is back.
 * @param times of the day in Europe/Stockholm, at least one
 */
export function backupIsDue(now: Temporal.Instant, times: readonly Temporal.PlainTime[], runs: readonly EarlierRun[]): boolean {
  const since = until(now, runs).filter(({ startedAt }) => Temporal.Instant.compare(startedAt, latestSlot(now, times)) >= 0);
  if (since.some(({ good }) => good)) return false;
  return since.every(({ startedAt }) => Temporal.Instant.compare(startedAt.add(retryAfter), now) <= 0);
}

/** Whether a backup is to be tried out: no drill has gone well for a week. Asked after a backup, so a failed one comes again then. */
export function drillIsDue(now: Temporal.Instant, drills: readonly EarlierRun[]): boolean {
  const good = until(now, drills).filter((run) => run.good);
  return good.every(({ startedAt }) => Temporal.Instant.compare(startedAt.add(drillEvery), now) <= 0);
}

/** Runs of a time to come were noted by a clock that has been set back since: they hold nothing up. */
function until(now: Temporal.Instant, runs: readonly EarlierRun[]): readonly EarlierRun[] {
  return runs.filter(({ startedAt }) => Temporal.Instant.compare(startedAt, now) <= 0);
}

function latestSlot(now: Temporal.Instant, times: readonly Temporal.PlainTime[]): Temporal.Instant {
  const today = now.toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
  const slots = [today, today.subtract({ days: 1 })].flatMap((day) =>
    times.map((plainTime) => day.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime }).toInstant()),
  );
  const passed = slots.filter((slot) => Temporal.Instant.compare(slot, now) <= 0).sort(Temporal.Instant.compare);
  return passed.at(-1) ?? now;
}
