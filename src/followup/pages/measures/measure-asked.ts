import { allPrincipals } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import type { Measure } from '../../measuring/measure.ts';
import { type Place, placesOf } from '../../measuring/places.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { measureById } from '../../queries/measures/measures.ts';

/** The measure that an address names, with its plan and the places that figures may be of. */
export interface MeasureAsked {
  readonly measure: Measure;
  readonly plan: FollowedPlan;
  readonly places: readonly Place[];
}

/** Null when there is no such measure that the reader may see. */
export async function measureAsked(web: Web): Promise<MeasureAsked | null> {
  const measure = await measureById(web, web.params['measure'] ?? '');
  const plan = measure === null ? null : await followedPlan(web, measure.planId);
  if (measure === null || plan === null) return null;
  return { measure, plan, places: placesOf(web.lang, await allPrincipals(web)) };
}
