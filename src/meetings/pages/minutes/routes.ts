import type { AnyRoute } from '../../../platform/http/route.ts';
import type { VerifierWays } from '../../acts/minutes/send-to-verifier.ts';
import type { ToldWays } from '../../acts/tasks/tell-of-tasks.ts';
import { correctMinutesRoutes } from './correct/route.tsx';
import { extractsRoutes } from './extracts/route.tsx';
import { minutesFileRoutes } from './files.ts';
import { freezeMinutesRoutes } from './freeze/route.tsx';
import { noteVerificationRoutes } from './note/route.tsx';
import { publishMinutesRoutes } from './publish/route.tsx';
import { minutesRoute } from './read/route.tsx';
import { roundFromMinutesRoute } from './round/route.ts';
import { sendToVerifierRoutes } from './send/route.tsx';
import { minutesTextRoutes } from './text/route.tsx';
import { verifiersRoutes } from './verifiers/route.tsx';
import { verifyRoutes } from './verify/route.tsx';

/** What the pages of minutes are made with. */
export type MinutesParts = ToldWays & VerifierWays;

/** Notes or minutes of a meeting: written, frozen, verified, corrected, printed. In this order: `/moten/justering` is no meeting's. */
export function minutesRoutes(parts: MinutesParts): readonly AnyRoute[] {
  return [
    ...sendToVerifierRoutes(parts),
    ...noteVerificationRoutes,
    minutesRoute,
    roundFromMinutesRoute,
    ...extractsRoutes(parts),
    ...minutesFileRoutes(parts.sealer),
    ...minutesTextRoutes,
    ...verifiersRoutes(parts),
    ...freezeMinutesRoutes(parts),
    ...verifyRoutes,
    ...correctMinutesRoutes,
    ...publishMinutesRoutes,
  ];
}
