import type { Web } from '../../../platform/http/web.ts';
import { mayKeepProjects, mayWorkInProject, type OfProject } from '../../policy.ts';
import type { Project } from '../../project.ts';
import type { ProjectMay } from '../../project-sentence.ts';
import { ofProject } from '../../queries/projects/of-project.ts';
import { projectById } from '../../queries/projects/projects.ts';

/** The project that an address names; null when there is none that the reader may see. */
export function projectAsked(web: Web): Promise<Project | null> {
  return projectById(web, web.params['project'] ?? '');
}

/** A project with who works in it, for `mayWorkInProject`. */
export interface AtWork extends OfProject {
  readonly project: Project;
}

export async function projectAtWork(web: Web): Promise<AtWork | null> {
  const project = await projectAsked(web);
  return project === null ? null : { project, ...(await ofProject(web, project)) };
}

/** What this reader may do in it. */
export async function mayOf(web: Web, project: Project): Promise<ProjectMay> {
  const keep = mayKeepProjects.allows(web.actor, undefined);
  return { keep, work: keep || mayWorkInProject.allows(web.actor, await ofProject(web, project)) };
}
