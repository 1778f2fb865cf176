/** Projects: charter, leader and steering organ, funding and outcome, milestones, risks, status, closing and hand-over (domain.md, 3). */
import type { MailWays } from '../correspondence/index.ts';
import type { Sealer } from '../platform/documents/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import { workRoutes } from './pages/work-routes.ts';

export { projectsPermissions } from './policy.ts';
export { projectById, projectsOf } from './queries/projects/projects.ts';

/** What the room's pages are made with. */
interface ProjectsParts {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: MailWays;
  /** The host authority's, for papers; null without one. */
  readonly sealer: Sealer | null;
}

/** In this order: what has a name of its own under `/projekt` is no project's address. */
export function projectsRoutes(_parts: ProjectsParts): readonly AnyRoute[] {
  return [...workRoutes];
}
