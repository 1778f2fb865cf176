/** Plans: the joint work plan, its working text, its frozen versions and its life. */
export { type ActivityInput, addActivity } from './acts/activities.ts';
export { type AreaInput, addArea } from './acts/areas.ts';
export { createPlan, type NewPlan } from './acts/create-plan.ts';
export { type Frozen, freezePlan } from './acts/freeze-plan.ts';
export { lifeSentence } from './life-sentence.ts';
export type { PlanLife } from './plan-life.ts';
export { canonicalBytes, normalisePlanText, type PlanText, textSha256 } from './plan-text.ts';
export { plansPermissions } from './policy.ts';
export { type PlanWithLife, plansWithLife, planWithLife } from './queries/plans.ts';
export { frozenText } from './queries/versions.ts';
