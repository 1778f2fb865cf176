import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { ConferenceLink } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import { canLinkTo } from '../../queries/conferences/link-targets.ts';
import type { ConferenceResult } from '../../refusals/conferences.ts';
import { conferenceLinks } from '../../tables.ts';

interface NewLink {
  readonly conferenceId: string;
  readonly to: Omit<ConferenceLink, 'id'>;
  readonly requestId: string;
}

/** Says what a conference is about: a plan's area or activity, or a project. */
export async function linkConference(
  ctx: Ctx,
  { conferenceId, to, requestId }: NewLink,
): Promise<ConferenceResult<{ readonly id: string }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) return refuse('not-found');
  const [earlier] = await ctx.tx
    .select({ id: conferenceLinks.id })
    .from(conferenceLinks)
    .where(eq(conferenceLinks.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  if (!(await canLinkTo(ctx, to))) return refuse('link-missing', 'to');
  if (conference.links.some((link) => isSame(link, to))) return refuse('linked-already', 'to');
  const { planId, areaId, activityId, projectId } = to;
  const id = newId();
  await ctx.tx.insert(conferenceLinks).values({
    ...{ id, conferenceId: conference.id, planId, areaId, activityId, projectId },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}

function isSame(a: Omit<ConferenceLink, 'id'>, b: Omit<ConferenceLink, 'id'>): boolean {
  return (['planId', 'areaId', 'activityId', 'projectId'] as const).every((key) => a[key] === b[key]);
}

/** Takes a link away; that it was there stays in the journal. */
export async function unlinkConference(ctx: Ctx, linkId: string): Promise<ConferenceResult<null>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (!isUuid(linkId)) return refuse('not-found');
  await ctx.tx
    .update(conferenceLinks)
    .set({ endedAt: ctx.now })
    .where(and(eq(conferenceLinks.id, linkId), isNull(conferenceLinks.endedAt)));
  return done(null);
}
