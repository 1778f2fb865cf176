import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../platform/act.ts';

/** The same transaction on an earlier day, at two in the afternoon: when the example's facts came to be known. */
export function onDay(ctx: Ctx, day: Temporal.PlainDate): Ctx {
  const zoned = day.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: Temporal.PlainTime.from('14:00') });
  const now = zoned.toInstant();
  return Temporal.Instant.compare(now, ctx.now) < 0 ? { ...ctx, now, today: day } : ctx;
}
