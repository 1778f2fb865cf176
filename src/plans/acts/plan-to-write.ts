import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Plan } from '../draft.ts';
import { writePlans } from '../policy.ts';
import type { PlanRefusal } from '../refusals.ts';
import { plans } from '../tables.ts';

/** The plan, locked so that two who change its order at once take turns, if the actor may write it. */
export async function planToWrite(ctx: Ctx, id: string): Promise<Result<Plan, PlanRefusal>> {
  if (!isUuid(id)) return refuse('not-found');
  const [plan] = await ctx.tx.select().from(plans).where(eq(plans.id, id)).for('update');
  if (plan === undefined) return refuse('not-found');
  return writePlans.allows(ctx.actor, undefined) ? done(plan) : refuse('not-allowed');
}
