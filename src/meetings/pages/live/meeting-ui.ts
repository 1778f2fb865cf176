import type { Web } from '../../../platform/http/web.ts';
import { type Ui, uiFor } from '../../../ui/index.ts';

/** Where a meeting's open pages hear that something may look different: a bare path. */
export function livePath(meetingId: string): string {
  return `/moten/${meetingId}/levande`;
}

/**
 * What the components of a page inside a meeting are handed. A page that is only read (`show`) shows what is new where it lies; one where
 * something is typed (`tell`) only says that there is something new, so that nothing that is typed is lost.
 * @param mode null for a page that nothing can change
 * @param done what the page says at the top after an act
 */
export function meetingUi(web: Web, meetingId: string, mode: 'show' | 'tell' | null, done?: string): Ui {
  const live = web.mark === undefined || mode === null ? undefined : { path: livePath(meetingId), mark: web.mark, mode };
  const notice = done === undefined ? undefined : ({ kind: 'done', text: done } as const);
  return uiFor(web, { notice, live });
}
