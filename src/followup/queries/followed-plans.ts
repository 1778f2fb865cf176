import { organsEver } from '../../members/index.ts';
import { type PlanWithLife, plansWithLife, shownText } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan, followedAreas } from '../followed-plan.ts';

/** Every plan that has been decided, the latest years first: what can be followed up. */
export async function followedPlans(ctx: Ctx): Promise<readonly FollowedPlan[]> {
  const organs = new Map([...(await organsEver(ctx)).values()].map(({ id, name }) => [name, id]));
  return (await plansWithLife(ctx, ctx.today)).flatMap((each) => followed(each, organs) ?? []);
}

/** One of them; null when there is none, or it has not been decided. */
export async function followedPlan(ctx: Ctx, planId: string): Promise<FollowedPlan | null> {
  return isUuid(planId) ? ((await followedPlans(ctx)).find(({ id }) => id === planId) ?? null) : null;
}

/** An activity by its row, with its plan; null when no decided plan has it. */
export async function followedActivity(
  ctx: Ctx,
  activityId: string,
): Promise<{ readonly plan: FollowedPlan; readonly activity: FollowedActivity } | null> {
  if (!isUuid(activityId)) return null;
  const found = (await followedPlans(ctx)).flatMap((plan) =>
    activitiesOf(plan).flatMap((activity) => (activity.id === activityId ? { plan, activity } : [])),
  );
  return found[0] ?? null;
}

function followed({ plan, versions, life }: PlanWithLife, organs: ReadonlyMap<string, string>): FollowedPlan | null {
  if (life.state !== 'decided' && life.state !== 'in-force' && life.state !== 'closed') return null;
  const version = versions.find(({ number }) => number === life.round.versionNumber);
  if (version === undefined) return null;
  const areas = followedAreas(shownText(version), version.keys, organs);
  if (areas === null) return null;
  const { id, title, firstYear, lastYear, example } = plan;
  return {
    ...{ id, title, firstYear, lastYear, example, areas, from: life.from, to: life.to },
    ...{ version: { id: version.id, number: version.number }, round: { id: life.round.roundId } },
  };
}
