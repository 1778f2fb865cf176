import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { ProjectLink } from '../../project.ts';
import { labelOf } from '../../queries/projects/links.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectLinks } from '../../tables.ts';

interface LinkProject extends Pick<ProjectLink, 'planId' | 'activityId' | 'areaId'> {
  readonly projectId: string;
  readonly requestId: string;
}

/** Says which activity or area of a decided plan a project belongs to; neither: the whole plan. */
export async function linkProject(ctx: Ctx, input: LinkProject): Promise<ProjectResult<null>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { projectId, planId, activityId, areaId, requestId } = input;
  await inTurn(ctx, `project ${projectId}`);
  const project = await projectById(ctx, projectId);
  if (project === null) return refuse('not-found');
  const links = projectLinks;
  const [earlier] = await ctx.tx.select({ id: links.id }).from(links).where(eq(links.requestId, requestId));
  if (earlier !== undefined) return done(null);
  if ((await labelOf(ctx, { planId, activityId, areaId })) === '') return refuse('place-missing', 'place');
  const isLinked = project.links.some(
    (each) => each.planId === planId && each.activityId === activityId && each.areaId === areaId,
  );
  if (isLinked) return refuse('linked-already', 'place');
  const by = { by: ctx.actor.account, at: ctx.now };
  await ctx.tx.insert(links).values({ projectId, planId, activityId, areaId, ...by, requestId });
  return done(null);
}

/** It belongs there no longer. Doing it again changes nothing. */
export async function unlinkProject(
  ctx: Ctx,
  { projectId, linkId }: { readonly projectId: string; readonly linkId: string },
): Promise<ProjectResult<null>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (![projectId, linkId].every(isUuid)) return refuse('place-missing', 'link');
  const links = projectLinks;
  const it = and(eq(links.id, linkId), eq(links.projectId, projectId), isNull(links.endedAt));
  await ctx.tx.update(links).set({ endedAt: ctx.now }).where(it);
  return done(null);
}
