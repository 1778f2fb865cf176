import { eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { safeFileName } from '../../../platform/documents/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import type { FollowupPaper } from '../../papers/followup-paper.ts';
import { paperBytes, paperSha256 } from '../../papers/frozen-bytes.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { composedPaper } from '../../queries/papers/composed-paper.ts';
import { type PaperDraft, paperDraftById, papersOfDraft } from '../../queries/papers/papers.ts';
import type { PaperResult } from '../../refusals/papers.ts';
import { followupPapers } from '../../tables.ts';

interface FreezePaper {
  readonly draftId: string;
  /** Hash of the report that the person saw; refused when it is another by now. */
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
 * Freezes a report to a number that never changes, with its canonical bytes as a record of the host authority's. Freezing alone makes nothing
 * official: sending it in a round does (TF 2:10; `noteDispatch` in records).
 */
export async function freezePaper(ctx: Ctx, input: FreezePaper): Promise<PaperResult<PaperFrozen>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const draft = await paperDraftById(ctx, input.draftId);
  if (draft === null) return refuse('not-found');
  await inTurn(ctx, `followup paper ${draft.id}`);
  const papers = followupPapers;
  const [earlier] = await ctx.tx.select().from(papers).where(eq(papers.requestId, input.requestId));
  if (earlier !== undefined) return done({ ...frozenOf(earlier), isNew: true });
  const content = await composedPaper(ctx, draft);
  if (content === null) return refuse('not-found');
  const textSha256 = paperSha256(content);
  if (input.seen !== undefined && input.seen !== textSha256) return refuse('text-changed');
  const before = await papersOfDraft(ctx, draft.id);
  const same = before.find((each) => each.textSha256 === textSha256);
  if (same !== undefined) return done({ ...frozenOf(same), isNew: false });
  return write(ctx, draft, { content, number: (before.at(-1)?.number ?? 0) + 1, requestId: input.requestId });
}

function frozenOf({ id, number, textSha256 }: typeof followupPapers.$inferSelect) {
  return { paperId: id, number, textSha256 };
}

interface ToFreeze {
  readonly content: FollowupPaper;
  readonly number: number;
  readonly requestId: string;
}

async function write(ctx: Ctx, draft: PaperDraft, { content, number, requestId }: ToFreeze): Promise<PaperResult<PaperFrozen>> {
  const body = await bodyOf(ctx);
  if (body === null) return refuse('not-found');
  const paperId = newId();
  const kept = await keepRecord(ctx, {
    ...{ title: content.title, kind: 'followup-report', owner: body.hostBoardId, access: 'working-material' },
    ...{ sharedWith: 'secretariat', bytes: paperBytes(content), fileName: safeFileName(`${content.title} ${number}.json`) },
    ...{ about: { kind: 'followup', id: paperId }, example: draft.example },
  });
  if (!kept.ok) return refuse('frozen-file-refused');
  const textSha256 = kept.value.sha256;
  await ctx.tx.insert(followupPapers).values({
    ...{ id: paperId, draftId: draft.id, planId: draft.planId, number, content, textSha256, recordId: kept.value.id },
    ...{ frozenOn: ctx.today, frozenAt: ctx.now, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ paperId, number, textSha256, isNew: true });
}
