import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { projectDrafts } from '../../tables.ts';

/** What a project's charter and closing report say while they are written. */
type ProjectDraft = typeof projectDrafts.$inferSelect;

/** Null for those who do not write it: its walls are the drafts' (TF 2:12). */
export async function draftOf(ctx: Ctx, projectId: string): Promise<ProjectDraft | null> {
  if (!isUuid(projectId)) return null;
  return (await ctx.tx.select().from(projectDrafts).where(eq(projectDrafts.projectId, projectId)))[0] ?? null;
}
