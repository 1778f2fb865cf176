/** The desk: what waits for me, and what happened. Imported by nobody but the wiring. */
import type { AnyRoute } from '../platform/http/route.ts';
import type { WaitingProvider } from '../platform/waiting.ts';
import type { ToldWays } from './acts/tell-deputy.ts';
import { awayRoutes } from './pages/away/route.tsx';
import { historyRoute } from './pages/history/route.tsx';
import { startRoute } from './pages/start/route.tsx';
import { toDoRoute } from './pages/to-do/route.tsx';

export { digestSeconds, sendDigests } from './acts/send-digests.ts';
export { failurePage, notFoundPage } from './pages/errors/view.tsx';
export { deskPermissions } from './policy.ts';
export { type CountTasks, openTaskCounter } from './queries/tasks-of.ts';

/** Shown to those who are signed in: what waits, and what happened. */
export function deskRoutes({ waiting, ...told }: DeskParts): readonly AnyRoute[] {
  return [startRoute(waiting), toDoRoute(waiting), historyRoute, ...awayRoutes(told)];
}

interface DeskParts extends ToldWays {
  /** All that can wait, from every room. */
  readonly waiting: readonly WaitingProvider[];
}
