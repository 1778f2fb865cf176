import { and, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';

/** True on the days from `from` until the day before `to`: principals, boards and organs end on the first day without them. */
export function during(from: PgColumn, to: PgColumn, day: Temporal.PlainDate): SQL | undefined {
  return and(lte(from, day), or(isNull(to), gt(to, day)));
}
