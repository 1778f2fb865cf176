import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { accountsToNotify } from '../../../accounts/index.ts';
import { grantsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { feedHash } from '../../calendar/feed-hash.ts';
import { calendarFeeds } from '../../tables.ts';

/** An address that somebody has, without the address. */
type Feed = Pick<typeof calendarFeeds.$inferSelect, 'id' | 'scope' | 'organId'> & { readonly at: Temporal.Instant };

/** The addresses of whoever asks that still work, the latest first. */
export async function ownFeeds(ctx: Ctx): Promise<readonly Feed[]> {
  const { account } = ctx.actor;
  if (account === null) return [];
  const { id, scope, organId, at } = calendarFeeds;
  return ctx.tx
    .select({ id, scope, organId, at })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.accountId, account), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.at));
}

/** What an address leads to, and who its owner is today. */
export interface FollowedFeed extends Pick<Feed, 'scope' | 'organId'> {
  /** With the rights of today; none where the account is closed. */
  readonly owner: Actor;
  readonly lang: 'sv' | 'en';
}

/** Asked as the program, since whoever follows is nobody. Null where there is no such address, or it has been revoked. */
export async function followedFeed(ctx: Ctx, token: string): Promise<FollowedFeed | null> {
  const [feed] = await ctx.tx
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.tokenHash, feedHash(token)), isNull(calendarFeeds.revokedAt)));
  if (feed === undefined) return null;
  const account = (await accountsToNotify(ctx, [feed.accountId])).get(feed.accountId);
  if (account === undefined) return null;
  const { id, personId, name, language, isOpen } = account;
  const rights = isOpen ? await grantsOf(ctx, personId, ctx.today) : noRights;
  return { scope: feed.scope, organId: feed.organId, lang: language, owner: { account: id, label: name, ...rights } };
}

const noRights = { grants: [], walls: { boards: [], secretariat: false, drafts: false } };
