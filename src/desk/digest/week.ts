import type { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Stockholm';
/** By the clock on the wall: seven is seven in summer and in winter. */
const hour = 7;
/** A program that was away on Monday morning sends it on Monday or Tuesday; after that it is no news. */
const days = 2;

/** A week's mail: what it is called, when it goes, and what it tells of. */
export interface DigestWeek {
  /** ISO 8601: `2026-W53`. */
  readonly week: string;
  readonly from: Temporal.Instant;
  /** Not sent from then on. */
  readonly until: Temporal.Instant;
  /** When the last one went: what it tells of begins there, and ends at `from`. */
  readonly before: Temporal.Instant;
  readonly monday: Temporal.PlainDate;
  readonly sunday: Temporal.PlainDate;
}

/** The week that a moment lies in, in Stockholm. Pure. */
export function digestWeek(now: Temporal.Instant): DigestWeek {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const at = (day: Temporal.PlainDate, plainTime = { hour }) => day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
  return {
    week: `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, '0')}`,
    ...{ from: at(monday), until: at(monday.add({ days }), { hour: 0 }), before: at(monday.subtract({ weeks: 1 })) },
    ...{ monday, sunday: monday.add({ days: 6 }) },
  };
}
