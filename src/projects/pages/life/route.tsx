import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { uiFor } from '../../../ui/index.ts';
import { checkProjectEvent, sayOfProject } from '../../acts/life/say-of-project.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { projectEventsOf } from '../../queries/work/project-events.ts';
import { workOf } from '../../queries/work/work.ts';
import { workErrors } from '../../refusals/work.ts';
import { stillOpen } from '../../work/still-open.ts';
import { projectEventKinds } from '../../work/what-may-happen.ts';
import { type InProject, mayKeepHere, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../work-parts/typed.ts';
import { LifeCheckPage, LifePage, lifeFields } from './view.tsx';
import { words } from './words.ts';

const asked = { path: '/projekt/:project/lage', may: mayKeepHere, subject: projectAsked } as const;

/** `/projekt/:project/lage`: where whoever leads a project says that it starts, rests, goes on, gets another last day or ends. */
export const lifeRoutes: readonly AnyRoute[] = [
  route<InProject>({ ...asked, method: 'get', handle: (web, found) => show(web, found, fresh({ on: web.today.toString() })) }),
  route<InProject>({ ...asked, method: 'post', act: 'say-of-project', handle: take }),
];

async function show(web: Web, found: InProject, typed: Typed): Promise<Response> {
  const view = { ...found, events: await projectEventsOf(web, found.project.id) };
  const ui = uiSaying(web, { sparat: words[web.lang].done });
  return web.html(<LifePage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function take(web: Web, found: InProject): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const { id: projectId } = found.project;
  if (form.text('gor') === 'andra') return show(web, found, cameBack(form, request, []));
  const said = {
    ...{ projectId, kind: oneOf(form.text('kind'), projectEventKinds) ?? null, text: form.text('text') },
    ...{ on: typedDay(form.text('on')), until: typedDay(form.text('until')) },
  };
  if (form.text('gor') === 'spara') {
    const requestId = requestOf('project-event', projectId, request, ...lifeFields.map((name) => form.text(name)));
    const saved = await sayOfProject(web, { ...said, requestId });
    if (saved.ok) return web.redirect(`/projekt/${projectId}/lage?klart=sparat`);
    return show(web, found, cameBack(form, request, workErrors(saved.refusals, web.lang)));
  }
  const checked = await checkProjectEvent(web, said);
  if (!checked.ok) return show(web, found, cameBack(form, request, workErrors(checked.refusals, web.lang)));
  const { event } = checked.value;
  const open = event.kind === 'closed' ? await leftOf(web, projectId) : null;
  const view = { ...found, events: [] };
  const typed = cameBack(form, request, []);
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<LifeCheckPage ui={uiFor(web)} view={view} typed={typed} event={event} open={open} />, 422);
}

async function leftOf(web: Web, projectId: string) {
  const { final, lines } = await moneyOf(web, projectId);
  const left = new Map(final.years.flatMap(({ borne }) => borne.map((each) => [each.lineId, each.left])));
  // The principals' own means stay with them.
  const grants = lines.filter(({ kind }) => kind === 'state-grant' || kind === 'other');
  const unused = grants.map(({ id, from }) => ({ to: from, amount: left.get(id) ?? 0 }));
  return stillOpen(await workOf(web, projectId), final.principals, unused);
}
