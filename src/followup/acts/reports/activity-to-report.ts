import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { activitiesOf, type FollowedActivity, type FollowedText } from '../../followed-plan.ts';
import { mayReport } from '../../policy.ts';
import { followedText } from '../../queries/followed-plans.ts';
import { type Lead, leadsOn, personsOf } from '../../queries/periods/leads.ts';
import { type Period, periodById } from '../../queries/periods/periods.ts';
import type { ReportResult } from '../../refusals/reports.ts';

/** An activity in a period that the actor may report on. */
export interface ToReport {
  readonly period: Period;
  readonly plan: FollowedText;
  readonly activity: FollowedActivity;
  /** Who answers for it today. */
  readonly leads: readonly Lead[];
  readonly leadIds: readonly string[];
  /** The actor's own person, and those they stand in for. */
  readonly personIds: readonly string[];
}

/** What is reported on: another's activity is not the actor's to report. */
export async function activityToReport(ctx: Ctx, periodId: string, activityId: string): Promise<ReportResult<ToReport>> {
  const period = await periodById(ctx, periodId);
  const plan = period === null ? null : await followedText(ctx, period.versionId);
  if (period === null || plan === null) return refuse('not-found');
  const activity = activitiesOf(plan).find(({ id }) => id === activityId);
  if (activity === undefined) return refuse('not-found');
  const leads = (await leadsOn(ctx, plan, ctx.today)).get(activity.id) ?? [];
  const personIds = await personsOf(ctx);
  const leadIds = leads.map(({ personId }) => personId);
  if (!mayReport.allows(ctx.actor, { leadIds, personIds })) return refuse('not-allowed');
  return done({ period, plan, activity, leads, leadIds, personIds });
}
