import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { Closing } from '../starting/new-text.ts';
import { planClosings } from '../tables.ts';

/** What a plan closes of the one before, in that plan's order; empty for those who do not see the plan. */
export async function closingsOf(ctx: Ctx, planId: string): Promise<readonly Closing[]> {
  return ctx.tx
    .select({
      kind: planClosings.kind,
      closedRow: planClosings.closedRow,
      title: planClosings.title,
      reason: planClosings.reason,
    })
    .from(planClosings)
    .where(eq(planClosings.planId, planId))
    .orderBy(asc(planClosings.ordinal));
}
