import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayReviewReports } from '../../policy.ts';
import { personsOf } from '../../queries/periods/leads.ts';
import { reportById } from '../../queries/reports/reports.ts';
import type { ReportResult } from '../../refusals/reports.ts';
import { reportReviews } from '../../tables.ts';

interface ReviewReport {
  readonly reportId: string;
  readonly kind: 'comment' | 'accepted';
  /** A comment has words; what is accepted may have. */
  readonly text: string;
  /** Who says so, where the program writes it down; otherwise the one who is signed in. */
  readonly personId?: string | undefined;
  /** Chosen by the form: said once, however often it is sent. */
  readonly requestId: string;
}

const longest = 4000;

/** Says what the management group thinks of a report: a comment, or that it is accepted. One that has been corrected takes no more words. */
export async function reviewReport(ctx: Ctx, input: ReviewReport): Promise<ReportResult<{ readonly isNew: boolean }>> {
  if (!mayReviewReports.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (!isUuid(input.reportId)) return refuse('not-found');
  await inTurn(ctx, input.reportId);
  const report = await reportById(ctx, input.reportId);
  if (report === null) return refuse('not-found');
  // A page that is gone back to carries the same id: what is said with it then is another thing.
  const requestId = requestOf('report-review', input.requestId, report.id, input.kind, input.text);
  const [earlier] = await ctx.tx.select().from(reportReviews).where(eq(reportReviews.requestId, requestId));
  if (earlier !== undefined) return done({ isNew: false });
  if (report.correctedBy !== null) return refuse('corrected');
  const text = input.text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
  if (text.length > longest) return refuse('too-long', 'comment');
  if (input.kind === 'comment' && text === '') return refuse('comment-missing', 'comment');
  if (input.kind === 'accepted' && report.accepted) return refuse('accepted');
  await ctx.tx.insert(reportReviews).values({
    ...{ reportId: report.id, kind: input.kind, text, on: ctx.today, requestId },
    ...{ personId: input.personId ?? (await personsOf(ctx))[0] ?? null, by: ctx.actor.account, at: ctx.now },
  });
  return done({ isNew: true });
}
