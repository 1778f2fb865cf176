import { and, eq, lt } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { writePlans } from '../policy.ts';
import { heardWithin } from '../queries/writers-of-plan.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planWriters } from '../tables.ts';

/** Notes that the actor has a part of a plan open to write in; a browser says so again and again. Whoever acts by no account is nobody in sight. */
export async function noteWriter(ctx: Ctx, planId: string, part: string): Promise<Result<null, PlanRefusal>> {
  if (!writePlans.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { account, label: name } = ctx.actor;
  if (account === null) return done(null);
  await ctx.tx.delete(planWriters).where(lt(planWriters.heardAt, ctx.now.subtract(heardWithin)));
  await ctx.tx
    .insert(planWriters)
    .values({ planId, part, account, name, heardAt: ctx.now })
    .onConflictDoUpdate({
      target: [planWriters.planId, planWriters.part, planWriters.account],
      set: { heardAt: ctx.now, name },
    });
  return done(null);
}

/** The actor has closed the part, or saved it. */
export async function forgetWriter(ctx: Ctx, planId: string, part: string): Promise<void> {
  const { account } = ctx.actor;
  if (account === null) return;
  const mine = and(eq(planWriters.planId, planId), eq(planWriters.part, part), eq(planWriters.account, account));
  await ctx.tx.delete(planWriters).where(mine);
}
