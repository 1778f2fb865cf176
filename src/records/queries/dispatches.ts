import { and, desc, eq, gte, ilike, inArray, lte, or, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import type { Direction, Dispatch } from '../dispatch.ts';
import { dispatches, dispatchRecords, records } from '../tables.ts';

export interface DispatchFilter {
  readonly direction?: Direction | undefined;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
  /** Part of counterpart, subject or register number. */
  readonly text?: string | undefined;
}

/** What was sent and received in the matter of a thing in a later room, latest first. */
export function dispatchesAbout(ctx: Ctx, kind: string, id: string): Promise<readonly Dispatch[]> {
  return select(ctx, and(eq(dispatches.aboutKind, kind), eq(dispatches.aboutId, id)), 1000);
}

/** The whole list as far as the reader may see it, latest day first. @param most rows at most */
export function listDispatches(ctx: Ctx, filter: DispatchFilter, most = 1000): Promise<readonly Dispatch[]> {
  const pattern = filter.text ? `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%` : undefined;
  const text = pattern
    ? or(
        ilike(dispatches.counterpart, pattern),
        ilike(dispatches.subject, pattern),
        ilike(dispatches.registrationNumber, pattern),
      )
    : undefined;
  return select(
    ctx,
    and(
      filter.direction ? eq(dispatches.direction, filter.direction) : undefined,
      filter.from ? gte(dispatches.on, filter.from) : undefined,
      filter.to ? lte(dispatches.on, filter.to) : undefined,
      text,
    ),
    most,
  );
}

async function select(ctx: Ctx, where: SQL | undefined, most: number): Promise<readonly Dispatch[]> {
  const rows = await ctx.tx
    .select()
    .from(dispatches)
    .where(where)
    .orderBy(desc(dispatches.on), desc(dispatches.recordedAt), desc(dispatches.id))
    .limit(most);
  const titles = await recordsOf(
    ctx,
    rows.map((row) => row.id),
  );
  return rows.map(({ aboutKind, aboutId, ...row }) => ({
    ...row,
    about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId },
    records: titles.get(row.id) ?? [],
  }));
}

async function recordsOf(ctx: Ctx, dispatchIds: readonly string[]) {
  const found = new Map<string, { id: string; title: string }[]>();
  if (dispatchIds.length === 0) return found;
  const rows = await ctx.tx
    .select({ dispatchId: dispatchRecords.dispatchId, id: records.id, title: records.title })
    .from(dispatchRecords)
    .innerJoin(records, eq(records.id, dispatchRecords.recordId))
    .where(inArray(dispatchRecords.dispatchId, [...dispatchIds]))
    .orderBy(records.title);
  for (const { dispatchId, ...record } of rows) found.set(dispatchId, [...(found.get(dispatchId) ?? []), record]);
  return found;
}
