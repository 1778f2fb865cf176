import { milestoneErrors, milestoneEventKinds, milestoneWords } from '../../../followup/index.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { refuse } from '../../../platform/result.ts';
import { addProjectMilestone, sayOfProjectMilestone } from '../../acts/work/milestones.ts';
import { maySeeProjects } from '../../policy.ts';
import { milestoneById, milestonesOf } from '../../queries/work/milestones.ts';
import type { ProjectMilestone } from '../../work/milestone.ts';
import { type InProject, mayKeepHere, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../work-parts/typed.ts';
import { MilestonePage, MilestonesPage } from './view.tsx';

interface Asked extends InProject {
  readonly milestone: ProjectMilestone;
}

async function milestoneAsked(web: Web): Promise<Asked | null> {
  const found = await projectAsked(web);
  const milestone = found === null ? null : await milestoneById(web, web.params['milestone'] ?? '');
  return found === null || milestone === null || milestone.projectId !== found.project.id ? null : { ...found, milestone };
}

const path = '/projekt/:project/milstolpar';
const ofList = { path, subject: projectAsked } as const;
const ofOne = { path: `${path}/:milestone`, subject: milestoneAsked } as const;

/** `/projekt/:project/milstolpar`: what is to be there by when, and what became of it; each milestone on a page of its own. */
export const milestonesRoutes: readonly AnyRoute[] = [
  route<InProject>({ ...ofList, method: 'get', may: maySeeProjects, handle: (web, asked) => showAll(web, asked) }),
  route<InProject>({ ...ofList, method: 'post', act: 'add-project-milestone', may: mayKeepHere, handle: add }),
  route<Asked>({ ...ofOne, method: 'get', may: maySeeProjects, handle: (web, asked) => showOne(web, asked) }),
  route<Asked>({ ...ofOne, method: 'post', act: 'say-of-project-milestone', may: mayKeepHere, handle: say }),
];

async function showAll(web: Web, asked: InProject, typed: Typed = fresh()): Promise<Response> {
  const view = { ...asked, milestones: await milestonesOf(web, asked.project.id), today: web.today };
  const ui = uiSaying(web, milestoneWords[web.lang].done);
  return web.html(<MilestonesPage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function showOne(web: Web, asked: Asked, typed: Typed = fresh()): Promise<Response> {
  const ui = uiSaying(web, milestoneWords[web.lang].done);
  const view = { ...asked, today: web.today };
  return web.html(<MilestonePage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function add(web: Web, asked: InProject): Promise<Response> {
  const form = await web.form();
  const [title, on, request] = [form.text('title'), form.text('on'), requestIn(form)];
  const { id: projectId } = asked.project;
  // A page that is gone back to carries the same id: what is set with it then is another thing.
  const requestId = requestOf('project-milestone', projectId, request, title, on);
  const added = await addProjectMilestone(web, { projectId, title, on: typedDay(on), requestId });
  if (added.ok) return web.redirect(`/projekt/${projectId}/milstolpar?klart=satt`);
  return showAll(web, asked, cameBack(form, request, milestoneErrors(added.refusals, web.lang)));
}

async function say(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const [on, text, request] = [form.text('on'), form.text('text'), requestIn(form)];
  const kind = oneOf(form.text('kind'), milestoneEventKinds);
  const { id } = asked.milestone;
  const said =
    kind === undefined
      ? refuse('kind-missing' as const, 'kind')
      : await sayOfProjectMilestone(web, {
          ...{ milestoneId: id, kind, on: typedDay(on), text },
          requestId: requestOf('project-milestone-said', id, request, kind, on, text),
        });
  if (said.ok) return web.redirect(`/projekt/${asked.project.id}/milstolpar/${id}?klart=sagt`);
  return showOne(web, asked, cameBack(form, request, milestoneErrors(said.refusals, web.lang)));
}
