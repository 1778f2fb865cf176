import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { may } from '../policy.ts';
import { accountById } from '../queries/account-lookup.ts';
import type { RefusalCode } from '../refusals.ts';
import { mailedLinks } from '../tables.ts';
import { isId } from './is-id.ts';

/**
 * Makes room for a new invitation: the links sent before stop working. Only while no password has been chosen; after that a
 * link goes to the holder's own address and to no one else, so that nobody can let themselves in as another.
 * @returns the account's id
 */
export async function renewInvitation(ctx: Ctx, id: string): Promise<Result<string, RefusalCode>> {
  const account = may.manageAccounts.allows(ctx.actor, undefined) && isId(id) ? await accountById(ctx, id) : null;
  if (account === null || account.closedAt !== null) return refuse('already-closed');
  if (account.passwordHash !== null || account.exampleName !== null) return refuse('already-taken');
  await ctx.tx
    .update(mailedLinks)
    .set({ usedAt: ctx.now })
    .where(and(eq(mailedLinks.accountId, account.id), isNull(mailedLinks.usedAt)));
  return done(account.id);
}
