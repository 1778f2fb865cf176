import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { ProjectPaper } from '../../papers/project-paper.ts';
import { projectPapers } from '../../tables.ts';

/** A charter or closing report as it was frozen, with its content: never changed after. */
export type KeptPaper = typeof projectPapers.$inferSelect;

export async function paperById(ctx: Ctx, id: string): Promise<KeptPaper | null> {
  return isUuid(id) ? ((await ctx.tx.select().from(projectPapers).where(eq(projectPapers.id, id)))[0] ?? null) : null;
}

/** The numbers of a kind that a project has frozen, the oldest first. */
export async function papersOfKind(ctx: Ctx, projectId: string, kind: ProjectPaper['kind']): Promise<readonly KeptPaper[]> {
  return ctx.tx
    .select()
    .from(projectPapers)
    .where(and(eq(projectPapers.projectId, projectId), eq(projectPapers.kind, kind)))
    .orderBy(asc(projectPapers.number));
}
