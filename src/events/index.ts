/** Theme conferences and knowledge sessions: programme, registration, participants, what they led to (domain.md, 3). */
import type { Attempts } from '../accounts/index.ts';
import type { MailWays } from '../correspondence/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import { afterRoutes } from './pages/after-routes.ts';
import { conferenceRoute } from './pages/conference/route.tsx';
import { conferencesRoute } from './pages/conferences/route.tsx';
import { newConferenceRoutes } from './pages/new-conference/route.tsx';
import { registerRoutes } from './pages/register/route.tsx';
import { registrationRoutes } from './pages/registration/route.tsx';

export { disposalSeconds, disposeDueConferences } from './acts/disposal/dispose-due.ts';
export { lapseSeconds, lapseUnconfirmed } from './acts/registrations/lapse.ts';
export { eventsPermissions } from './policy.ts';
export { outcomesOfPlan } from './queries/after/after.ts';

/** What the room's pages are made with. */
interface EventsParts {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: MailWays;
  /** What personal links and signed forms follow from. */
  readonly secret: string;
  readonly attempts: Pick<Attempts, 'count'>;
}

/** In this order: what has a name of its own under `/konferenser` is no conference's address. */
export function eventsRoutes(parts: EventsParts): readonly AnyRoute[] {
  return [
    conferencesRoute,
    ...newConferenceRoutes,
    ...registerRoutes(parts),
    ...registrationRoutes(parts),
    ...afterRoutes(parts),
    conferenceRoute,
  ];
}
