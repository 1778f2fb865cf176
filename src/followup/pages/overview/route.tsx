import { type LedToOfPlan, presentLedTo } from '../../../plans/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { leadsOn, personsOf } from '../../queries/periods/leads.ts';
import { type PlanSituation, situationOfPlan } from '../../queries/rollup/plan-situation.ts';
import type { ActivitySituation } from '../../rollup/rollup.ts';
import { chosenAreas, readOverviewAsked } from './asked.ts';
import {
  activityRow,
  areaRow,
  changeRows,
  hasNotAnswered,
  nextSteps,
  openingSentence,
  periodLines,
  rowsTakenOut,
} from './present.ts';
import { OverviewPage } from './view.tsx';

/** `/uppfoljning/:plan`: where the follow-up of a plan stands, what has changed, and what to do next. @param ledTo projects and conferences of it */
export function overviewRoute(ledTo: LedToOfPlan): AnyRoute {
  return route<FollowedPlan>({
    method: 'get',
    path: '/uppfoljning/:plan',
    remembered: true,
    may: maySeeFollowup,
    subject: (web) => followedPlan(web, web.params['plan'] ?? ''),
    handle: (web, plan) => show(web, plan, ledTo),
  });
}

async function show(web: Web, plan: FollowedPlan, ledTo: LedToOfPlan): Promise<Response> {
  const { lang } = web;
  const asked = readOverviewAsked(web.query, plan.areas);
  const situation = await situationOfPlan(web, plan);
  const chosen = chosenAreas(situation.areas, asked);
  const name = `uppfoljning-${plan.firstYear}-${plan.lastYear}-${web.today}`;
  const format = web.query.get('format');
  if (format === 'csv') return csvResponse(name, rowsTakenOut(lang, chosen));
  if (format === 'xlsx') return xlsxResponse(name, plan.title, rowsTakenOut(lang, chosen));
  const mayKeep = mayKeepFollowup.allows(web.actor, undefined);
  const view = {
    ...{ planId: plan.id, title: plan.title, example: plan.example, asked, mayKeep },
    sentence: openingSentence(lang, situation),
    steps: nextSteps(lang, situation, mayKeep, await ownToReport(web, situation)),
    period: situation.period === null || situation.period.number < 2 ? null : situation.period.title,
    periods: periodLines(lang, situation),
    changes: changeRows(lang, situation),
    areas: situation.areas.map((area) => areaRow(lang, area)),
    led: presentLedTo(lang, plan.areas, await ledTo(web, plan.id, lang)),
    tables: chosen.map((each) => ({ ...areaRow(lang, each), rows: each.activities.map((row) => activityRow(lang, row)) })),
  };
  return web.html(<OverviewPage ui={uiFor(web)} view={view} />);
}

/** Those that the reader answers for and has not reported on in the open period. */
async function ownToReport(web: Web, { plan, period, activities }: PlanSituation): Promise<readonly ActivitySituation[]> {
  if (period === null || period.state === 'closed' || mayKeepFollowup.allows(web.actor, undefined)) return [];
  const own = await personsOf(web);
  if (own.length === 0) return [];
  const leads = await leadsOn(web, plan, web.today);
  return activities.filter(
    (each) => hasNotAnswered(each) && leads.get(each.activity.id)?.some(({ personId }) => own.includes(personId)) === true,
  );
}
