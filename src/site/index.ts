/** The public's pages: what has been published and what the body is, for anyone. Imported by nobody but the wiring. */
import type { Sealer } from '../platform/documents/index.ts';
import { type AnyRoute, mayReadPublic } from '../platform/http/route.ts';
import type { Permission } from '../platform/permission.ts';
import { aboutRoute } from './pages/about/route.tsx';
import { accessibilityRoute } from './pages/accessibility/route.tsx';
import { addressRoutes } from './pages/addresses/route.ts';
import { conferenceRoutes } from './pages/conference/route.tsx';
import { conferencesRoute } from './pages/conferences/route.tsx';
import { followupRoute } from './pages/followup/route.tsx';
import { meetingsRoute } from './pages/meetings/route.tsx';
import { minutesRoutes } from './pages/minutes/route.tsx';
import { openDataRoute } from './pages/open-data/route.tsx';
import { peopleRoute } from './pages/people/route.tsx';
import { planRoutes } from './pages/plan/route.tsx';
import { plansRoute } from './pages/plans/route.tsx';
import { recordRoutes } from './pages/record/route.tsx';
import { recordsRoute } from './pages/records/route.tsx';
import { referralRoute } from './pages/referral/route.tsx';
import { referralsRoute } from './pages/referrals/route.tsx';
import { roundRoute } from './pages/round/route.tsx';
import { roundsRoute } from './pages/rounds/route.tsx';
import { searchRoute } from './pages/search/route.tsx';
import { startRoute } from './pages/start/route.tsx';
import { tryFileRoutes } from './pages/try-file/route.tsx';

export const sitePermissions: readonly Permission<never>[] = [mayReadPublic];

/** @param sealer the host authority's, for papers; null without one */
export function siteRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [
    startRoute,
    aboutRoute,
    peopleRoute,
    plansRoute,
    ...planRoutes(sealer),
    followupRoute,
    roundsRoute,
    roundRoute,
    referralsRoute,
    referralRoute,
    meetingsRoute,
    ...minutesRoutes(sealer),
    conferencesRoute,
    ...conferenceRoutes,
    recordsRoute,
    ...recordRoutes,
    searchRoute,
    ...tryFileRoutes,
    openDataRoute,
    accessibilityRoute,
    ...addressRoutes,
  ];
}
