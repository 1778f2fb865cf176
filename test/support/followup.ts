import { followKeyFigure } from '../../src/followup/acts/kolada/follow-key-figure.ts';
import { addMilestone } from '../../src/followup/acts/milestones/milestones.ts';
import { activitiesOf } from '../../src/followup/followed-plan.ts';
import type { KeptAnswer } from '../../src/followup/kolada/question.ts';
import { followedPlan, followedPlans } from '../../src/followup/queries/followed-plans.ts';
import { koladaAnswers } from '../../src/followup/tables.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';

/** The example's plan that has been decided and can be followed up. */
export async function followedPlanId(database: Database): Promise<string> {
  const [plan] = await database.read(program('things'), followedPlans);
  if (plan === undefined) throw new Error('the example has no decided plan');
  return plan.id;
}

/** A milestone of the plan's first activity. */
export async function milestoneOfPlan(database: Database, planId: string): Promise<string> {
  const made = await database.write(program('things'), 'things', async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    const activityId = plan === null ? '' : (activitiesOf(plan)[0]?.id ?? '');
    const on = ctx.today.add({ months: 2 });
    return addMilestone(ctx, { planId, activityId, title: 'Något är på plats', on, requestId: crypto.randomUUID() });
  });
  if (!made.ok) throw new Error('no milestone was made');
  return made.value.id;
}

/** A key figure that Kolada has named, followed in the plan; nothing has been fetched. */
export async function keyFigureOfPlan(
  database: Database,
  planId: string,
): Promise<{ readonly kpi: string; readonly measure: string }> {
  const kpi = { id: 'U99999', title: 'Påhittat nyckeltal, andel (%)', description: 'Det finns inte hos Kolada.' };
  const followed = await database.write(program('things'), 'things', async (ctx) => {
    const answer: KeptAnswer = { waiting: false, found: [kpi], failure: null };
    await ctx.tx.insert(koladaAnswers).values({ asked: 'title:påhittat', answer, fetchedAt: ctx.now });
    const about = { planId, kpi: kpi.id, activityId: null, areaId: null, unit: 'procent', better: 'higher' } as const;
    return followKeyFigure(ctx, { ...about, fromYear: 2024, toYear: 2025, requestId: crypto.randomUUID() });
  });
  if (!followed.ok) throw new Error('the key figure is not followed');
  return { kpi: kpi.id, measure: followed.value.id };
}
