import { organsEver } from '../../members/index.ts';
import { type PlanWithLife, plansWithLife, planWithLife, shownText, versionWithPlan } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { once } from '../../platform/db/memory.ts';
import { isUuid } from '../../platform/uuid.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan, type FollowedText, followedAreas } from '../followed-plan.ts';

/** Every plan that has been decided, the latest years first: what can be followed up. */
export function followedPlans(ctx: Ctx): Promise<readonly FollowedPlan[]> {
  return once(ctx, 'plans that are followed up', async () => {
    const organs = await organsByName(ctx);
    return (await plansWithLife(ctx, ctx.today)).flatMap((each) => followed(each, organs) ?? []);
  });
}

/**
 * A frozen text as it is followed up, by its id: what a period asks about. Cheap, since it does not ask where the text's round stands: that
 * it was decided is what the period was opened on.
 */
export function followedText(ctx: Ctx, versionId: string): Promise<FollowedText | null> {
  return once(ctx, `text that is followed up ${versionId}`, async () => {
    const found = await versionWithPlan(ctx, versionId);
    const areas = found === null ? null : followedAreas(shownText(found.version), found.version.keys, await organsByName(ctx));
    if (found === null || areas === null) return null;
    const { id, title, firstYear, lastYear, example } = found.plan;
    return { id, title, firstYear, lastYear, example, areas, version: { id: found.version.id, number: found.version.number } };
  });
}

async function organsByName(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await organsEver(ctx)).values()].map(({ id, name }) => [name, id]));
}

/** One of them; null when there is none, or it has not been decided. Only its own rounds, and its successors', are asked about. */
export async function followedPlan(ctx: Ctx, planId: string): Promise<FollowedPlan | null> {
  if (!isUuid(planId)) return null;
  return once(ctx, `plan that is followed up ${planId}`, async () => {
    const found = await planWithLife(ctx, planId, ctx.today);
    return found === null ? null : followed(found, await organsByName(ctx));
  });
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
