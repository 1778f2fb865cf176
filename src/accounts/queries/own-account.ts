import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { Web } from '../../platform/http/web.ts';
import type { OwnAccount } from '../identified.ts';
import { lifetimes } from '../session/lifetimes.ts';
import { apiKeys, sessions } from '../tables.ts';
import { accountById } from './account-lookup.ts';

/**
 * The account of whoever asks, from a browser where they are signed in. A key is not enough: whoever got hold of one
 * must not be able to make more, or to change the password.
 */
export async function ownAccount(web: Web): Promise<OwnAccount | null> {
  if (web.actor.account === null || web.sessionId === null) return null;
  const account = await accountById(web, web.actor.account);
  return account === null ? null : { account, sessionId: web.sessionId };
}

/** Sessions that still work, the one used last first. */
export function openSessions(ctx: Ctx, accountId: string) {
  return ctx.tx
    .select({ id: sessions.id, device: sessions.device, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, ctx.now),
        gt(sessions.lastSeenAt, ctx.now.subtract(lifetimes.sessionIdle)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt));
}

/** Keys that have not been revoked, the oldest first; one past its day is shown, so that it can be cleared away. */
export function keysOf(ctx: Ctx, accountId: string) {
  return ctx.tx
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      createdAt: apiKeys.createdAt,
      expiresOn: apiKeys.expiresOn,
      lastUsedOn: apiKeys.lastUsedOn,
    })
    .from(apiKeys)
    .where(and(eq(apiKeys.accountId, accountId), isNull(apiKeys.revokedAt)))
    .orderBy(asc(apiKeys.createdAt));
}
