import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { PlanRefusal } from '../refusals.ts';
import { plans } from '../tables.ts';
import { planToWrite } from './plan-to-write.ts';

/** What is said of the plan as a whole. */
export interface PlanMeta {
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly aim: string;
  readonly registrationNumber: string | null;
}

export async function editPlan(ctx: Ctx, planId: string, input: PlanMeta): Promise<Result<null, PlanRefusal>> {
  const plan = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  const wrong = wrongInMeta(input);
  if (wrong !== null) return wrong;
  const { title, firstYear, lastYear, aim, registrationNumber } = input;
  await ctx.tx
    .update(plans)
    .set({ title: title.trim(), firstYear, lastYear, aim, registrationNumber: registrationNumber || null })
    .where(eq(plans.id, planId));
  return done(null);
}

export function wrongInMeta({ title, firstYear, lastYear }: PlanMeta) {
  if (title.trim() === '') return refuse<PlanRefusal>('title-missing', 'title');
  if (!isYear(firstYear)) return refuse<PlanRefusal>('years-wrong', 'firstYear');
  if (!isYear(lastYear)) return refuse<PlanRefusal>('years-wrong', 'lastYear');
  return lastYear < firstYear ? refuse<PlanRefusal>('years-backwards', 'lastYear') : null;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}
