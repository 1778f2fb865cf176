import { and, eq } from 'drizzle-orm';
import { isProgram } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { draftOf } from '../../queries/reports/drafts.ts';
import type { ReportResult } from '../../refusals/reports.ts';
import { keepDraft, sameDraft } from '../../reporting/read-report.ts';
import type { ReportDraft } from '../../reporting/report.ts';
import { reportDrafts } from '../../tables.ts';
import { activityToReport } from './activity-to-report.ts';

interface SaveDraft {
  readonly periodId: string;
  readonly activityId: string;
  readonly content: ReportDraft;
  /** The version that it was written from; 0 where there was none. */
  readonly base: number;
  /** Whose link it is written by, for the program; otherwise it is the one who is signed in. */
  readonly personId?: string | undefined;
}

/**
 * Keeps a report as far as it is written. Refused when another has saved in between: the page keeps what was typed and shows what stands, so
 * that nothing is lost.
 * @returns the version that it has now
 */
export async function saveDraft(ctx: Ctx, input: SaveDraft): Promise<ReportResult<{ readonly version: number }>> {
  const { periodId, activityId } = input;
  await inTurn(ctx, `${periodId} ${activityId}`);
  const found = await activityToReport(ctx, periodId, activityId);
  if (!found.ok) return found;
  if (found.value.period.state === 'closed') return refuse('closed');
  const content = keepDraft(input.content);
  if (!content.ok) return content;
  const saved = await draftOf(ctx, periodId, activityId);
  if (saved !== null && sameDraft(saved.content, content.value)) return done({ version: saved.version });
  if ((saved?.version ?? 0) !== input.base) return refuse('draft-changed');
  const personId = isProgram(ctx.actor) ? (input.personId ?? null) : (found.value.personIds[0] ?? null);
  const version = input.base + 1;
  const kept = { content: content.value, version, personId, by: ctx.actor.account, at: ctx.now };
  if (saved !== null) {
    await ctx.tx
      .update(reportDrafts)
      .set(kept)
      .where(and(eq(reportDrafts.periodId, periodId), eq(reportDrafts.activityId, activityId)));
    return done({ version });
  }
  // One that the walls do not show to this writer is another's, and is not written over.
  const made = await ctx.tx
    .insert(reportDrafts)
    .values({ periodId, activityId, ...kept })
    .onConflictDoNothing()
    .returning({ version: reportDrafts.version });
  return made.length === 0 ? refuse('draft-hidden') : done({ version });
}
