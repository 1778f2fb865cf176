import type { Temporal } from 'temporal-polyfill';
import type { KoladaFetch } from './fetch.ts';

/** Kolada has figures from the nineties on; a few of them are forecasts. */
const firstYear = 1990;
const mostYears = 50;

/** Whether figures can be asked for from one year to another. */
export function areYears(from: number, to: number): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && firstYear <= from && from <= to && to - from < mostYears;
}

/** The years to ask for today: those to come have none yet. */
export function yearsToAsk(
  { fromYear, toYear }: Pick<KoladaFetch, 'fromYear' | 'toYear'>,
  today: Temporal.PlainDate,
): readonly number[] {
  const last = Math.min(toYear, today.year);
  return Array.from({ length: Math.max(0, last - fromYear + 1) }, (_, i) => fromYear + i);
}

/** A year's figures come, and are put right, in the two years after. */
const yearsAfter = 2;

/** Whether to ask again unasked: a week after it went well, a day after it did not, for as long as new figures may come. */
export function isDue(latest: KoladaFetch, now: Temporal.Instant, today: Temporal.PlainDate): boolean {
  if (latest.state === 'waiting' || latest.endedAt === null || today.year > latest.toYear + yearsAfter) return false;
  const hours = latest.state === 'fetched' ? 7 * 24 : 24;
  return latest.endedAt.until(now).total('hours') >= hours;
}
