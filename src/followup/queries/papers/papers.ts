import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { followupPaperDrafts, followupPapers } from '../../tables.ts';

/** A report while it is written. */
export type PaperDraft = typeof followupPaperDrafts.$inferSelect;
/** A report as it was frozen: never changed after. */
export type FrozenPaper = typeof followupPapers.$inferSelect;

/** The drafts of a plan's reports that the reader may see, the oldest first. */
export async function paperDraftsOf(ctx: Ctx, planId: string): Promise<readonly PaperDraft[]> {
  if (!isUuid(planId)) return [];
  const where = eq(followupPaperDrafts.planId, planId);
  return ctx.tx.select().from(followupPaperDrafts).where(where).orderBy(asc(followupPaperDrafts.seq));
}

export async function paperDraftById(ctx: Ctx, id: string): Promise<PaperDraft | null> {
  if (!isUuid(id)) return null;
  return (await ctx.tx.select().from(followupPaperDrafts).where(eq(followupPaperDrafts.id, id)))[0] ?? null;
}

/** The frozen reports of a plan, the oldest first. */
export async function papersOf(ctx: Ctx, planId: string): Promise<readonly FrozenPaper[]> {
  if (!isUuid(planId)) return [];
  return ctx.tx.select().from(followupPapers).where(eq(followupPapers.planId, planId)).orderBy(asc(followupPapers.seq));
}

export async function paperById(ctx: Ctx, id: string): Promise<FrozenPaper | null> {
  return isUuid(id) ? ((await ctx.tx.select().from(followupPapers).where(eq(followupPapers.id, id)))[0] ?? null) : null;
}

/** The numbers that a draft has been frozen to, the oldest first. */
export async function papersOfDraft(ctx: Ctx, draftId: string): Promise<readonly FrozenPaper[]> {
  const where = eq(followupPapers.draftId, draftId);
  return ctx.tx.select().from(followupPapers).where(where).orderBy(asc(followupPapers.number));
}
