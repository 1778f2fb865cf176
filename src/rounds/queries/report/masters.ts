import { desc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { reportMasters } from '../../tables.ts';

/** A version of the secretariat's text. */
export type StoredMaster = typeof reportMasters.$inferSelect;

/** The versions of a round's text, the latest first; none while it is the one that every round starts from. */
export async function mastersOfRound(ctx: Ctx, roundId: string): Promise<readonly StoredMaster[]> {
  return ctx.tx.select().from(reportMasters).where(eq(reportMasters.roundId, roundId)).orderBy(desc(reportMasters.version));
}

export async function latestMaster(ctx: Ctx, roundId: string): Promise<StoredMaster | null> {
  const rows = ctx.tx.select().from(reportMasters).where(eq(reportMasters.roundId, roundId));
  return (await rows.orderBy(desc(reportMasters.version)).limit(1))[0] ?? null;
}
