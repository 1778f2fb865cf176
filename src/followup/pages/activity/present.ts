import { principalsOn } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import { type StageCounts, stageCounts } from '../../introduction/stage-counts.ts';
import { stagesOn } from '../../introduction/stage-on.ts';
import type { Measure } from '../../measuring/measure.ts';
import { mayReport } from '../../policy.ts';
import { introductionsOf } from '../../queries/introduction/introductions.ts';
import { measuresOf } from '../../queries/measures/measures.ts';
import { milestonesOf } from '../../queries/milestones/milestones.ts';
import { type Lead, leadsOn, personsOf } from '../../queries/periods/leads.ts';
import { type Period, periodsOf } from '../../queries/periods/periods.ts';
import { draftOf } from '../../queries/reports/drafts.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import { activitySentence } from '../../reporting/report-sentence.ts';
import { type Report, standing } from '../../reporting/standing-reports.ts';
import type { Milestone } from '../../rollup/milestone.ts';

/** A period with what stands of the activity in it; null: nothing was reported. */
export interface PeriodRow {
  readonly period: Period;
  readonly report: Report | null;
}

export interface ActivityView {
  readonly plan: FollowedPlan;
  readonly activity: FollowedActivity;
  readonly areaTitle: string;
  readonly sentence: string;
  readonly leads: readonly Lead[];
  /** Oldest first. */
  readonly periods: readonly PeriodRow[];
  /** Every one, corrected ones too, the latest first. */
  readonly reports: readonly Report[];
  readonly periodTitles: ReadonlyMap<string, string>;
  /** Null when nobody has said anything. */
  readonly stages: StageCounts | null;
  readonly measures: readonly Measure[];
  readonly milestones: readonly Milestone[];
  /** The open period that this reader may report in now, and whether something is drafted. */
  readonly toReport: { readonly periodId: string; readonly drafted: boolean } | null;
}

/** All that came of an activity. */
export async function activityView(
  web: Web,
  { plan, activity }: { readonly plan: FollowedPlan; readonly activity: FollowedActivity },
): Promise<ActivityView> {
  const reports = await reportsOf(web, { activityId: activity.id });
  const periods = await periodsOf(web, plan.id);
  const stands = new Map(standing(reports).map((report) => [report.periodId, report]));
  const rows = periods.map((period) => ({ period, report: stands.get(period.id) ?? null }));
  const latest = rows.findLast(({ report }) => report !== null) ?? null;
  const leads = (await leadsOn(web, plan, web.today)).get(activity.id) ?? [];
  const said = { period: latest?.period.title ?? '', latest: latest?.report ?? null, plannedEnd: activity.to };
  return {
    ...{ plan, activity, leads, periods: rows, reports: reports.toReversed() },
    areaTitle: plan.areas.find(({ id }) => id === activity.areaId)?.title ?? '',
    sentence: activitySentence(web.lang, { ...said, leads: leads.map(({ name }) => name) }),
    periodTitles: new Map(periods.map(({ id, title }) => [id, title])),
    stages: await stagesOf(web, plan, activity),
    measures: (await measuresOf(web, plan.id)).filter((measure) => measure.activityId === activity.id),
    milestones: (await milestonesOf(web, plan.id)).filter((milestone) => milestone.activityId === activity.id),
    toReport: await whatToReport(web, activity, leads, rows),
  };
}

async function stagesOf(web: Web, plan: FollowedPlan, activity: FollowedActivity): Promise<StageCounts | null> {
  const at = stagesOn(await introductionsOf(web, plan.id), web.today);
  if ((at.get(activity.id)?.size ?? 0) === 0) return null;
  const codes = (await principalsOn(web, web.today)).map(({ code }) => code);
  return stageCounts(at, [activity.id], codes);
}

async function whatToReport(
  web: Web,
  activity: FollowedActivity,
  leads: readonly Lead[],
  rows: readonly PeriodRow[],
): Promise<ActivityView['toReport']> {
  const open = rows.findLast(({ period, report }) => period.state === 'open' && report === null);
  if (open === undefined) return null;
  const leadIds = leads.map(({ personId }) => personId);
  if (!mayReport.allows(web.actor, { leadIds, personIds: await personsOf(web) })) return null;
  return { periodId: open.period.id, drafted: (await draftOf(web, open.period.id, activity.id)) !== null };
}
