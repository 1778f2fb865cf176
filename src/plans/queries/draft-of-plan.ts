import { asc, eq, inArray } from 'drizzle-orm';
import { organsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Draft, keysOfDraft, type Plan, textOfDraft } from '../draft.ts';
import type { PlanKeys } from '../plan-keys.ts';
import { normalisePlanText, type PlanText } from '../plan-text.ts';
import { planActivities, planAreas, planGoals } from '../tables.ts';

/** The working text of a plan; empty for those who do not help to write it. */
export async function draftOfPlan(ctx: Ctx, planId: string): Promise<Draft> {
  const areas = await ctx.tx.select().from(planAreas).where(eq(planAreas.planId, planId)).orderBy(asc(planAreas.ordinal));
  const ids = areas.map((area) => area.id);
  if (ids.length === 0) return [];
  const goals = await ctx.tx.select().from(planGoals).where(inArray(planGoals.areaId, ids)).orderBy(asc(planGoals.ordinal));
  const activities = await ctx.tx
    .select()
    .from(planActivities)
    .where(inArray(planActivities.areaId, ids))
    .orderBy(asc(planActivities.ordinal));
  return areas.map((area) => ({
    ...area,
    goals: goals.filter((goal) => goal.areaId === area.id),
    activities: activities.filter((activity) => activity.areaId === area.id),
  }));
}

/** The working text as it would be frozen now, in the one spelling that is hashed. */
export async function workingText(ctx: Ctx, plan: Plan): Promise<PlanText> {
  return (await workingTextAndKeys(ctx, plan)).text;
}

/** The same with its rows, parallel to the text's areas. */
export async function workingTextAndKeys(ctx: Ctx, plan: Plan): Promise<{ readonly text: PlanText; readonly keys: PlanKeys }> {
  const draft = await draftOfPlan(ctx, plan.id);
  const names = new Map((await organsOn(ctx, ctx.today)).map((organ) => [organ.id, organ.name]));
  return { text: normalisePlanText(textOfDraft(plan, draft, names)), keys: keysOfDraft(draft) };
}
