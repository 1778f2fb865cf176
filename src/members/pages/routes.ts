import type { AnyRoute } from '../../platform/http/route.ts';
import { assignmentsRoutes } from './assignments/route.tsx';
import { boardRoutes } from './board/route.tsx';
import { bodyRoutes } from './body/route.tsx';
import { calendarRoutes } from './calendar/route.tsx';
import type { ChangeoverProviders } from './changeover/providers.ts';
import { changeoverRoutes } from './changeover/route.tsx';
import { seatRoutes } from './changeover/seat/route.tsx';
import { changeoversRoutes } from './changeovers/route.tsx';
import { organRoutes } from './organ/route.tsx';
import { organisationRoutes } from './organisation/route.tsx';
import { peopleRoutes } from './people/route.tsx';
import type { OfPerson } from './person/of-person.ts';
import { personRoutes } from './person/route.tsx';
import { principalRoutes } from './principal/route.tsx';
import { principalsRoutes } from './principals/route.tsx';
import { rosterRoutes } from './roster/route.tsx';

/** What the room's pages need of later rooms: the changeovers, and a person's page. */
type MembersProviders = ChangeoverProviders & { readonly ofPerson?: readonly OfPerson[] };

/** All pages of the room. */
export const membersRoutes = (given: MembersProviders): readonly AnyRoute[] => [
  // Before the pages of one principal: the first address that fits is the one.
  ...changeoversRoutes,
  ...changeoverRoutes(given),
  ...seatRoutes(given),
  ...principalsRoutes,
  ...principalRoutes,
  ...boardRoutes,
  ...calendarRoutes,
  ...organisationRoutes,
  ...organRoutes,
  ...bodyRoutes,
  ...peopleRoutes,
  // Before the pages of one person, likewise.
  ...rosterRoutes,
  ...personRoutes(given.ofPerson ?? []),
  ...assignmentsRoutes,
];
