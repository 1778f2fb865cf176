import type { AnyRoute } from '../platform/http/route.ts';
import { aboutRoutes } from './pages/about/route.tsx';
import { boardRoutes } from './pages/board/route.tsx';
import { calendarRoutes } from './pages/calendar/route.tsx';
import { principalRoutes } from './pages/principal/route.tsx';
import { principalsRoutes } from './pages/principals/route.tsx';

/** All pages of the room. */
export const membersRoutes: readonly AnyRoute[] = [
  ...aboutRoutes,
  ...principalsRoutes,
  ...principalRoutes,
  ...boardRoutes,
  ...calendarRoutes,
];
