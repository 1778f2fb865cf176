import { Temporal } from 'temporal-polyfill';
import { meetingsWhere } from '../../../meetings/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { milestonesOf } from '../../queries/milestones/milestones.ts';
import { situationOfPlan } from '../../queries/rollup/plan-situation.ts';
import { type MarkedMeeting, type TimelineRow, timelineRows, timelineSentence, timelineTakenOut } from './present.ts';
import { TimelinePage } from './view.tsx';

/** `/uppfoljning/:plan/tidslinje`: the plan's years as they were decided and as they now look. */
export const timelineRoute: AnyRoute = route<FollowedPlan>({
  method: 'get',
  path: '/uppfoljning/:plan/tidslinje',
  remembered: true,
  may: maySeeFollowup,
  subject: (web) => followedPlan(web, web.params['plan'] ?? ''),
  handle: show,
});

async function show(web: Web, plan: FollowedPlan): Promise<Response> {
  const { lang, today } = web;
  const { activities } = await situationOfPlan(web, plan);
  const rows = timelineRows(lang, plan, activities, await milestonesOf(web, plan.id));
  const name = `tidslinje-${plan.firstYear}-${plan.lastYear}-${today}`;
  const format = web.query.get('format');
  if (format === 'csv') return csvResponse(name, timelineTakenOut(lang, rows));
  if (format === 'xlsx') return xlsxResponse(name, plan.title, timelineTakenOut(lang, rows));
  const view = { plan, today, rows, meetings: await meetingsDuring(web, plan, rows), sentence: timelineSentence(lang, rows) };
  return web.html(<TimelinePage ui={uiFor(web)} view={view} />);
}

/** Those of the body's organs while the plan is followed up, its last year and as long as anything of it goes on, but for what was called off. */
async function meetingsDuring(
  web: Web,
  { firstYear, lastYear }: FollowedPlan,
  rows: readonly TimelineRow[],
): Promise<readonly MarkedMeeting[]> {
  const ends = rows.map(({ to }) => to);
  const yearEnd = Temporal.PlainDate.from({ year: lastYear, month: 12, day: 31 });

  const meetings = await meetingsWhere(web, {
    from: Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }),
    to: [yearEnd, ...ends].reduce((last, each) => (Temporal.PlainDate.compare(each, last) > 0 ? each : last)),
  });
  return meetings.flatMap(({ id, organ, on, stands }) => (stands === 'planned' ? [{ id, organ: organ.name, on }] : []));
}
