import type { AnyRoute } from '../../../platform/http/route.ts';
import { keysRoute } from './keys/route.tsx';
import { lineRoutes } from './line/route.tsx';
import { newKeyRoutes } from './new-key/route.tsx';
import { newLineRoutes } from './new-line/route.tsx';
import { moneyRoute } from './overview/route.tsx';

/** Every page about money and sharing keys. First in the room: `/projekt/nycklar` is no project's address, and `ny` no line's. */
export function moneyRoutes(): readonly AnyRoute[] {
  return [keysRoute, ...newKeyRoutes, moneyRoute, ...newLineRoutes, ...lineRoutes];
}
