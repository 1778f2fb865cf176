import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { ToReport } from '../../acts/reports/activity-to-report.ts';
import { type Period, periodsOf } from '../../queries/periods/periods.ts';
import { draftOf, type SavedDraft } from '../../queries/reports/drafts.ts';
import { type MeasuresToReport, measuresToReport } from '../../queries/reports/measures-to-report.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import { type Report, standing } from '../../reporting/standing-reports.ts';
import { draftFrom, emptyDraft, type TypedReport } from './typed.ts';

/** What the form stands on. */
export interface Writing extends ToReport {
  /** What has been handed in for the period and stands; null before. */
  readonly stands: Report | null;
  readonly draft: SavedDraft | null;
  /** What stands of the latest period before this. */
  readonly last: { readonly report: Report; readonly period: Period } | null;
  readonly figures: MeasuresToReport;
}

export async function loadWriting(ctx: Ctx, to: ToReport): Promise<Writing> {
  const reports = standing(await reportsOf(ctx, { activityId: to.activity.id }));
  const before = (await periodsOf(ctx, to.plan.id)).filter(({ number }) => number < to.period.number).toReversed();
  const last = before.flatMap((period) => {
    const report = reports.find(({ periodId }) => periodId === period.id);
    return report === undefined ? [] : [{ report, period }];
  })[0];
  return {
    ...to,
    stands: reports.find(({ periodId }) => periodId === to.period.id) ?? null,
    draft: await draftOf(ctx, to.period.id, to.activity.id),
    last: last ?? null,
    figures: await measuresToReport(ctx, to.period, to.activity.id),
  };
}

/** What the form holds when it is opened: what was handed in and is put right, what is begun from, what was saved, or nothing. */
export function toBegin({ stands, draft, last, leads }: Writing, fromLast: boolean): TypedReport {
  const begun = fromLast && last !== null ? draftFrom(last.report) : null;
  const content = stands === null ? (begun ?? draft?.content ?? emptyDraft) : draftFrom(stands);
  return {
    ...{ ...content, base: draft?.version ?? 0, reason: '', request: newId() },
    person: stands?.person?.id ?? leads[0]?.personId ?? '',
  };
}
