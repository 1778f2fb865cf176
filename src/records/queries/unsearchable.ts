import { ne, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { recordTexts } from '../tables.ts';

/** How many of the records that the reader may see search finds by their names alone. */
export interface Unsearchable {
  /** Their files are still to be read. */
  readonly waiting: number;
  /** Scanned, locked, damaged, or of a kind without text. */
  readonly unreadable: number;
}

export async function unsearchableRecords(ctx: Ctx): Promise<Unsearchable> {
  const rows = await ctx.tx
    .select({ state: recordTexts.state, count: sql`count(*)`.mapWith(Number) })
    .from(recordTexts)
    .where(ne(recordTexts.state, 'read'))
    .groupBy(recordTexts.state);
  const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { waiting: of('waiting'), unreadable: of('unreadable') };
}
