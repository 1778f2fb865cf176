import { and, eq, isNotNull, lte, or } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { minutesItems } from '../../tables.ts';

/**
 * The day on which the minutes that a record is an extract of were verified, as any recording of the § says; `on` is null when
 * they are not. A verified extract without a day counts from the day it was recorded.
 * @returns null when the record is no extract of a recorded §
 */
export async function verificationOfExtract(
  ctx: Ctx,
  recordId: string,
): Promise<{ readonly on: Temporal.PlainDate | null } | null> {
  if (!isUuid(recordId)) return null;
  const isExtract = eq(minutesItems.extractRecordId, recordId);
  const [any] = await ctx.tx.select({ id: minutesItems.id }).from(minutesItems).where(isExtract).limit(1);
  if (any === undefined) return null;
  const verified = or(
    eq(minutesItems.evidence, 'verified-extract'),
    and(isNotNull(minutesItems.verifiedOn), lte(minutesItems.verifiedOn, ctx.today)),
  );
  const [item] = await ctx.tx
    .select({ on: minutesItems.verifiedOn, recordedAt: minutesItems.recordedAt })
    .from(minutesItems)
    .where(and(isExtract, verified))
    .limit(1);
  if (item === undefined) return { on: null };
  return { on: item.on ?? item.recordedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate() };
}
