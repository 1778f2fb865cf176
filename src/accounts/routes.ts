import type { AnyRoute } from '../platform/http/route.ts';
import { accountRoutes } from './pages/account/route.tsx';
import { accountsPageRoutes } from './pages/accounts/route.tsx';
import { forgottenRoutes } from './pages/forgotten/route.tsx';
import { keysRoutes } from './pages/keys/route.tsx';
import { linkRoutes } from './pages/link/route.tsx';
import { rightsRoutes } from './pages/rights/route.tsx';
import { signInRoutes } from './pages/sign-in/route.tsx';
import type { AccountsParts } from './parts.ts';

/** Every page of this room. */
export function accountsRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [
    ...signInRoutes(parts),
    ...forgottenRoutes(parts),
    ...linkRoutes(parts),
    ...accountRoutes(parts),
    ...keysRoutes,
    ...accountsPageRoutes(parts),
    ...rightsRoutes(parts),
  ];
}
