import type { AnyRoute } from '../../../platform/http/route.ts';
import { koladaChooseRoutes } from './choose/route.tsx';
import { koladaFetchRoutes } from './fetch/route.tsx';
import { koladaLiveRoute } from './kolada-ui.ts';
import { koladaSearchRoutes } from './search/route.tsx';

/** All that is about Kolada; before what has a plan's or a measure's id in the same place. */
export const koladaRoutes: readonly AnyRoute[] = [
  koladaLiveRoute,
  ...koladaSearchRoutes,
  ...koladaChooseRoutes,
  ...koladaFetchRoutes,
];
