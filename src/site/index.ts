/** The public's pages: what has been published and what the body is, for anyone. Imported by nobody but the wiring. */
import { type AnyRoute, mayReadPublic } from '../platform/http/route.ts';
import type { Permission } from '../platform/permission.ts';
import { aboutRoute } from './pages/about/route.tsx';
import { startRoute } from './pages/start/route.tsx';

export const sitePermissions: readonly Permission<never>[] = [mayReadPublic];

export const siteRoutes: readonly AnyRoute[] = [startRoute, aboutRoute];
