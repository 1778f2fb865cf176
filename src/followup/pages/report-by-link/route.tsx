import type { Attempts } from '../../../accounts/index.ts';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { hidden } from '../../../platform/http/answers/hidden.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { uiFor } from '../../../ui/index.ts';
import { activityToReport } from '../../acts/reports/activity-to-report.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { mayReportByLink } from '../../policy.ts';
import { leadsOn } from '../../queries/periods/leads.ts';
import { openedByLink } from '../../queries/periods/link.ts';
import { draftedIn } from '../../queries/reports/drafts.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { showWriting, takeWriting, type Writer } from '../write-report/flow.tsx';
import { DeadReportLinkPage, LinkListPage, LinkReportPage, type LinkView, type OwnActivity } from './view.tsx';
import { linkWords } from './words.ts';

const list = '/rapport/:token';
const one = '/rapport/:token/:activity';
const act = 'hand-in-report';

interface Parts {
  readonly attempts: Pick<Attempts, 'count'>;
}

/** `/rapport/:token`: whoever was asked by mail reports, without an account. To look changes nothing: gateways follow the links in mails. */
export function reportByLinkRoutes(parts: Parts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path: list, may: mayReportByLink, handle: showList }),
    route({ method: 'get', path: one, may: mayReportByLink, handle: (web) => showOne(web) }),
    route({ method: 'post', path: one, may: mayReportByLink, act, handle: (web) => take(web, parts) }),
  ];
}

/** Whoever has the link has no account, and whoever has one answers as the person asked all the same. */
const asProgram = (web: Web) => goOnAs(web, program('report link'), act);

interface Opened extends LinkView {
  readonly personId: string;
}

/** What the link opens: the activities that the person answers for today. `principal`: it asks an authority, of other things. */
async function openedFor(ctx: Ctx, token: string): Promise<Opened | 'principal' | null> {
  const opened = await openedByLink(ctx, token);
  if (opened === null) return null;
  const { ask, plan, period } = opened;
  if (ask.personId === null) return 'principal';
  const { personId } = ask;
  const leads = await leadsOn(ctx, plan, ctx.today);
  const reports = new Map(standing(await reportsOf(ctx, { periodId: period.id })).map((report) => [report.activityId, report]));
  const drafted = await draftedIn(ctx, period.id);
  const activities = activitiesOf(plan).flatMap((activity): readonly OwnActivity[] => {
    const isOwn = leads.get(activity.id)?.some((lead) => lead.personId === personId) ?? false;
    return isOwn ? [{ activity, report: reports.get(activity.id) ?? null, drafted: drafted.has(activity.id) }] : [];
  });
  const person = (await personNames(ctx, [personId])).get(personId) ?? '';
  return { home: `/rapport/${token}`, plan, period, personId, person, activities };
}

async function dead(web: Web): Promise<Response> {
  return hidden(await web.html(<DeadReportLinkPage ui={uiFor(web)} />, 404));
}

async function showList(web: Web): Promise<Response> {
  const token = web.params['token'] ?? '';
  const opened = await openedFor(await asProgram(web), token);
  if (opened === null) return dead(web);
  if (opened === 'principal') return hidden(web.redirect(`/inforande/${token}`));
  return hidden(await web.html(<LinkListPage ui={uiFor(web)} view={opened} />));
}

function ownOf(web: Web, { activities }: Opened): OwnActivity | undefined {
  return activities.find(({ activity }) => activity.id === web.params['activity']);
}

function writerOf(ctx: Ctx, { home, period, personId }: Opened, { activity }: OwnActivity): Writer {
  const here = `${home}/${activity.id}`;
  const handedIn = () => `${here}?klart=inlamnad`;
  const crumbs = [{ label: period.title, href: home }, { label: activity.number }];
  return { ctx, how: 'link', personId, here, crumbs, current: undefined, handedIn };
}

async function showOne(web: Web): Promise<Response> {
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, web.params['token'] ?? '');
  if (opened === null || opened === 'principal') return dead(web);
  const own = ownOf(web, opened);
  if (own === undefined) return dead(web);
  const isOpen = opened.period.state === 'open';
  const corrects = own.report !== null && web.query.get('rattar') === own.report.id;
  if (!isOpen || (own.report !== null && !corrects)) {
    const text = ownValue(linkWords[web.lang].done, web.query.get('klart'));
    const ui = uiFor(web, text === undefined ? {} : { notice: { kind: 'done', text } });
    return hidden(await web.html(<LinkReportPage ui={ui} view={opened} own={own} />));
  }
  const to = await activityToReport(ctx, opened.period.id, own.activity.id);
  return to.ok ? hidden(await showWriting(web, to.value, writerOf(ctx, opened, own))) : dead(web);
}

async function take(web: Web, { attempts }: Parts): Promise<Response> {
  const form = await web.form();
  const token = web.params['token'] ?? '';
  const tooOften = (await attempts.count('contact-link', token, web.address)) !== null;
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, token);
  if (opened === null || opened === 'principal') return dead(web);
  const own = ownOf(web, opened);
  const to = own === undefined ? null : await activityToReport(ctx, opened.period.id, own.activity.id);
  if (own === undefined || to === null || !to.ok) return dead(web);
  const writer = writerOf(ctx, opened, own);
  return hidden(await takeWriting(web, to.value, writer, form, tooOften ? [{ code: 'too-often' }] : []));
}
