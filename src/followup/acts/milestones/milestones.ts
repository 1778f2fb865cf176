import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { activitiesKept } from '../../queries/milestones/keeper.ts';
import { milestoneById } from '../../queries/milestones/milestones.ts';
import type { MilestoneResult } from '../../refusals/milestones.ts';
import type { MilestoneEventKind } from '../../rollup/milestone.ts';
import { milestoneAsked, milestoneMayBe } from '../../rollup/milestone-rules.ts';
import { milestoneEvents, milestones } from '../../tables.ts';

interface NewMilestone {
  readonly planId: string;
  /** The activity's row. */
  readonly activityId: string;
  readonly title: string;
  readonly on: Temporal.PlainDate | null;
  readonly example?: boolean | undefined;
  /** Chosen by the form: added once, however often it is sent. */
  readonly requestId: string;
}

/** Adds a milestone to an activity: whoever answers for it, or the secretariat. */
export async function addMilestone(ctx: Ctx, input: NewMilestone): Promise<MilestoneResult<{ readonly id: string }>> {
  await inTurn(ctx, input.requestId);
  const plan = await followedPlan(ctx, input.planId);
  if (plan === null) return refuse('not-found');
  if (!activitiesOf(plan).some(({ id }) => id === input.activityId)) return refuse('activity-missing', 'activity');
  if (!(await activitiesKept(ctx, plan)).some(({ id }) => id === input.activityId)) return refuse('not-allowed', 'activity');
  const [earlier] = await ctx.tx.select({ id: milestones.id }).from(milestones).where(eq(milestones.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const asked = milestoneAsked(input);
  if (!asked.ok) return asked;
  const id = newId();
  await ctx.tx.insert(milestones).values({
    ...{ ...asked.value, id, planId: plan.id, activityId: input.activityId, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done({ id });
}

interface SaidOfMilestone {
  readonly milestoneId: string;
  readonly kind: MilestoneEventKind;
  /** The new day, or the day on which it happened; today when it is taken up again. */
  readonly on: Temporal.PlainDate | null;
  /** Why; must be said when it is moved or dropped. */
  readonly text?: string | undefined;
  readonly requestId: string;
}

/** Moves a milestone, says that it has been reached or dropped, or takes it up again: appended, never changed. */
export async function sayOfMilestone(ctx: Ctx, input: SaidOfMilestone): Promise<MilestoneResult<{ readonly id: string }>> {
  await inTurn(ctx, input.milestoneId);
  const milestone = await milestoneById(ctx, input.milestoneId);
  const plan = milestone === null ? null : await followedPlan(ctx, milestone.planId);
  if (milestone === null || plan === null) return refuse('not-found');
  if (!(await activitiesKept(ctx, plan)).some(({ id }) => id === milestone.activityId)) return refuse('not-allowed');
  const { id } = milestone;
  if ((await ctx.tx.$count(milestoneEvents, eq(milestoneEvents.requestId, input.requestId))) > 0) return done({ id });
  const text = (input.text ?? '').trim();
  const on = input.kind === 'reopened' ? ctx.today : input.on;
  const may = milestoneMayBe(milestone, { kind: input.kind, on, text }, ctx.today);
  if (!may.ok) return may;
  await ctx.tx.insert(milestoneEvents).values({
    ...{ milestoneId: id, kind: input.kind, on: may.value, text },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done({ id });
}
