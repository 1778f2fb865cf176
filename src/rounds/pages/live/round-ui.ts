import type { Web } from '../../../platform/http/web.ts';
import { type Ui, uiFor } from '../../../ui/index.ts';

/** Where a round's open pages hear that something was recorded in it: a bare path. */
export function livePath(roundId: string): string {
  return `/beslut/${roundId}/levande`;
}

/**
 * What the components of a page inside a round are handed. A page that is only read shows what is new where it lies; one where
 * something is typed only says that there is something new, so that nothing that is typed is lost.
 * @param mode null for a page that nothing can change
 * @param done what the page says at the top after an act
 */
export function roundUi(web: Web, roundId: string, mode: 'show' | 'tell' | null, done?: string): Ui {
  const { mark } = web;
  const notice = done === undefined ? undefined : ({ kind: 'done', text: done } as const);
  const live = mark === undefined || mode === null ? undefined : { path: livePath(roundId), mark, mode };
  return uiFor(web, { notice, live });
}
