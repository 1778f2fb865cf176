import { type FollowedPlan, followedPlans } from '../../../followup/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { linkProject, unlinkProject } from '../../acts/projects/link-project.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { type ProjectRefusal, projectErrors } from '../../refusals/projects.ts';
import { projectAsked } from '../parts/asked.ts';
import { uiSaying } from '../work-parts/in-project.tsx';
import { BelongsPage } from './view.tsx';
import { belongsWords } from './words.ts';

const path = '/projekt/:project/hor-till';
const common = { may: mayKeepProjects, subject: projectAsked } as const;

/** `/projekt/:project/hor-till`: which areas and activities of decided plans a project belongs to. */
export const belongsRoutes: readonly AnyRoute[] = [
  route<Project>({
    ...common,
    path,
    method: 'get',
    handle: (web, project) => show(web, project, { request: newId(), place: '' }, []),
  }),
  route<Project>({ ...common, path, method: 'post', act: 'link-project', handle: link }),
  route<Project>({ ...common, path: `${path}/ta-bort`, method: 'post', act: 'unlink-project', handle: unlink }),
];

interface Typed {
  readonly request: string;
  readonly place: string;
}

async function show(web: Web, project: Project, typed: Typed, refusals: readonly Refusal<ProjectRefusal>[]): Promise<Response> {
  const errors = projectErrors(refusals, web.lang);
  const options = (await followedPlans(web)).flatMap((plan) => placesIn(web.lang, plan));
  const ui = uiSaying(web, belongsWords[web.lang].done);
  return web.html(<BelongsPage ui={ui} view={{ project, options, ...typed }} errors={errors} />, errors.length === 0 ? 200 : 422);
}

/** `PLAN`, `PLAN area ROW` or `PLAN activity ROW`. */
function placesIn(lang: Web['lang'], { id, title, areas }: FollowedPlan): readonly SelectOption[] {
  const w = belongsWords[lang];
  return [
    { value: id, label: w.whole(title) },
    ...areas.flatMap((area) => [
      { value: `${id} area ${area.id}`, label: w.area(title, area.number, area.title) },
      ...area.activities.map((activity) => ({
        ...{ value: `${id} activity ${activity.id}`, label: w.activity(title, activity.number, activity.title) },
      })),
    ]),
  ];
}

async function link(web: Web, project: Project): Promise<Response> {
  const form = await web.form();
  const typed = { request: requestIn(form), place: form.text('place') };
  const [planId = '', kind, row = ''] = typed.place.split(' ');
  const linked = await linkProject(web, {
    ...{ projectId: project.id, planId, requestId: typed.request },
    ...{ areaId: kind === 'area' ? row : null, activityId: kind === 'activity' ? row : null },
  });
  if (!linked.ok) return show(web, project, typed, linked.refusals);
  return web.redirect(`/projekt/${project.id}/hor-till?klart=knutet`);
}

async function unlink(web: Web, project: Project): Promise<Response> {
  const unlinked = await unlinkProject(web, { projectId: project.id, linkId: (await web.form()).text('link') });
  if (!unlinked.ok) return show(web, project, { request: newId(), place: '' }, unlinked.refusals);
  return web.redirect(`/projekt/${project.id}/hor-till?klart=lost`);
}
