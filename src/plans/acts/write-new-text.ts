import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import type { Closing, NewArea } from '../starting/new-text.ts';
import { planActivities, planAreas, planClosings, planGoals } from '../tables.ts';

/** What a plan begins with. */
export interface Beginning {
  readonly areas: readonly NewArea[];
  readonly closings: readonly Closing[];
}

/** Writes what a new plan begins with: its areas in order, and what it closes of the plan before. */
export async function writeNewText(ctx: Ctx, planId: string, { areas, closings }: Beginning): Promise<void> {
  for (const [ordinal, { title, text, continues, goals, activities }] of areas.entries()) {
    const areaId = newId();
    await ctx.tx.insert(planAreas).values({ id: areaId, planId, ordinal, title, text, continues });
    const newGoals = goals.map((goal, place) => ({ ...goal, areaId, ordinal: place }));
    const newActivities = activities.map((activity, place) => ({ ...activity, areaId, ordinal: place }));
    if (newGoals.length > 0) await ctx.tx.insert(planGoals).values(newGoals);
    if (newActivities.length > 0) await ctx.tx.insert(planActivities).values(newActivities);
  }
  const closed = closings.map((closing, ordinal) => ({ ...closing, planId, ordinal, recordedAt: ctx.now }));
  if (closed.length > 0) await ctx.tx.insert(planClosings).values(closed);
}
