/** The desk: what waits for me, and what happened. Imported by nobody but the wiring. */
import type { AnyRoute } from '../platform/http/route.ts';
import type { WaitingProvider } from '../platform/waiting.ts';
import { historyRoute } from './pages/history/route.tsx';
import { startRoute } from './pages/start/route.tsx';
import { toDoRoute } from './pages/to-do/route.tsx';

export { failurePage, notFoundPage } from './pages/errors/view.tsx';
export { deskPermissions } from './policy.ts';
export { taskCount } from './queries/tasks-of.ts';

/** Shown to those who are signed in: what waits, and what happened. */
export function deskRoutes({ waiting }: { readonly waiting: readonly WaitingProvider[] }): readonly AnyRoute[] {
  return [startRoute(waiting), toDoRoute(waiting), historyRoute];
}
