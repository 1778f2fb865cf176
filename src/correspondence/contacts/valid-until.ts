import type { Temporal } from 'temporal-polyfill';
import { stockholmDay } from '../../platform/clock.ts';

/** The last day on which the link of a question is valid: until the next year's has come, with a month to spare. */
export function validUntil(at: Temporal.Instant): Temporal.PlainDate {
  return stockholmDay(at).add({ months: 13 });
}
