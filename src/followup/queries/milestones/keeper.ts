import type { Ctx } from '../../../platform/act.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, mayReport } from '../../policy.ts';
import { leadsOn, personsOf } from '../periods/leads.ts';

/** The activities whose milestones the actor keeps: those they answer for, or stand in for; all for the secretariat. */
export async function activitiesKept(ctx: Ctx, plan: FollowedPlan): Promise<readonly FollowedActivity[]> {
  if (mayKeepFollowup.allows(ctx.actor, undefined)) return activitiesOf(plan);
  const personIds = await personsOf(ctx);
  const leads = await leadsOn(ctx, plan, ctx.today);
  return activitiesOf(plan).filter(({ id }) => {
    const leadIds = (leads.get(id) ?? []).map(({ personId }) => personId);
    return mayReport.allows(ctx.actor, { leadIds, personIds });
  });
}
