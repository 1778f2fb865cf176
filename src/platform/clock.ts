import { Temporal } from 'temporal-polyfill';

/** The only source of the present. Tests pass their own. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();

/** Days are days in Europe/Stockholm (domain.md, 5). */
export function stockholmDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
}
