import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { endRole, nameRole } from '../../acts/projects/name-role.ts';
import { mayKeepProjects, maySeeProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { isOnDay, rolesOf } from '../../queries/projects/roles.ts';
import { type ProjectRefusal, projectErrors } from '../../refusals/projects.ts';
import { projectAsked } from '../parts/asked.ts';
import { organsToChoose, peopleToChoose } from '../parts/choices.ts';
import { uiSaying } from '../work-parts/in-project.tsx';
import { RolesPage, type TypedRole } from './view.tsx';
import { rolesWords } from './words.ts';

const path = '/projekt/:project/roller';
const keeping = { method: 'post', may: mayKeepProjects, subject: projectAsked } as const;

/** `/projekt/:project/roller`: who leads, steers and works in a project, from when to when. */
export const rolesRoutes: readonly AnyRoute[] = [
  route<Project>({
    ...{ method: 'get', path, may: maySeeProjects, subject: projectAsked },
    handle: (web, project) => show(web, project, untouched(web), []),
  }),
  route<Project>({ ...keeping, path, act: 'name-project-role', handle: name }),
  route<Project>({ ...keeping, path: `${path}/sluta`, act: 'end-project-role', handle: end }),
];

function untouched({ today }: Web): TypedRole {
  return { request: newId(), role: 'leader', who: '', from: today.toString(), ending: '', to: today.toString() };
}

async function show(
  web: Web,
  project: Project,
  typed: TypedRole,
  refusals: readonly Refusal<ProjectRefusal>[],
): Promise<Response> {
  const mayKeep = mayKeepProjects.allows(web.actor, undefined);
  const roles = await rolesOf(web, project.id);
  const errors = projectErrors(refusals, web.lang);
  const choices = mayKeep ? { people: await peopleToChoose(web), organs: await organsToChoose(web) } : null;
  const going = roles.filter((role) => role.to === null || isOnDay({ from: web.today, to: role.to }, web.today));
  const view = { project, roles, going, choices };
  const ui = uiSaying(web, rolesWords[web.lang].done);
  return web.html(<RolesPage ui={ui} view={view} typed={typed} errors={errors} />, errors.length === 0 ? 200 : 422);
}

/** `person:ID` or `organ:ID`. */
async function name(web: Web, project: Project): Promise<Response> {
  const form = await web.form();
  const typed = {
    ...untouched(web),
    ...{ role: form.text('role'), who: form.text('who'), from: form.text('from'), request: requestIn(form) },
  };
  const from = typedDay(typed.from);
  if (from === null) return show(web, project, typed, [{ code: 'day-wrong', field: 'from' }]);
  const [kind, id = ''] = typed.who.split(':');
  const named = await nameRole(web, {
    ...{ projectId: project.id, role: typed.role, from, requestId: typed.request },
    ...{ personId: kind === 'person' ? id : null, organId: kind === 'organ' ? id : null },
  });
  if (!named.ok) return show(web, project, typed, named.refusals);
  return web.redirect(`/projekt/${project.id}/roller?klart=sagt`);
}

async function end(web: Web, project: Project): Promise<Response> {
  const form = await web.form();
  const typed = { ...untouched(web), ending: form.text('ending'), to: form.text('to') };
  const to = typedDay(typed.to);
  if (to === null) return show(web, project, typed, [{ code: 'day-wrong', field: 'to' }]);
  const ended = await endRole(web, { projectId: project.id, roleId: typed.ending, to });
  if (!ended.ok) return show(web, project, typed, ended.refusals);
  return web.redirect(`/projekt/${project.id}/roller?klart=slutat`);
}
