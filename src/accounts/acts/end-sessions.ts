import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { sessions } from '../tables.ts';
import { isId } from './is-id.ts';

/** Ends an account's sessions, all but the one named. @returns how many there were */
export async function endSessionsOf(ctx: Ctx, accountId: string, keep: string | null): Promise<number> {
  const others = and(
    eq(sessions.accountId, accountId),
    isNull(sessions.revokedAt),
    keep === null ? undefined : ne(sessions.id, keep),
  );
  return (await ctx.tx.update(sessions).set({ revokedAt: ctx.now }).where(others).returning({ id: sessions.id })).length;
}

/** Ends one session of one's own. @returns false when it is not the account's, or over already */
export async function endOwnSession(ctx: Ctx, accountId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const own = and(eq(sessions.id, id), eq(sessions.accountId, accountId), isNull(sessions.revokedAt));
  return (await ctx.tx.update(sessions).set({ revokedAt: ctx.now }).where(own).returning({ id: sessions.id })).length === 1;
}
