import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { may } from '../policy.ts';
import type { RefusalCode } from '../refusals.ts';
import { accounts, apiKeys, mailedLinks } from '../tables.ts';
import { endSessionsOf } from './end-sessions.ts';
import { isId } from './is-id.ts';

/** Nothing of it works from now on: sessions, keys and links. The account stays, for the journal names it. */
export async function closeAccount(ctx: Ctx, id: string): Promise<Result<null, RefusalCode>> {
  if (!may.manageAccounts.allows(ctx.actor, undefined) || ctx.actor.account === id) return refuse('own-account');
  if (!isId(id)) return refuse('already-closed');
  const open = and(eq(accounts.id, id), isNull(accounts.closedAt));
  const closed = await ctx.tx.update(accounts).set({ closedAt: ctx.now }).where(open).returning({ id: accounts.id });
  if (closed.length === 0) return refuse('already-closed');
  await endSessionsOf(ctx, id, null);
  await ctx.tx
    .update(apiKeys)
    .set({ revokedAt: ctx.now })
    .where(and(eq(apiKeys.accountId, id), isNull(apiKeys.revokedAt)));
  await ctx.tx
    .update(mailedLinks)
    .set({ usedAt: ctx.now })
    .where(and(eq(mailedLinks.accountId, id), isNull(mailedLinks.usedAt)));
  return done(null);
}
