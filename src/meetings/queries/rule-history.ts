import { desc } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { organRules } from '../tables.ts';

/** A rule as it was written down. */
export type WrittenRule = Omit<typeof organRules.$inferSelect, 'requestId' | 'seq'>;

/** Every rule of every organ: the one with the latest day first, of those with one day the latest written. */
export async function rulesEver(ctx: Ctx): Promise<readonly WrittenRule[]> {
  const rows = await ctx.tx.select().from(organRules).orderBy(desc(organRules.from), desc(organRules.seq));
  return rows.map(({ requestId: _request, seq: _seq, ...rule }) => rule);
}
