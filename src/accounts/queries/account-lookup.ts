import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { accounts } from '../tables.ts';

/** An open account by its address, whatever its capitals; never one of the example's. */
export async function openAccountByEmail(ctx: Pick<Ctx, 'tx'>, email: string) {
  const [found] = await ctx.tx
    .select()
    .from(accounts)
    .where(
      and(eq(sql`lower(${accounts.email})`, email.trim().toLowerCase()), isNull(accounts.closedAt), isNull(accounts.exampleName)),
    );
  return found ?? null;
}

/** An open account of the example, by the name it is chosen by. */
export async function openExampleAccount(ctx: Ctx, exampleName: string) {
  const [found] = await ctx.tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.exampleName, exampleName), isNull(accounts.closedAt)));
  return found ?? null;
}

export async function accountById(ctx: Ctx, id: string) {
  const [found] = await ctx.tx.select().from(accounts).where(eq(accounts.id, id));
  return found ?? null;
}
