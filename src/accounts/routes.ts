import type { AnyRoute } from '../platform/http/route.ts';
import { signInRoutes } from './pages/sign-in/route.tsx';
import type { AccountsParts } from './parts.ts';

/** Every page of this room. */
export function accountsRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [...signInRoutes(parts)];
}
