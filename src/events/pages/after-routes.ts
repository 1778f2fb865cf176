import type { AnyRoute } from '../../platform/http/route.ts';
import type { ParticipantWays } from '../acts/registrations/mail-registrant.ts';
import { attendanceRoutes } from './attendance/route.tsx';
import { materialRoutes } from './material/route.tsx';
import { needsRoute } from './needs/route.tsx';
import { newParticipantRoutes } from './new-participant/route.tsx';
import { outcomesRoutes } from './outcomes/route.tsx';
import { participantRoutes } from './participant/route.tsx';
import { participantsRoutes } from './participants/route.tsx';
import { summaryRoutes } from './summary/route.tsx';
import { writeMailRoutes } from './write-mail/route.tsx';

/** Who takes part, what they are told, and what came of it. What has a name of its own under `deltagare` is no registration's address. */
export function afterRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    ...participantsRoutes,
    ...newParticipantRoutes(parts),
    ...attendanceRoutes,
    needsRoute,
    ...participantRoutes(parts),
    ...writeMailRoutes(parts),
    ...materialRoutes,
    ...summaryRoutes,
    ...outcomesRoutes,
  ];
}
