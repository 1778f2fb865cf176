import { desc, eq, inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../act.ts';
import { journalLines, journalValues } from './tables.ts';

/** One change, as far as the reader may see it. */
export interface Change {
  readonly seq: number;
  readonly at: Temporal.Instant;
  /** Who, as the account was named then. */
  readonly actor: string;
  readonly act: string;
  readonly tableName: string;
  readonly rowId: string;
  readonly operation: string;
  /** The row after the change; null when it lies behind a wall, or was disposed of. */
  readonly value: unknown;
  readonly sealed: boolean;
}

/** The changes of these rows, latest first. */
export async function historyOf(ctx: Ctx, rowIds: readonly string[], most = 200): Promise<readonly Change[]> {
  if (rowIds.length === 0) return [];
  const rows = await ctx.tx
    .select({ line: journalLines, value: journalValues.value })
    .from(journalLines)
    .leftJoin(journalValues, eq(journalValues.seq, journalLines.seq))
    .where(inArray(journalLines.rowId, [...rowIds]))
    .orderBy(desc(journalLines.seq))
    .limit(most);
  return rows.map(({ line, value }) => ({ ...line, value, sealed: line.position !== null }));
}
