import type { AnyRoute } from '../../platform/http/route.ts';
import type { AccountsParts } from '../parts.ts';
import { accountRoutes } from './account/route.tsx';
import { accountsPageRoutes } from './accounts/route.tsx';
import { forgottenRoutes } from './forgotten/route.tsx';
import { keysRoutes } from './keys/route.tsx';
import { linkRoutes } from './link/route.tsx';
import { rightsRoutes } from './rights/route.tsx';
import { signInRoutes } from './sign-in/route.tsx';

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
