/** Referrals: a text shared for comments, informally or for statement, and what came of it (domain.md, 6). */
import type { AnyRoute } from '../platform/http/route.ts';
import type { Notify } from './acts/share-informally.ts';
import { sharingsListRoute } from './pages/sharings/route.tsx';

export { shareInformally } from './acts/share-informally.ts';
export { referralsPermissions } from './policy.ts';
export type { Sharing, SharingKind, SharingState, SharingWithText } from './sharing.ts';

/** In this order: `/remisser/ny` is no sharing's address. @param _notify how mails reach people */
export function referralsRoutes(_notify: Notify): readonly AnyRoute[] {
  return [sharingsListRoute];
}
