import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { Matter } from '../disclosure/matter.ts';
import type { StoredRecord } from '../record.ts';
import { dispatches, dispatchRecords, records } from '../tables.ts';
import { recordsById } from './records.ts';

/**
 * The records of a matter that the reader may see: about the matter and what lies within it, sent or received in it, and redacted copies
 * of those. Latest first.
 */
export async function recordsOfMatter(ctx: Ctx, matter: Matter): Promise<readonly StoredRecord[]> {
  const ids = new Set<string>(matter.recordIds);
  for (const id of await idsWhere(
    ctx,
    or(...matter.things.map(({ kind, id }) => and(eq(records.aboutKind, kind), eq(records.aboutId, id)))),
  ))
    ids.add(id);
  const sent = or(...matter.things.map(({ kind, id }) => and(eq(dispatches.aboutKind, kind), eq(dispatches.aboutId, id))));
  if (sent !== undefined) {
    const rows = await ctx.tx
      .select({ id: dispatchRecords.recordId })
      .from(dispatchRecords)
      .innerJoin(dispatches, eq(dispatches.id, dispatchRecords.dispatchId))
      .where(sent);
    for (const { id } of rows) ids.add(id);
  }
  const copies = ids.size === 0 ? undefined : and(eq(records.aboutKind, 'record'), inArray(records.aboutId, [...ids]));
  for (const id of await idsWhere(ctx, copies)) ids.add(id);
  const found = await recordsById(ctx, [...ids]);
  return [...found.values()];
}

async function idsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly string[]> {
  const rows = await ctx.tx
    .select({ id: records.id })
    .from(records)
    .where(where ?? sql`false`);
  return rows.map(({ id }) => id);
}
