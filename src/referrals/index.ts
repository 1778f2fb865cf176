/** Referrals: a text shared for comments, informally or for statement, and what came of it (domain.md, 6). */
import type { AnyRoute } from '../platform/http/route.ts';
import type { Notify } from './acts/share-informally.ts';
import { changeRoutes } from './pages/change/route.tsx';
import { newSharingRoutes } from './pages/new-sharing/route.tsx';
import { noteRoutes } from './pages/note/route.tsx';
import { passageRoutes } from './pages/passage/route.tsx';
import { sayRoutes } from './pages/say-routes.ts';
import { sharingRoute } from './pages/sharing/route.tsx';
import { sharingsListRoute } from './pages/sharings/route.tsx';

export { endSharing } from './acts/change-sharing.ts';
export { addComment, noteComment } from './acts/comment.ts';
export { shareInformally } from './acts/share-informally.ts';
export { referralsPermissions } from './policy.ts';
export { draftsWaiting } from './queries/waiting.ts';
export type { Sharing, SharingKind, SharingState, SharingWithText } from './sharing.ts';

/** In this order: `/remisser/ny` is no sharing's address. @param notify how mails reach people */
export function referralsRoutes(notify: Notify): readonly AnyRoute[] {
  return [
    sharingsListRoute,
    ...newSharingRoutes(notify),
    sharingRoute,
    ...passageRoutes,
    ...sayRoutes,
    ...changeRoutes,
    ...noteRoutes,
  ];
}
