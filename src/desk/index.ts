/** The desk: what waits for me, and what happened. Imported by nobody but the wiring. */
import type { AnyRoute } from '../platform/http/route.ts';
import { historyRoute } from './pages/history/route.tsx';
import { startRoute } from './pages/start/route.tsx';

export { failurePage, notFoundPage } from './pages/errors/view.tsx';
export { deskPermissions } from './policy.ts';

export const deskRoutes: readonly AnyRoute[] = [startRoute, historyRoute];
