import type { Web } from '../../../platform/http/web.ts';
import { type Ui, type UiGiven, uiFor } from '../../../ui/index.ts';

/** Where a round's open pages hear that something was recorded in it: a bare path. */
export function livePath(roundId: string): string {
  return `/beslut/${roundId}/levande`;
}

/**
 * How a page of the round is kept true; undefined for one that nothing can change.
 * @param mode `tell` where something is typed: it only says that there is something new
 */
export function liveOf({ mark }: Web, roundId: string, mode: 'show' | 'tell' | null): UiGiven['live'] {
  return mark === undefined || mode === null ? undefined : { path: livePath(roundId), mark, mode };
}

/**
 * What the components of a page inside a round are handed. A page that is only read shows what is new where it lies; one where
 * something is typed only says that there is something new, so that nothing that is typed is lost.
 * @param mode null for a page that nothing can change
 * @param done what the page says at the top after an act
 */
export function roundUi(web: Web, roundId: string, mode: 'show' | 'tell' | null, done?: string): Ui {
  const notice = done === undefined ? undefined : ({ kind: 'done', text: done } as const);
  return uiFor(web, { notice, live: liveOf(web, roundId, mode) });
}
