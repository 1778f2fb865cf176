import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { paperDraftById } from '../../queries/papers/papers.ts';
import { periodById } from '../../queries/periods/periods.ts';
import type { PaperResult } from '../../refusals/papers.ts';
import { followupPaperDrafts } from '../../tables.ts';
import { titleToKeep } from './title-to-keep.ts';

interface SavePaper {
  readonly draftId: string;
  readonly kind: string;
  readonly periodId: string;
  readonly title: string;
  /** Running text. */
  readonly summary: string;
  /** Of each area, by its row; one left out stays as it is. */
  readonly ofAreas: Readonly<Record<string, string>>;
  /** The version that it was written from. */
  readonly base: number;
}

/** Saves the secretariat's words. Refused when another has saved in between, with what was typed kept by the page. */
export async function savePaper(ctx: Ctx, input: SavePaper): Promise<PaperResult<null>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const draft = await paperDraftById(ctx, input.draftId);
  const plan = draft === null ? null : await followedPlan(ctx, draft.planId);
  if (draft === null || plan === null) return refuse('not-found');
  const { kind } = input;
  if (kind !== 'interim' && kind !== 'final') return refuse('kind-missing', 'kind');
  const period = await periodById(ctx, input.periodId);
  if (period === null || period.planId !== draft.planId) return refuse('period-missing', 'periodId');
  const title = titleToKeep(input.title);
  if (!title.ok) return title;
  const ofAreas = Object.fromEntries(
    plan.areas.map(({ id }) => [id, canonicalProse(input.ofAreas[id] ?? draft.ofAreas[id] ?? '')]),
  );
  const to: Words = { kind, periodId: period.id, title: title.value, summary: canonicalProse(input.summary), ofAreas };
  if (same(draft, to)) return done(null);
  if (draft.version !== input.base) return refuse('draft-changed', 'summary');
  // Who saves at the same moment from the same version finds it gone.
  const saved = await ctx.tx
    .update(followupPaperDrafts)
    .set({ ...to, version: draft.version + 1, by: ctx.actor.account, at: ctx.now })
    .where(and(eq(followupPaperDrafts.id, draft.id), eq(followupPaperDrafts.version, input.base)))
    .returning({ id: followupPaperDrafts.id });
  return saved.length === 0 ? refuse('draft-changed', 'summary') : done(null);
}

type Words = Pick<typeof followupPaperDrafts.$inferSelect, 'kind' | 'periodId' | 'title' | 'summary' | 'ofAreas'>;

function same(a: Words, b: Words): boolean {
  return (
    a.kind === b.kind &&
    a.periodId === b.periodId &&
    a.title === b.title &&
    a.summary === b.summary &&
    Object.keys(b.ofAreas).every((id) => (a.ofAreas[id] ?? '') === b.ofAreas[id])
  );
}
