import { sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';

/** What open pages that wait for Kolada listen to. */
export const koladaTopic = 'kolada';

/** When this is committed, there is something to ask Kolada. */
export async function wakeFetcher({ tx }: Pick<Ctx, 'tx'>): Promise<void> {
  await tx.execute(sql`select pg_notify('samrad_kolada', '')`);
}

/** When this is committed, open pages ask for themselves anew. */
export async function tellPages({ tx }: Pick<Ctx, 'tx'>): Promise<void> {
  await tx.execute(sql`select pg_notify('samrad_kolada_heard', ${koladaTopic})`);
}
