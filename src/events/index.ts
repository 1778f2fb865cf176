/** Theme conferences and knowledge sessions: programme, registration, participants, what they led to (domain.md, 3). */
import type { Attempts } from '../accounts/index.ts';
import type { MailWays } from '../correspondence/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import { afterRoutes } from './pages/after-routes.ts';
import { belongsToRoutes } from './pages/belongs-to/route.tsx';
import { cancelConferenceRoutes } from './pages/cancel-conference/route.tsx';
import { changeConferenceRoutes } from './pages/change-conference/route.tsx';
import { conferenceRoute } from './pages/conference/route.tsx';
import { conferencesRoute } from './pages/conferences/route.tsx';
import { newConferenceRoutes } from './pages/new-conference/route.tsx';
import { openRegistrationRoutes } from './pages/open-registration/route.tsx';
import { programmeRoutes } from './pages/programme/route.tsx';
import { programmeItemRoutes } from './pages/programme-item/route.tsx';
import { publishConferenceRoutes } from './pages/publish-conference/route.tsx';
import { registerRoutes } from './pages/register/route.tsx';
import { registrationRoutes } from './pages/registration/route.tsx';

export { keepSummary } from './acts/after/keep-summary.ts';
export { sayOutcome } from './acts/after/say-outcome.ts';
export { addConference } from './acts/conferences/add-conference.ts';
export { linkConference } from './acts/conferences/link-conference.ts';
export { sayOfConference } from './acts/conferences/say-of-conference.ts';
export { disposalSeconds, disposeDueConferences } from './acts/disposal/dispose-due.ts';
export { markWhoCame } from './acts/participants/mark-who-came.ts';
export { keepItem } from './acts/programme/items.ts';
export { keepSpeaker } from './acts/programme/speakers.ts';
export { conferenceCheck, publishConference } from './acts/publishing/publish-conference.ts';
export { lapseSeconds, lapseUnconfirmed } from './acts/registrations/lapse.ts';
export { register } from './acts/registrations/register.ts';
export { conferenceWords, whenInWords } from './conference-words.ts';
export { conferencesOfPlan } from './pages/of-plan/conferences-of-plan.ts';
export { ConferenceInPublic } from './pages/public-parts.tsx';
export { eventsPermissions } from './policy.ts';
export { type PublicConference, readPublicConference } from './publishing/public-conference.ts';
export { conferenceById } from './queries/conferences/conferences.ts';
export type { LinkTarget } from './queries/conferences/link-targets.ts';
export { conferencePublication } from './queries/publishing/conference-publication.ts';
export { type PublicStanding, publicStandings } from './queries/publishing/public-standing.ts';

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
    ...changeConferenceRoutes(parts),
    ...programmeRoutes(parts),
    ...programmeItemRoutes(parts),
    ...openRegistrationRoutes(parts),
    ...cancelConferenceRoutes(parts),
    ...belongsToRoutes,
    ...publishConferenceRoutes,
  ];
}
