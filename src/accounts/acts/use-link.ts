import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { Identified } from '../identified.ts';
import { weaknessOf } from '../passwords.ts';
import { usableLink } from '../queries/usable-link.ts';
import type { RefusalCode } from '../refusals.ts';
import { mailedLinks } from '../tables.ts';
import type { LinkPurpose } from './make-link.ts';
import { setPassword } from './set-password.ts';

/**
 * Chooses a password by a mailed link: the link is used up, and with it every other one of the account; every session ends.
 * @returns who it was, so that the page can sign them in
 */
export async function useLink(
  ctx: Ctx,
  input: { readonly token: string; readonly purpose: LinkPurpose; readonly password: string; readonly again: string },
): Promise<Result<Identified, RefusalCode>> {
  const link = await usableLink(ctx, input.token, input.purpose);
  if (link === null) return refuse('link-unusable');
  const weakness = weaknessOf(input.password, { email: link.account.email, name: link.name });
  if (weakness !== null) return refuse(weakness, 'password');
  if (input.password !== input.again) return refuse('passwords-differ', 'again');
  // Whoever comes second, at the same moment, finds it used.
  const used = await ctx.tx
    .update(mailedLinks)
    .set({ usedAt: ctx.now })
    .where(and(eq(mailedLinks.id, link.id), isNull(mailedLinks.usedAt)))
    .returning({ id: mailedLinks.id });
  if (used.length === 0) return refuse('link-unusable');
  await ctx.tx
    .update(mailedLinks)
    .set({ usedAt: ctx.now })
    .where(and(eq(mailedLinks.accountId, link.account.id), isNull(mailedLinks.usedAt)));
  await setPassword(ctx, link.account.id, input.password, { keepSession: null });
  return done({ by: 'link', account: link.account });
}
