import { isSecretariat } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { activityToReport, type ToReport } from '../../acts/reports/activity-to-report.ts';
import { mayReport } from '../../policy.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { partWords } from '../report-parts/words.ts';
import { correctedHere, showWriting, takeWriting, type Writer } from './flow.tsx';

const path = '/uppfoljning/perioder/:period/aktiviteter/:activity';
const asked = { path, may: mayReport, subject: toReportAsked } as const;

/** `/uppfoljning/perioder/:period/aktiviteter/:activity`: where whoever answers for an activity reports on it. */
export const writeReportRoutes: readonly AnyRoute[] = [
  route<ToReport>({ ...asked, method: 'get', handle: show }),
  route<ToReport>({ ...asked, method: 'post', act: 'hand-in-report', handle: take }),
];

async function toReportAsked(web: Web): Promise<ToReport | null> {
  const found = await activityToReport(web, web.params['period'] ?? '', web.params['activity'] ?? '');
  return found.ok ? found.value : null;
}

/** Another's activity is put in by the secretariat as told; its own as anybody's. */
function writerOf(web: Web, { plan, period, activity, leadIds, personIds }: ToReport): Writer {
  const isOwn = leadIds.some((id) => personIds.includes(id));
  const here = `/uppfoljning/perioder/${period.id}/aktiviteter/${activity.id}`;
  return {
    ...{
      ctx: web,
      how: !isOwn && isSecretariat(web.actor) ? 'told' : 'signed-in',
      personId: null,
      here,
      current: '/uppfoljning',
    },
    crumbs: [
      { label: partWords[web.lang].room, href: '/uppfoljning' },
      { label: plan.title, href: `/uppfoljning/${plan.id}` },
      { label: period.title, href: `/uppfoljning/perioder/${period.id}` },
      { label: activity.number },
    ],
    handedIn: (reportId) => `/uppfoljning/rapporter/${reportId}?klart=inlamnad`,
  };
}

async function show(web: Web, to: ToReport): Promise<Response> {
  const { period, activity } = to;
  const [stands] = standing(await reportsOf(web, { periodId: period.id, activityId: activity.id }));
  // What has been handed in is read; putting it right is asked for there.
  if (stands !== undefined && correctedHere(web, { stands }) === null) return web.redirect(`/uppfoljning/rapporter/${stands.id}`);
  if (stands === undefined && period.state === 'closed') return web.redirect(`/uppfoljning/aktiviteter/${activity.id}`);
  return showWriting(web, to, writerOf(web, to));
}

async function take(web: Web, to: ToReport): Promise<Response> {
  return takeWriting(web, to, writerOf(web, to), await web.form());
}
