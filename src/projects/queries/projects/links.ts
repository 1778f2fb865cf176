import { and, asc, eq, isNull } from 'drizzle-orm';
import { followedPlan } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { ProjectLink } from '../../project.ts';
import { projectLinks } from '../../tables.ts';

/** What projects belong to today, in the order in which it was said. @param projectId of one project; undefined: of all */
export async function linksOf(
  ctx: Ctx,
  projectId: string | undefined,
): Promise<readonly (ProjectLink & { readonly projectId: string })[]> {
  const ofOne = projectId === undefined ? undefined : eq(projectLinks.projectId, projectId);
  const rows = await ctx.tx
    .select()
    .from(projectLinks)
    .where(and(isNull(projectLinks.endedAt), ofOne))
    .orderBy(asc(projectLinks.seq));
  const links = [];
  for (const { id, projectId: of, planId, activityId, areaId } of rows) {
    links.push({ id, projectId: of, planId, activityId, areaId, label: await labelOf(ctx, { planId, activityId, areaId }) });
  }
  return links;
}

type Where = Pick<ProjectLink, 'planId' | 'activityId' | 'areaId'>;

/** `Arbetsplan 2026–2027, 2.1 Gemensam utbildning`; '' when no decided plan says it. */
export async function labelOf(ctx: Ctx, { planId, activityId, areaId }: Where): Promise<string> {
  const plan = await followedPlan(ctx, planId);
  if (plan === null) return '';
  if (activityId === null && areaId === null) return plan.title;
  for (const area of plan.areas) {
    if (area.id === areaId) return `${plan.title}, ${area.number}. ${area.title}`;
    const activity = area.activities.find(({ id }) => id === activityId);
    if (activity !== undefined) return `${plan.title}, ${activity.number} ${activity.title}`;
  }
  return '';
}
