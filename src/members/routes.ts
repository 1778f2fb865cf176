import type { AnyRoute } from '../platform/http/route.ts';
import { aboutRoutes } from './pages/about/route.tsx';
import { assignmentsRoutes } from './pages/assignments/route.tsx';
import { boardRoutes } from './pages/board/route.tsx';
import { calendarRoutes } from './pages/calendar/route.tsx';
import { organisationRoutes } from './pages/organisation/route.tsx';
import { peopleRoutes } from './pages/people/route.tsx';
import { personRoutes } from './pages/person/route.tsx';
import { principalRoutes } from './pages/principal/route.tsx';
import { principalsRoutes } from './pages/principals/route.tsx';

/** All pages of the room. */
export const membersRoutes: readonly AnyRoute[] = [
  ...aboutRoutes,
  ...principalsRoutes,
  ...principalRoutes,
  ...boardRoutes,
  ...calendarRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...assignmentsRoutes,
];
