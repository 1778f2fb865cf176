import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { type Better, betters } from '../../measuring/measure.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { measuresOf } from '../../queries/measures/measures.ts';
import type { MeasuresResult } from '../../refusals/measures.ts';
import { measures } from '../../tables.ts';
import { textsTooLong } from './texts.ts';

interface NewMeasure {
  readonly planId: string;
  /** An activity's row or an area's that it says something of; the whole plan when neither is given. */
  readonly activityId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly title: string;
  readonly explanation?: string | undefined;
  readonly unit: string;
  readonly better: Better;
  /** Kolada's id of the key figure; left out for a measure of one's own. */
  readonly kpi?: string | undefined;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Sets up a measure of a decided plan: one of the body's own, or a key figure from Kolada. */
export async function addMeasure(ctx: Ctx, input: NewMeasure): Promise<MeasuresResult<{ readonly id: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const plan = await followedPlan(ctx, input.planId);
  if (plan === null) return refuse('not-found');
  await inTurn(ctx, plan.id);
  const [title, explanation, unit] = [input.title.trim(), input.explanation?.trim() ?? '', input.unit.trim()];
  const { activityId = null, areaId = null, kpi = null } = input;
  if (title === '') return refuse('title-missing', 'title');
  const tooLong = textsTooLong({ title, explanation, unit });
  if (tooLong !== null) return refuse('too-long', tooLong);
  if (unit === '') return refuse('unit-missing', 'unit');
  if (!betters.includes(input.better)) return refuse('better-missing', 'better');
  const isOfBoth = activityId !== null && areaId !== null;
  const isActivity = activityId === null || activitiesOf(plan).some(({ id }) => id === activityId);
  const isArea = areaId === null || plan.areas.some(({ id }) => id === areaId);
  if (isOfBoth || !isActivity || !isArea) return refuse('about-unknown', 'about');
  if (kpi === '') return refuse('kpi-missing', 'kpi');
  const [earlier] = await ctx.tx.select({ id: measures.id }).from(measures).where(eq(measures.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const isFollowed = (await measuresOf(ctx, plan.id)).some((each) => each.endedAt === null && each.kpi === kpi);
  if (kpi !== null && isFollowed) return refuse('kpi-twice', 'kpi');
  const id = newId();
  await ctx.tx.insert(measures).values({
    ...{ id, planId: plan.id, activityId, areaId, title, explanation, unit, better: input.better, kpi },
    ...{ source: kpi === null ? 'own' : 'kolada', example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done({ id });
}
