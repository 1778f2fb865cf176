import { personsOf } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayWorkInProject } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { ofProject } from '../../queries/projects/of-project.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { WorkResult } from '../../refusals/work.ts';

/** A project whose work the actor keeps. */
export async function projectKept(ctx: Ctx, projectId: string): Promise<WorkResult<Project>> {
  const project = await projectById(ctx, projectId);
  if (project === null) return refuse('not-found');
  return mayWorkInProject.allows(ctx.actor, await ofProject(ctx, project)) ? done(project) : refuse('not-allowed');
}

/** The same while it can still be worked in: what is closed is opened again first. */
export async function projectAtWork(ctx: Ctx, projectId: string): Promise<WorkResult<Project>> {
  const kept = await projectKept(ctx, projectId);
  return kept.ok && kept.value.state === 'closed' ? refuse('project-closed') : kept;
}

/** Whose word it is: the leader's who acts, or is stood in for; otherwise whoever acts; the first leader's where the program does. */
export async function speaker(ctx: Ctx, { leaders }: Pick<Project, 'leaders'>): Promise<string | null> {
  const leaderIds = leaders.flatMap(({ personId }) => personId ?? []);
  if (ctx.actor.account === null) return leaderIds[0] ?? null;
  const personIds = await personsOf(ctx);
  return leaderIds.find((id) => personIds.includes(id)) ?? personIds[0] ?? null;
}
