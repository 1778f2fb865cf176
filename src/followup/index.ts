/** Follow-up: reporting periods, introduction by principal, measures, and what came of a plan (domain.md, 3). */
import type { AnyRoute } from '../platform/http/route.ts';
import { introductionRoute } from './pages/introduction/route.tsx';

export { followupPermissions } from './policy.ts';

/** In this order: what has a name of its own under `/uppfoljning` is no plan's address. */
export function followupRoutes(): readonly AnyRoute[] {
  return [introductionRoute];
}
