import { eq } from 'drizzle-orm';
import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { writePlans } from '../policy.ts';
import type { PlanRefusal } from '../refusals.ts';
import { plans } from '../tables.ts';
import { type PlanMeta, wrongInMeta } from './edit-plan.ts';
import { type Beginning, writeNewText } from './write-new-text.ts';

export interface NewPlan extends PlanMeta {
  /** Chosen by the form that was shown: repeating the act then makes no second plan. */
  readonly id?: string;
  /** The plan that it follows on. */
  readonly previousPlanId?: string | null | undefined;
  /** What it begins with; empty unless said. */
  readonly begins?: Beginning;
  readonly example?: boolean;
}

/** Begins a plan, empty or with a text. The host authority owns it. */
export async function createPlan(ctx: Ctx, input: NewPlan): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  if (!writePlans.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const wrong = wrongInMeta(input);
  if (wrong !== null) return wrong;
  const previous = input.previousPlanId ?? null;
  if (previous !== null && !(await exists(ctx, previous))) return refuse('previous-plan-unknown', 'previousPlanId');
  const id = input.id ?? newId();
  if (await exists(ctx, id)) return done({ id });
  const body = await bodyOf(ctx);
  if (body === null) return refuse('body-missing');
  const { title, firstYear, lastYear, aim, registrationNumber } = input;
  const values = {
    id,
    title: title.trim(),
    firstYear,
    lastYear,
    aim,
    registrationNumber: registrationNumber || null,
    owner: body.hostBoardId,
    previousPlanId: previous,
    example: input.example ?? false,
    createdAt: ctx.now,
  };
  const [made] = await ctx.tx.insert(plans).values(values).onConflictDoNothing().returning({ id: plans.id });
  // The same form at the same moment was first.
  if (made === undefined) return done({ id });
  if (input.begins !== undefined) await writeNewText(ctx, id, input.begins);
  return done({ id });
}

async function exists(ctx: Ctx, id: string): Promise<boolean> {
  return isUuid(id) && (await ctx.tx.select({ id: plans.id }).from(plans).where(eq(plans.id, id))).length > 0;
}
