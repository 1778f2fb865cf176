import type { Temporal } from 'temporal-polyfill';
import { principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { heldWords, stagesThen } from '../../introduction/stage-on.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { type Change, changesSince } from '../../rollup/changes.ts';
import {
  type ActivitySituation,
  type AreaSituation,
  activitySituations,
  areaSituation,
  countMarks,
  type FollowedFacts,
  type MarkCounts,
  type Needing,
  worstOf,
} from '../../rollup/rollup.ts';
import { followedPlan } from '../followed-plans.ts';
import { type Period, periodsOf } from '../periods/periods.ts';
import { reportsOf } from '../reports/reports.ts';
import { stageWords } from './stage-words.ts';

/** A plan that is followed up, as it stands: rolled up by the rule in `areaSituation`. */
export interface PlanSituation {
  readonly plan: FollowedPlan;
  /** The day that it is told for. */
  readonly on: Temporal.PlainDate;
  /** Opened at latest then, oldest first. */
  readonly periods: readonly Period[];
  /** The last of them; null before the first. */
  readonly period: Period | null;
  readonly activities: readonly ActivitySituation[];
  readonly areas: readonly AreaSituation[];
  readonly counts: MarkCounts;
  readonly worst: Needing | null;
  /** What the period brought, against how it was when it was opened; empty in the first. */
  readonly changes: readonly Change[];
  /** How many take part: what stages are counted among. */
  readonly principals: number;
}

/** Null when there is no such plan, or it has not been decided. @param upTo a period's number: later ones are left out */
export async function situationOf(
  ctx: Ctx,
  planId: string,
  on: Temporal.PlainDate = ctx.today,
  upTo = Number.POSITIVE_INFINITY,
): Promise<PlanSituation | null> {
  const plan = await followedPlan(ctx, planId);
  return plan === null ? null : situationOfPlan(ctx, plan, on, upTo);
}

/** As `situationOf`, of a plan that has been read already. */
export async function situationOfPlan(
  ctx: Ctx,
  plan: FollowedPlan,
  on: Temporal.PlainDate = ctx.today,
  upTo = Number.POSITIVE_INFINITY,
): Promise<PlanSituation> {
  const periods = (await periodsOf(ctx, plan.id)).filter(
    ({ number, openedOn }) => number <= upTo && openedOn.until(on).sign >= 0,
  );
  const period = periods.at(-1) ?? null;
  const principals = (await principalsOn(ctx, on)).map(({ code }) => code);
  const stages = heldWords(await stageWords(ctx, plan.id));
  const said = standing(await reportsOf(ctx, { planId: plan.id }), on);
  const facts = {
    ...{ areas: plan.areas, periods, principals, reports: groupBy(said, ({ activityId }) => activityId) },
    stages: stagesThen(stages, on),
  };
  const activities = activitySituations(facts, on);
  const counts = countMarks(activities);
  return {
    ...{ plan, on, periods, period, activities, counts, worst: worstOf(counts), principals: principals.length },
    areas: plan.areas.map((area) =>
      areaSituation(
        area,
        activities.filter(({ activity }) => activity.areaId === area.id),
      ),
    ),
    changes:
      period === null ? [] : changesIn({ ...facts, stages: stagesThen(stages, dayBefore(period)) }, period, activities, on),
  };
}

const dayBefore = ({ openedOn }: Period) => openedOn.subtract({ days: 1 });

/** The first period has none before it to differ from. @param then the facts, with the stages as they were before the period */
function changesIn(then: FollowedFacts, { number }: Period, now: readonly ActivitySituation[], on: Temporal.PlainDate) {
  return number < 2 ? [] : changesSince(now, activitySituations(then, on, number - 1));
}
