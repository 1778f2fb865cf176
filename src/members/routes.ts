import type { AnyRoute } from '../platform/http/route.ts';
import { aboutRoutes } from './pages/about/route.tsx';

/** All pages of the room. */
export const membersRoutes: readonly AnyRoute[] = [...aboutRoutes];
