import type { AnyRoute } from '../../platform/http/route.ts';
import { closingRoutes } from './closing/route.tsx';
import { handoverRoutes } from './handover/route.tsx';
import { lifeRoutes } from './life/route.tsx';
import { milestonesRoutes } from './milestones/route.tsx';
import { reportsRoutes } from './reports/route.tsx';
import { risksRoutes } from './risks/route.tsx';

/** The pages of a project's work: milestones, risks, status, closing and hand-over. */
export const workRoutes: readonly AnyRoute[] = [
  ...milestonesRoutes,
  ...risksRoutes,
  ...reportsRoutes,
  ...lifeRoutes,
  ...closingRoutes,
  ...handoverRoutes,
];
