import type { AnyRoute } from '../../../platform/http/route.ts';
import { valuesFileRoutes } from './file/route.tsx';
import { measuresRoute } from './list/route.tsx';
import { measureRoutes } from './measure/route.tsx';
import { newMeasureRoutes } from './new/route.tsx';
import { valuesRoutes } from './values/route.tsx';

/** Every page of a plan's measures. */
export const measuresRoutes: readonly AnyRoute[] = [
  ...measureRoutes,
  ...valuesRoutes,
  ...valuesFileRoutes,
  measuresRoute,
  ...newMeasureRoutes,
];
