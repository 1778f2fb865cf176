import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import type { Identified } from '../identified.ts';
import { fingerprint, newToken } from '../secrets.ts';
import { lifetimes } from '../session/lifetimes.ts';
import { sessions } from '../tables.ts';

/**
 * Signs someone in: always a new token (a token planted in the browser before is worth nothing), and the session
 * that the browser came with, if any, is over.
 * @returns the token for the cookie; only its fingerprint is kept
 */
export async function startSession(
  ctx: Ctx,
  who: Identified,
  from: { device: string; previous: string | null },
): Promise<string> {
  const token = newToken();
  if (from.previous !== null) await endSession(ctx, from.previous);
  await ctx.tx.insert(sessions).values({
    id: newId(),
    tokenHash: fingerprint(token),
    accountId: who.account.id,
    device: from.device,
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    expiresAt: ctx.now.add(lifetimes.session),
  });
  return token;
}

export async function endSession(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx
    .update(sessions)
    .set({ revokedAt: ctx.now })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));
}
