import { desc, eq, inArray, or, sql } from 'drizzle-orm';
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
  /** The row after the change; null when it was disposed of. */
  readonly value: unknown;
  readonly sealed: boolean;
}

/** The changes of a thing and of what belongs to it, two steps down, latest first. What lies behind a wall is not told of. */
export async function historyOf(ctx: Ctx, id: string, most = 500): Promise<readonly Change[]> {
  const below = sql`(select l.row_id from journal_lines l where l.about = ${id} and l.row_id <> '')`;
  const rows = await ctx.tx
    .select({ line: journalLines, value: journalValues.value })
    .from(journalLines)
    .innerJoin(journalValues, eq(journalValues.seq, journalLines.seq))
    .where(or(eq(journalLines.rowId, id), eq(journalLines.about, id), inArray(journalLines.about, below)))
    .orderBy(desc(journalLines.seq))
    .limit(most);
  return rows.map(({ line, value }) => ({ ...line, value, sealed: line.position !== null }));
}
