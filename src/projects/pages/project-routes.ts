import type { Sealer } from '../../platform/documents/index.ts';
import type { AnyRoute } from '../../platform/http/route.ts';
import { belongsRoutes } from './belongs/route.tsx';
import { changeProjectRoutes } from './change/route.tsx';
import { charterRoutes } from './charter/route.tsx';
import { newProjectRoutes } from './new-project/route.tsx';
import { paperRoutes } from './paper/route.tsx';
import { projectRoute } from './project/route.tsx';
import { projectsRoute } from './projects/route.tsx';
import { rolesRoutes } from './roles/route.tsx';

/** What has a name of its own under `/projekt`: no project's address. */
export function namedProjectRoutes({ sealer }: { readonly sealer: Sealer | null }): readonly AnyRoute[] {
  return [projectsRoute, ...newProjectRoutes, ...paperRoutes(sealer)];
}

/** A project's own pages. */
export const ownProjectRoutes: readonly AnyRoute[] = [
  ...changeProjectRoutes,
  ...rolesRoutes,
  ...belongsRoutes,
  ...charterRoutes,
  projectRoute,
];
