import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done } from '../../../platform/result.ts';
import type { ReportResult } from '../../refusals/reports.ts';
import { activityReports, reportDrafts } from '../../tables.ts';
import { saveValues } from '../measures/save-values.ts';
import { activityToReport } from './activity-to-report.ts';
import { checkReport, type ReportGiven } from './check-report.ts';

interface HandIn extends ReportGiven {
  readonly example?: boolean | undefined;
  /** Chosen by the form: handed in once, however often it is sent. */
  readonly requestId: string;
}

/**
 * Hands in a report of an activity in an open period: whoever answers for it. One that was handed in is never changed: who puts it right hands
 * in another that names it and says why, in a closed period too, but not by link. The draft that it was written as is gone with it.
 */
export async function handIn(ctx: Ctx, input: HandIn): Promise<ReportResult<{ readonly id: string }>> {
  await inTurn(ctx, `${input.periodId} ${input.activityId}`);
  const found = await activityToReport(ctx, input.periodId, input.activityId);
  if (!found.ok) return found;
  const sentBefore = eq(activityReports.requestId, input.requestId);
  const [earlier] = await ctx.tx.select({ id: activityReports.id }).from(activityReports).where(sentBefore);
  if (earlier !== undefined) return done(earlier);
  const checked = await checkReport(ctx, found.value, input);
  if (!checked.ok) return checked;
  const { period, plan, activity, report, person, corrects, reason, figures } = checked.value;
  const id = newId();
  await ctx.tx.insert(activityReports).values({
    ...{ id, periodId: period.id, planId: plan.id, activityId: activity.id, ...report, corrects, reason },
    ...{ personId: person?.id ?? null, how: input.how, on: ctx.today, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  await ctx.tx.delete(reportDrafts).where(and(eq(reportDrafts.periodId, period.id), eq(reportDrafts.activityId, activity.id)));
  for (const [measureId, values] of figures) {
    const saved = await saveValues(ctx, { measureId, values, how: 'report', reportId: id, requestId: input.requestId });
    // Its fields were made from the measures themselves, in this transaction.
    if (!saved.ok) throw new Error(`figures of ${measureId}: ${saved.refusals.map(({ code }) => code).join(', ')}`);
  }
  return done({ id });
}
