import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import type { Comment } from '../comment.ts';
import { mayComment, mayShare } from '../policy.ts';
import { personActing } from '../queries/asked.ts';
import { commentById } from '../queries/comments.ts';
import { sharingById } from '../queries/sharings.ts';
import type { ReferralResult } from '../refusals.ts';
import { type Sharing, sharingState } from '../sharing.ts';
import { commentSupports, commentWithdrawals, sharingPasses } from '../tables.ts';
import { together } from './one-at-a-time.ts';

interface Named {
  readonly sharingId: string;
  readonly commentId: string;
}

/** Agrees with somebody's comment, or no longer. Saying the same again changes nothing. */
export async function supportComment(ctx: Ctx, named: Named, supports: boolean): Promise<ReferralResult<null>> {
  const found = await openComment(ctx, named);
  if (!found.ok) return found;
  const { comment, personId } = found.value;
  if (comment.mine) return refuse('own-comment');
  const [latest] = await ctx.tx
    .select({ supports: commentSupports.supports })
    .from(commentSupports)
    .where(and(eq(commentSupports.commentId, comment.id), eq(commentSupports.personId, personId)))
    .orderBy(desc(commentSupports.seq))
    .limit(1);
  if ((latest?.supports ?? false) === supports) return done(null);
  await ctx.tx.insert(commentSupports).values({
    ...{ id: newId(), commentId: comment.id, sharingId: comment.sharingId, personId, supports },
    ...{ by: ctx.actor.account ?? personId, at: ctx.now },
  });
  return done(null);
}

/** Takes back one's own comment; the secretariat also what it noted for others. It is kept, and shown as withdrawn. */
export async function withdrawComment(ctx: Ctx, { sharingId, commentId }: Named): Promise<ReferralResult<null>> {
  const comment = await commentOf(ctx, { sharingId, commentId });
  if (comment === null) return refuse('not-found');
  const noted = comment.authorPersonId === null && comment.boardId === null && mayShare.allows(ctx.actor, undefined);
  if (!comment.mine && !noted) return refuse('not-allowed');
  const { id } = comment;
  await ctx.tx
    .insert(commentWithdrawals)
    .values({ commentId: id, sharingId, by: ctx.actor.account, at: ctx.now })
    .onConflictDoNothing();
  return done(null);
}

/** "Inga synpunkter": whoever is asked has read, and leaves it there. */
export async function passOnSharing(ctx: Ctx, sharingId: string): Promise<ReferralResult<null>> {
  const found = await openTo(ctx, sharingId);
  if (!found.ok) return found;
  const { personId } = found.value;
  await ctx.tx
    .insert(sharingPasses)
    .values({ sharingId, personId, by: ctx.actor.account ?? personId, at: ctx.now })
    .onConflictDoNothing();
  return done(null);
}

async function commentOf(ctx: Ctx, { sharingId, commentId }: Named): Promise<Comment | null> {
  const comment = await commentById(ctx, commentId);
  return comment?.sharingId === sharingId ? comment : null;
}

async function openTo(ctx: Ctx, sharingId: string): Promise<ReferralResult<{ sharing: Sharing; personId: string }>> {
  await together(ctx, sharingId);
  const sharing = await sharingById(ctx, sharingId);
  if (sharing === null) return refuse('not-found');
  if (!mayComment.allows(ctx.actor, sharing)) return refuse('not-allowed');
  if (sharingState(sharing, ctx.today).state !== 'open') return refuse('no-more-comments');
  const personId = await personActing(ctx);
  return personId === null ? refuse('nobody-to-speak-for') : done({ sharing, personId });
}

async function openComment(ctx: Ctx, named: Named): Promise<ReferralResult<{ comment: Comment; personId: string }>> {
  const found = await openTo(ctx, named.sharingId);
  if (!found.ok) return found;
  const comment = await commentOf(ctx, named);
  return comment === null || comment.withdrawn ? refuse('not-found') : done({ comment, personId: found.value.personId });
}
