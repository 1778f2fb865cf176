import { asc, eq, type SQL } from 'drizzle-orm';
import { milestoneFrom } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { projectMilestoneEvents, projectMilestones } from '../../tables.ts';
import type { ProjectMilestone } from '../../work/milestone.ts';

/** The milestones of a project, by the day on which they stand now. */
export async function milestonesOf(ctx: Ctx, projectId: string): Promise<readonly ProjectMilestone[]> {
  return isUuid(projectId) ? milestonesWhere(ctx, eq(projectMilestones.projectId, projectId)) : [];
}

export async function milestoneById(ctx: Ctx, id: string): Promise<ProjectMilestone | null> {
  return isUuid(id) ? ((await milestonesWhere(ctx, eq(projectMilestones.id, id)))[0] ?? null) : null;
}

async function milestonesWhere(ctx: Ctx, where: SQL): Promise<readonly ProjectMilestone[]> {
  const rows = await ctx.tx
    .select({ made: projectMilestones, event: projectMilestoneEvents })
    .from(projectMilestones)
    .leftJoin(projectMilestoneEvents, eq(projectMilestoneEvents.milestoneId, projectMilestones.id))
    .where(where)
    .orderBy(asc(projectMilestones.seq), asc(projectMilestoneEvents.seq));
  return [...groupBy(rows, ({ made }) => made.id).values()]
    .flatMap((of) => {
      const made = of[0]?.made;
      if (made === undefined) return [];
      const { id, projectId, title, plannedOn } = made;
      return [
        milestoneFrom(
          { id, projectId, title, plannedOn },
          of.flatMap(({ event }) => event ?? []),
        ),
      ];
    })
    .toSorted((a, b) => a.on.toString().localeCompare(b.on.toString()));
}
