import { randomBytes } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { feedHash } from '../../calendar/feed-hash.ts';
import { maySeeMeetings } from '../../policy.ts';
import type { CalendarResult } from '../../refusals/calendar.ts';
import { calendarFeeds } from '../../tables.ts';

type FeedScope = (typeof calendarFeeds.$inferSelect)['scope'];

interface NewFeed {
  readonly scope: FeedScope;
  /** The organ, when it is one organ's meetings. */
  readonly organId: string | null;
  /** Chosen by the form: one address is made, however often it is sent. */
  readonly requestId: string;
}

const mostFeeds = 20;

/**
 * Makes a private address of a calendar for whoever acts. Only its hash is kept.
 * @returns what the address ends with, to be shown once; null when this form was sent before: it was shown then
 */
export async function makeFeed(ctx: Ctx, { scope, organId, requestId }: NewFeed): Promise<CalendarResult<string | null>> {
  const { account } = ctx.actor;
  if (account === null || !maySeeMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (scope === 'organ' && !(await organsEver(ctx)).has(organId ?? '')) return refuse('organ-unknown', 'organId');
  const [held] = await ctx.tx
    .select({ feeds: count() })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.accountId, account), isNull(calendarFeeds.revokedAt)));
  if ((held?.feeds ?? 0) >= mostFeeds) return refuse('too-many-feeds');
  const token = randomBytes(32).toString('base64url');
  const made = await ctx.tx
    .insert(calendarFeeds)
    .values({
      ...{ id: requestId, accountId: account, scope, organId: scope === 'organ' ? organId : null },
      ...{ tokenHash: feedHash(token), at: ctx.now },
    })
    .onConflictDoNothing({ target: calendarFeeds.id })
    .returning({ id: calendarFeeds.id });
  return done(made.length === 1 ? token : null);
}

/** Ends an address of whoever acts; one that is not theirs, or has ended, is left as it is. */
export async function revokeFeed(ctx: Ctx, id: string): Promise<void> {
  const { account } = ctx.actor;
  if (account === null || !isUuid(id)) return;
  await ctx.tx
    .update(calendarFeeds)
    .set({ revokedAt: ctx.now })
    .where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.accountId, account), isNull(calendarFeeds.revokedAt)));
}
