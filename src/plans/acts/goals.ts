import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planGoals } from '../tables.ts';
import { areaToWrite } from './areas.ts';
import { addWithin, withinToWrite } from './within-area.ts';

interface GoalInput {
  /** Of a new one, chosen by the form that was shown: adding it again adds nothing. */
  readonly id?: string | undefined;
  readonly text: string;
}

/** Adds a goal last in an area. */
export async function addGoal(
  ctx: Ctx,
  planId: string,
  areaId: string,
  input: GoalInput,
): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  const area = await areaToWrite(ctx, planId, areaId);
  if (!area.ok) return area;
  const text = input.text.trim();
  if (text === '') return refuse('goal-missing', 'text');
  return addWithin(ctx, { kind: 'goal', id: input.id, areaId }, (row) =>
    ctx.tx
      .insert(planGoals)
      .values({ ...row, text })
      .onConflictDoNothing()
      .returning({ id: planGoals.id }),
  );
}

export async function editGoal(ctx: Ctx, planId: string, id: string, input: GoalInput): Promise<Result<null, PlanRefusal>> {
  const found = await withinToWrite(ctx, planId, { kind: 'goal', id });
  if (!found.ok) return found;
  const text = input.text.trim();
  if (text === '') return refuse('goal-missing', 'text');
  await ctx.tx.update(planGoals).set({ text }).where(eq(planGoals.id, id));
  return done(null);
}
