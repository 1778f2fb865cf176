import { inArray } from 'drizzle-orm';
import { textAndKeys } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayShare } from '../../policy.ts';
import { sharingById } from '../../queries/sharings.ts';
import type { ReferralResult } from '../../refusals.ts';
import type { Change, Verdict } from '../../statement/statement.ts';
import { commentAnswers, comments } from '../../tables.ts';

export interface AnswerComments {
  readonly sharingId: string;
  /** One, or several that are answered alike. */
  readonly commentIds: readonly string[];
  readonly verdict: Verdict;
  readonly reason: string;
  /** The change that it led to; null for none. */
  readonly change: Change | null;
  /** Chosen by the form: answered once, however often it is sent. */
  readonly requestId: string;
}

/** The secretariat's answer, with the reason, to one comment or to several alike. A later answer counts instead; none is taken away. */
export async function answerComments(ctx: Ctx, input: AnswerComments): Promise<ReferralResult<null>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const sharing = await sharingById(ctx, input.sharingId);
  const ids = [...new Set(input.commentIds)];
  if (sharing === null || ids.length === 0 || !ids.every(isUuid)) return refuse('not-found');
  const found = await ctx.tx
    .select({ id: comments.id, sharingId: comments.sharingId })
    .from(comments)
    .where(inArray(comments.id, ids));
  if (found.filter(({ sharingId }) => sharingId === sharing.id).length < ids.length) return refuse('not-found');
  if (input.reason.trim() === '') return refuse('reason-missing', 'skal');
  const { change } = input;
  if (change !== null && !(await isThere(ctx, change))) return refuse('change-unknown', 'andring');
  await ctx.tx
    .insert(commentAnswers)
    .values(
      ids.map((commentId) => ({
        ...{ id: newId(), commentId, sharingId: sharing.id, verdict: input.verdict, reason: input.reason.trim() },
        ...{ changeFrom: change?.from ?? null, changeTo: change?.to ?? null, changeKey: change?.key ?? null },
        ...{ by: ctx.actor.account, at: ctx.now, requestId: requestOf('answer', input.requestId, commentId) },
      })),
    )
    .onConflictDoNothing();
  return done(null);
}

async function isThere(ctx: Ctx, { from, to, key }: Change): Promise<boolean> {
  if (!/^(titel|syfte|ar|(omrade|mal|aktivitet)-[0-9a-f-]{1,36})$/.test(key)) return false;
  return (await textAndKeys(ctx, from)) !== null && (await textAndKeys(ctx, to)) !== null;
}
