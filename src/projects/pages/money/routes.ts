import type { AnyRoute } from '../../../platform/http/route.ts';
import type { CallWays } from '../../acts/money/call-for-payment.ts';
import { callRoutes } from './call/route.tsx';
import { keysRoute } from './keys/route.tsx';
import { lineRoutes } from './line/route.tsx';
import { newKeyRoutes } from './new-key/route.tsx';
import { newLineRoutes } from './new-line/route.tsx';
import { moneyRoute } from './overview/route.tsx';

/** Every page about money and sharing keys. First in the room: `/projekt/nycklar` is no project's address, `ny` and `begar` are no lines'. */
export function moneyRoutes(parts: CallWays): readonly AnyRoute[] {
  return [keysRoute, ...newKeyRoutes, moneyRoute, ...newLineRoutes, ...callRoutes(parts), ...lineRoutes];
}
