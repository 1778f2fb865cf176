/** Follow-up: reporting periods, introduction by principal, measures, and what came of a plan (domain.md, 3). */
import type { AnyRoute } from '../platform/http/route.ts';
import { introductionRoute } from './pages/introduction/route.tsx';
import { overviewRoute } from './pages/overview/route.tsx';
import { followedPlansRoute } from './pages/plans/route.tsx';

export { sayStages } from './acts/introduction/say-stages.ts';
export { addMeasure } from './acts/measures/add-measure.ts';
export { saveValues } from './acts/measures/save-values.ts';
export { changePeriod } from './acts/periods/change-period.ts';
export { nameLead } from './acts/periods/name-lead.ts';
export { openPeriod } from './acts/periods/open-period.ts';
export { handIn } from './acts/reports/hand-in.ts';
export { reviewReport } from './acts/reports/review-report.ts';
export { activitiesOf, type FollowedPlan } from './followed-plan.ts';
export { followupPermissions } from './policy.ts';
export { reportsWaiting } from './queries/periods/reports-waiting.ts';
export { followedPlan } from './queries/followed-plans.ts';

/** In this order: what has a name of its own under `/uppfoljning` is no plan's address. */
export function followupRoutes(): readonly AnyRoute[] {
  return [introductionRoute, followedPlansRoute, overviewRoute];
}
