import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';

/** The person whose account acts, as the walls know them; null for the program and for an account that is closed. */
export async function personActing(ctx: Ctx): Promise<string | null> {
  if (ctx.actor.account === null) return null;
  const { rows } = await ctx.tx.execute<{ id: string | null }>(sql`select samrad_person() as id`);
  return rows[0]?.id ?? null;
}
