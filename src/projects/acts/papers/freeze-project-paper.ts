import { eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { safeFileName } from '../../../platform/documents/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { paperBytes, paperSha256 } from '../../papers/frozen-bytes.ts';
import type { ProjectPaper } from '../../papers/project-paper.ts';
import { mayKeepProjects } from '../../policy.ts';
import { composedPaper } from '../../queries/papers/composed-paper.ts';
import { papersOfKind } from '../../queries/papers/papers.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectPapers } from '../../tables.ts';

interface FreezeProjectPaper {
  readonly projectId: string;
  readonly kind: ProjectPaper['kind'];
  /** Hash of the paper that the person saw; refused when it is another by now. */
  readonly seen?: string | undefined;
  readonly requestId: string;
}

interface PaperFrozen {
  readonly paperId: string;
  readonly number: number;
  readonly textSha256: string;
  /** False when the same was frozen before, letter by letter: that one is then answered. */
  readonly isNew: boolean;
}

/**
 * Freezes a charter or a closing report to a number that never changes, with its canonical bytes as a record of the host authority's. Freezing
 * alone makes nothing official: sending it in a round does (TF 2:10; `noteDispatch` in records).
 */
export async function freezeProjectPaper(ctx: Ctx, input: FreezeProjectPaper): Promise<ProjectResult<PaperFrozen>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { projectId, kind, seen, requestId } = input;
  await inTurn(ctx, `project ${projectId}`);
  const project = await projectById(ctx, projectId);
  if (project === null) return refuse('not-found');
  const papers = projectPapers;
  const [earlier] = await ctx.tx.select().from(papers).where(eq(papers.requestId, requestId));
  if (earlier !== undefined) return done({ ...frozenOf(earlier), isNew: true });
  const content = await composedPaper(ctx, project, kind);
  if (content === null) return refuse('not-found');
  if (content.charter !== null && content.charter.aim === '') return refuse('aim-missing', 'aim');
  if (content.closing !== null && content.closing.summary === '') return refuse('summary-missing', 'summary');
  const textSha256 = paperSha256(content);
  if (seen !== undefined && seen !== textSha256) return refuse('text-changed');
  const before = await papersOfKind(ctx, projectId, kind);
  const same = before.find((each) => each.textSha256 === textSha256);
  if (same !== undefined) return done({ ...frozenOf(same), isNew: false });
  return write(ctx, { content, number: (before.at(-1)?.number ?? 0) + 1, requestId });
}

function frozenOf({ id, number, textSha256 }: typeof projectPapers.$inferSelect) {
  return { paperId: id, number, textSha256 };
}

interface ToFreeze {
  readonly content: ProjectPaper;
  readonly number: number;
  readonly requestId: string;
}

async function write(ctx: Ctx, { content, number, requestId }: ToFreeze): Promise<ProjectResult<PaperFrozen>> {
  const body = await bodyOf(ctx);
  if (body === null) return refuse('not-found');
  const { kind, title, example, project } = content;
  const paperId = newId();
  const kept = await keepRecord(ctx, {
    ...{ title, kind: kind === 'charter' ? 'project-charter' : 'closing-report', owner: body.hostBoardId, example },
    ...{ access: 'working-material', sharedWith: 'secretariat', bytes: paperBytes(content) },
    ...{ fileName: safeFileName(`${title} ${number}.json`), about: { kind: 'project-paper', id: paperId } },
  });
  if (!kept.ok) return refuse('frozen-file-refused');
  const textSha256 = kept.value.sha256;
  await ctx.tx.insert(projectPapers).values({
    ...{ id: paperId, projectId: project.id, kind, number, content, textSha256, recordId: kept.value.id },
    ...{ frozenOn: ctx.today, frozenAt: ctx.now, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ paperId, number, textSha256, isNew: true });
}
