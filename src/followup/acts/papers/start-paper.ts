import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { periodById } from '../../queries/periods/periods.ts';
import type { PaperResult } from '../../refusals/papers.ts';
import { followupPaperDrafts } from '../../tables.ts';
import { titleToKeep } from './title-to-keep.ts';

interface StartPaper {
  readonly planId: string;
  /** `interim` or `final`, as typed. */
  readonly kind: string;
  /** The last period that it tells of. */
  readonly periodId: string;
  readonly title: string;
  /** Running text; left out it is written later. */
  readonly summary?: string | undefined;
  readonly ofAreas?: Readonly<Record<string, string>> | undefined;
  readonly requestId: string;
  readonly example?: boolean | undefined;
}

/** Begins an interim or final report of a plan. The facts come in by themselves; what is written is the secretariat's own words. */
export async function startPaper(ctx: Ctx, input: StartPaper): Promise<PaperResult<{ readonly draftId: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { planId, kind, periodId, requestId } = input;
  const drafts = followupPaperDrafts;
  const [earlier] = await ctx.tx.select({ id: drafts.id }).from(drafts).where(eq(drafts.requestId, requestId));
  if (earlier !== undefined) return done({ draftId: earlier.id });
  if ((await followedPlan(ctx, planId)) === null) return refuse('not-found');
  if (kind !== 'interim' && kind !== 'final') return refuse('kind-missing', 'kind');
  const period = await periodById(ctx, periodId);
  if (period === null || period.planId !== planId) return refuse('period-missing', 'periodId');
  const title = titleToKeep(input.title);
  if (!title.ok) return title;
  const id = newId();
  const ofAreas = Object.fromEntries(Object.entries(input.ofAreas ?? {}).map(([area, text]) => [area, canonicalProse(text)]));
  await ctx.tx.insert(drafts).values({
    ...{ id, planId, kind, periodId, requestId, title: title.value, summary: canonicalProse(input.summary ?? ''), ofAreas },
    ...{ example: input.example ?? period.example, by: ctx.actor.account, at: ctx.now },
  });
  return done({ draftId: id });
}
