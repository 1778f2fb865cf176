import type { Sealer } from '../../../platform/documents/index.ts';
import type { AnyRoute } from '../../../platform/http/route.ts';
import type { ToldWays } from '../../acts/tasks/tell-of-tasks.ts';
import { correctMinutesRoutes } from './correct/route.tsx';
import { minutesFileRoutes } from './files.ts';
import { freezeMinutesRoutes } from './freeze/route.tsx';
import { minutesRoute } from './read/route.tsx';
import { minutesTextRoutes } from './text/route.tsx';
import { verifiersRoutes } from './verifiers/route.tsx';
import { verifyRoutes } from './verify/route.tsx';

/** What the pages of minutes are made with. */
export interface MinutesParts extends ToldWays {
  /** The host authority's, for papers; null without one. */
  readonly sealer: Sealer | null;
}

/** Notes or minutes of a meeting: written, frozen, verified, corrected, printed. */
export function minutesRoutes(parts: MinutesParts): readonly AnyRoute[] {
  return [
    minutesRoute,
    ...minutesFileRoutes(parts.sealer),
    ...minutesTextRoutes,
    ...verifiersRoutes(parts),
    ...freezeMinutesRoutes(parts),
    ...verifyRoutes,
    ...correctMinutesRoutes,
  ];
}
