import { followedPlans } from '../../src/followup/queries/followed-plans.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';

/** The example's plan that has been decided and can be followed up. */
export async function followedPlanId(database: Database): Promise<string> {
  const [plan] = await database.read(program('things'), followedPlans);
  if (plan === undefined) throw new Error('the example has no decided plan');
  return plan.id;
}
