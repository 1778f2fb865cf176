import { asc, eq, type SQL } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { type Milestone, milestoneFrom } from '../../rollup/milestone.ts';
import { milestoneEvents, milestones } from '../../tables.ts';

/** The milestones of a plan, by the day on which they stand now. */
export async function milestonesOf(ctx: Ctx, planId: string): Promise<readonly Milestone[]> {
  return isUuid(planId) ? milestonesWhere(ctx, eq(milestones.planId, planId)) : [];
}

export async function milestoneById(ctx: Ctx, id: string): Promise<Milestone | null> {
  return isUuid(id) ? ((await milestonesWhere(ctx, eq(milestones.id, id)))[0] ?? null) : null;
}

async function milestonesWhere(ctx: Ctx, where: SQL): Promise<readonly Milestone[]> {
  const rows = await ctx.tx
    .select({ made: milestones, event: milestoneEvents })
    .from(milestones)
    .leftJoin(milestoneEvents, eq(milestoneEvents.milestoneId, milestones.id))
    .where(where)
    .orderBy(asc(milestones.seq), asc(milestoneEvents.seq));
  return [...groupBy(rows, ({ made }) => made.id).values()]
    .flatMap((of) => {
      const made = of[0]?.made;
      if (made === undefined) return [];
      const { id, planId, activityId, title, plannedOn, example } = made;
      const events = of.flatMap(({ event }) =>
        event === null ? [] : [{ kind: event.kind, on: event.on, text: event.text, at: event.at }],
      );
      return [milestoneFrom({ id, planId, activityId, title, plannedOn, example }, events)];
    })
    .toSorted((a, b) => a.on.toString().localeCompare(b.on.toString()));
}
