import { and, eq, gt, isNull } from 'drizzle-orm';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { LinkPurpose } from '../acts/make-link.ts';
import { fingerprint } from '../secrets.ts';
import { accounts, mailedLinks } from '../tables.ts';

/** A mailed link that still works, with whom it is for; null when unknown, used, out of date, or for a closed account. */
export async function usableLink(ctx: Ctx, token: string, purpose: LinkPurpose) {
  const [found] = await ctx.tx
    .select({ id: mailedLinks.id, account: accounts })
    .from(mailedLinks)
    .innerJoin(accounts, eq(accounts.id, mailedLinks.accountId))
    .where(
      and(
        eq(mailedLinks.tokenHash, fingerprint(token)),
        eq(mailedLinks.purpose, purpose),
        isNull(mailedLinks.usedAt),
        gt(mailedLinks.expiresAt, ctx.now),
        isNull(accounts.closedAt),
        isNull(accounts.exampleName),
      ),
    );
  if (found === undefined) return null;
  const names = await personNames(ctx, [found.account.personId]);
  return { ...found, name: names.get(found.account.personId) ?? '' };
}
