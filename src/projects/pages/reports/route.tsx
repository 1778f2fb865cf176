import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import type { Permission } from '../../../platform/permission.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { uiFor } from '../../../ui/index.ts';
import { checkStatusReport, handInStatusReport, type ReportGiven } from '../../acts/work/reports.ts';
import { maySeeProjects, mayWorkInProject } from '../../policy.ts';
import type { ProjectEvent } from '../../project-life.ts';
import { projectEventsOf } from '../../queries/work/project-events.ts';
import { reportById, reportsOf } from '../../queries/work/reports.ts';
import { workErrors } from '../../refusals/work.ts';
import { projectStatuses } from '../../tables.ts';
import { latestReport, type StatusReport } from '../../work/status-report.ts';
import { type InProject, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../work-parts/typed.ts';
import { ReportPage, ReportsPage } from './list-view.tsx';
import { nextOf } from './present.ts';
import { words } from './words.ts';
import { CheckReportPage, reportFields, WriteReportPage } from './write-view.tsx';

interface AskedReport extends InProject {
  readonly report: StatusReport;
}

interface Writing extends InProject {
  readonly reports: readonly StatusReport[];
  readonly events: readonly ProjectEvent[];
  /** The one that the address says is put right; null: a new one is written. */
  readonly corrected: StatusReport | null;
}

async function reportAsked(web: Web): Promise<AskedReport | null> {
  const found = await projectAsked(web);
  const report = found === null ? null : await reportById(web, web.params['report'] ?? '');
  return found === null || report === null || report.projectId !== found.project.id ? null : { ...found, report };
}

async function writing(web: Web): Promise<Writing | null> {
  const found = await projectAsked(web);
  if (found === null || !found.project.life.hasStarted) return null;
  const reports = await reportsOf(web, found.project.id);
  const asked = web.query.get('rattar');
  const corrected = reports.find(({ id, correctedBy }) => id === asked && correctedBy === null) ?? null;
  return asked !== null && corrected === null
    ? null
    : { ...found, reports, corrected, events: await projectEventsOf(web, found.project.id) };
}

const mayWrite: Permission<Writing> = { ...mayWorkInProject, allows: (_, { mayWork }) => mayWork };
const path = '/projekt/:project/lagesrapporter';
const ofNew = { path: `${path}/ny`, may: mayWrite, subject: writing } as const;

/** `/projekt/:project/lagesrapporter`: how the project goes, period by period; `/ny` writes the next, or puts one right. */
export const reportsRoutes: readonly AnyRoute[] = [
  route<InProject>({ method: 'get', path, may: maySeeProjects, subject: projectAsked, handle: showAll }),
  route<Writing>({ ...ofNew, method: 'get', handle: (web, asked) => show(web, asked, begun(asked)) }),
  route<Writing>({ ...ofNew, method: 'post', act: 'hand-in-status-report', handle: take }),
  route<AskedReport>({
    ...{ method: 'get', path: `${path}/:report`, may: maySeeProjects, subject: reportAsked },
    handle: (web, view) => web.html(<ReportPage ui={uiSaying(web, words[web.lang].saved)} view={view} />),
  }),
];

async function showAll(web: Web, asked: InProject): Promise<Response> {
  const view = {
    ...asked,
    reports: await reportsOf(web, asked.project.id),
    events: await projectEventsOf(web, asked.project.id),
  };
  return web.html(<ReportsPage ui={uiFor(web)} view={view} />);
}

/** What stands in the form when it is opened: the proposed days, or all that the corrected report says. */
function begun({ project, reports, corrected, events }: Writing): Typed {
  const { from, to } = corrected ?? nextOf(project, reports, events);
  const days = { from: from.toString(), to: to.toString() };
  if (corrected === null) return fresh(days);
  const { status, text, deviation, nextStep, money } = corrected;
  return fresh({ ...days, status, text, deviation, nextStep, money });
}

function show(web: Web, asked: Writing, typed: Typed): Promise<Response> {
  const view = { ...asked, last: latestReport(asked.reports) };
  return web.html(<WriteReportPage ui={uiFor(web)} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

function givenIn(form: Form, { project, corrected }: Writing): ReportGiven {
  const { id: projectId } = project;
  return {
    ...{ projectId, from: typedDay(form.text('from')), to: typedDay(form.text('to')) },
    status: oneOf(form.text('status'), projectStatuses) ?? null,
    ...{ text: form.text('text'), deviation: form.text('deviation'), nextStep: form.text('nextStep') },
    ...{ money: form.text('money'), reason: form.text('reason'), corrects: corrected?.id ?? null },
  };
}

async function take(web: Web, asked: Writing): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const given = givenIn(form, asked);
  if (form.text('gor') === 'andra') return show(web, asked, cameBack(form, request, []));
  if (form.text('gor') === 'lamna-in') {
    const { id } = asked.project;
    const said = reportFields.map((name) => form.text(name));
    const requestId = requestOf('project-report', id, request, asked.corrected?.id ?? '', ...said);
    const handedIn = await handInStatusReport(web, { ...given, requestId });
    if (handedIn.ok) return web.redirect(`/projekt/${id}/lagesrapporter/${handedIn.value.id}?klart=inlamnad`);
    return show(web, asked, cameBack(form, request, workErrors(handedIn.refusals, web.lang)));
  }
  const checked = await checkStatusReport(web, given);
  if (!checked.ok) return show(web, asked, cameBack(form, request, workErrors(checked.refusals, web.lang)));
  const view = { ...asked, last: null };
  const typed = cameBack(form, request, []);
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<CheckReportPage ui={uiFor(web)} view={view} typed={typed} report={checked.value} />, 422);
}
