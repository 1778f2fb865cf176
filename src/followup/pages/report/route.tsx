import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import { activityToReport } from '../../acts/reports/activity-to-report.ts';
import { reviewReport } from '../../acts/reports/review-report.ts';
import { type ReviewWays, tellOfReview } from '../../acts/reports/tell-of-review.ts';
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import { mayReviewReports, maySeeFollowup } from '../../policy.ts';
import { followedActivity } from '../../queries/followed-plans.ts';
import { type Period, periodById } from '../../queries/periods/periods.ts';
import { reportById } from '../../queries/reports/reports.ts';
import { reportErrors } from '../../refusals/reports.ts';
import { reportSentence } from '../../reporting/report-sentence.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { ReportPage, type ReportView } from './view.tsx';
import { reportWords } from './words.ts';

const path = '/uppfoljning/rapporter/:report';

interface Asked {
  readonly report: Report;
  readonly plan: FollowedPlan;
  readonly activity: FollowedActivity;
  readonly period: Period;
}

/** `/uppfoljning/rapporter/:report`: one report, and what the management group says of it. */
export function reportRoutes(to: ReviewWays): readonly AnyRoute[] {
  return [
    route<Asked>({ method: 'get', path, may: maySeeFollowup, subject: reportAsked, handle: (web, asked) => show(web, asked) }),
    route<Asked>({
      ...{ method: 'post', path, may: mayReviewReports, subject: reportAsked, act: 'review-report' },
      handle: (web, asked) => take(web, asked, to),
    }),
  ];
}

async function reportAsked(web: Web): Promise<Asked | null> {
  const report = await reportById(web, web.params['report'] ?? '');
  const of = report === null ? null : await followedActivity(web, report.activityId);
  const period = report === null ? null : await periodById(web, report.periodId);
  return report === null || of === null || period === null ? null : { report, period, ...of };
}

async function show(
  web: Web,
  asked: Asked,
  typed: ReportView['typed'] = { text: '', request: newId(), errors: [] },
): Promise<Response> {
  const { report, period, activity } = asked;
  const stands = report.correctedBy === null;
  const view: ReportView = {
    ...{ ...asked, typed, sentence: reportSentence(web.lang, report) },
    mayCorrect: stands && (await activityToReport(web, period.id, activity.id)).ok,
    mayReview: stands && mayReviewReports.allows(web.actor, undefined),
  };
  const text = ownValue(reportWords[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, text === undefined ? {} : { notice: { kind: 'done', text } });
  return web.html(<ReportPage ui={ui} view={view} />, typed.errors.length > 0 ? 422 : 200);
}

async function take(web: Web, asked: Asked, to: ReviewWays): Promise<Response> {
  const form = await web.form();
  const { report } = asked;
  const kind = form.text('gor') === 'godta' ? 'accepted' : 'comment';
  const [text, request] = [form.text('comment'), requestIn(form)];
  const said = await reviewReport(web, { reportId: report.id, kind, text, requestId: request });
  if (!said.ok) return show(web, asked, { text, request, errors: reportErrors(said.refusals, web.lang) });
  if (said.value.isNew) await tellOfReview(web, to, { ...asked, kind, text, requestId: request });
  return web.redirect(`/uppfoljning/rapporter/${report.id}?klart=${kind === 'accepted' ? 'godtagen' : 'kommenterad'}`);
}
