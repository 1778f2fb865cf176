import type { Attempts } from '../../../accounts/index.ts';
import type { AnyRoute } from '../../../platform/http/route.ts';
import type { AnswerWays } from '../../acts/received/send-answer.ts';
import { answerDraftRoutes } from './answer/route.tsx';
import { askRoutes } from './ask/route.tsx';
import { positionLinkRoutes } from './by-link/route.tsx';
import { frozenAnswerRoutes } from './frozen/route.tsx';
import { receivedListRoute } from './list/route.tsx';
import { newReceivedRoutes } from './new/route.tsx';
import { positionRoutes } from './position/route.tsx';
import { positionsRoute } from './positions/route.tsx';
import { receivedRoute } from './referral/route.tsx';
import { sayOfReceivedRoutes } from './say/route.tsx';
import { sendAnswerRoutes } from './send/route.tsx';

/** What the pages of received referrals are made with. */
export type ReceivedParts = AnswerWays & { readonly attempts: Pick<Attempts, 'count'> };

/** In this order: `/remisser/inkomna/ny` is no referral's address, nor `/svar/faststall` an answer's. */
export function receivedRoutes(parts: ReceivedParts): readonly AnyRoute[] {
  return [
    receivedListRoute,
    ...newReceivedRoutes,
    receivedRoute,
    ...askRoutes(parts),
    ...positionRoutes,
    positionsRoute,
    ...answerDraftRoutes,
    ...frozenAnswerRoutes(parts.sealer),
    ...sendAnswerRoutes(parts),
    ...sayOfReceivedRoutes,
    ...positionLinkRoutes(parts),
  ];
}
