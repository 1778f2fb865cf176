import { and, eq, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { DisposalDecision } from '../../disposal/disposal.ts';
import type { DisposalResult } from '../../disposal/refusals.ts';
import { mayKeepDisposal } from '../../policy.ts';
import { disposalDecisionById } from '../../queries/disposal.ts';
import { disposalDecisions } from '../../tables.ts';

interface KeepDisposalDecision extends Pick<DisposalDecision, 'number' | 'decidedBy'> {
  readonly decidedOn: Temporal.PlainDate | null;
  /** 1 to 3,650; null when none was understood. */
  readonly afterDays: number | null;
  readonly text?: string | undefined;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

const longest = 2000;

/** Writes down a decision of the host authority's that participants' details are removed some days after a conference. */
export async function keepDisposalDecision(
  ctx: Ctx,
  input: KeepDisposalDecision,
): Promise<DisposalResult<{ readonly id: string }>> {
  if (!mayKeepDisposal.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const [number, decidedBy, text] = [input.number.trim(), input.decidedBy.trim(), input.text?.trim() ?? ''];
  const { decidedOn, afterDays, requestId, example = false } = input;
  if (number === '') return refuse('number-missing', 'number');
  if (decidedOn === null) return refuse('day-missing', 'decidedOn');
  if (Temporal.PlainDate.compare(decidedOn, ctx.today) > 0) return refuse('day-in-future', 'decidedOn');
  if (decidedBy === '') return refuse('decided-by-missing', 'decidedBy');
  if (afterDays === null || !Number.isInteger(afterDays) || afterDays < 1 || afterDays > 3650)
    return refuse('days-wrong', 'afterDays');
  const tooLong = Object.entries({ number, decidedBy, text }).find(([, words]) => words.length > longest);
  if (tooLong !== undefined) return refuse('too-long', tooLong[0]);
  const body = await bodyOf(ctx);
  if (body === null) return refuse('no-body');
  const [made] = await ctx.tx
    .insert(disposalDecisions)
    .values({
      ...{ id: newId(), number, decidedOn, decidedBy, kind: 'conference-participants', afterDays, text },
      ...{ owner: body.hostBoardId, example, by: ctx.actor.account, at: ctx.now, requestId },
    })
    .onConflictDoNothing({ target: disposalDecisions.requestId })
    .returning({ id: disposalDecisions.id });
  return made === undefined ? keptBefore(ctx, requestId) : done(made);
}

async function keptBefore(ctx: Ctx, requestId: string): Promise<DisposalResult<{ readonly id: string }>> {
  const { id } = disposalDecisions;
  const [earlier] = await ctx.tx.select({ id }).from(disposalDecisions).where(eq(disposalDecisions.requestId, requestId));
  return earlier === undefined ? refuse('not-found') : done(earlier);
}

/** It is not chosen any more; what has been promised under it is removed by it still. */
export async function endDisposalDecision(
  ctx: Ctx,
  { decisionId }: { readonly decisionId: string },
): Promise<DisposalResult<null>> {
  if (!mayKeepDisposal.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if ((await disposalDecisionById(ctx, decisionId)) === null) return refuse('not-found');
  await ctx.tx
    .update(disposalDecisions)
    .set({ endedAt: ctx.now })
    .where(and(eq(disposalDecisions.id, decisionId), isNull(disposalDecisions.endedAt)));
  return done(null);
}
