/** Referrals: a text shared for comments, informally or for statement, and what came of it (domain.md, 6). */
import type { AnyRoute } from '../platform/http/route.ts';
import type { Notify } from './acts/share-informally.ts';
import type { ReferralPapers } from './acts/statement/send-for-statement.ts';
import { answerRoutes } from './pages/answer/route.tsx';
import { answersRoute } from './pages/answers/route.tsx';
import { changeRoutes } from './pages/change/route.tsx';
import { newSharingRoutes } from './pages/new-sharing/route.tsx';
import { noteRoutes } from './pages/note/route.tsx';
import { passageRoutes } from './pages/passage/route.tsx';
import { publishReferralRoutes } from './pages/publish/route.tsx';
import { type ReceivedParts, receivedRoutes } from './pages/received/routes.ts';
import { sayRoutes } from './pages/say-routes.ts';
import { sendRoutes } from './pages/send/route.tsx';
import { sendAnswersRoutes } from './pages/send-answers/route.tsx';
import { sharingRouteOf } from './pages/sharing/route.tsx';
import { sharingsListRoute } from './pages/sharings/route.tsx';
import { statementRoutes } from './pages/statement/route.tsx';

export { endSharing } from './acts/change-sharing.ts';
export { addComment, noteComment } from './acts/comment.ts';
export { publishReferral, referralCheck } from './acts/publish-referral.ts';
export { addReceived } from './acts/received/add-received.ts';
export { askPrincipals } from './acts/received/ask-principals.ts';
export { givePosition } from './acts/received/give-position.ts';
export { shareInformally } from './acts/share-informally.ts';
export { answerComments } from './acts/statement/answer-comments.ts';
export { recordStatement } from './acts/statement/record-statement.ts';
export { type ReferralPapers, sendForStatement } from './acts/statement/send-for-statement.ts';
export { referralsPermissions } from './policy.ts';
export { type PublicReferral, readPublicReferral } from './publishing/public-referral.ts';
export { publicReferralSentence } from './publishing/public-sentence.ts';
export { referralColumns, type ToldBoard, type ToldRow, toldReferral } from './publishing/public-words.ts';
export { receivedMatching } from './queries/received/received-matching.ts';
export { receivedWaiting } from './queries/received/received-waiting.ts';
export { referralPublication } from './queries/referral-publication.ts';
export { sharingById } from './queries/sharings.ts';
export { referralMatching } from './queries/statement/matching.ts';
export { referralsWaiting } from './queries/statement/waiting.ts';
export { draftsWaiting } from './queries/waiting.ts';
export type { Sharing, SharingKind, SharingState, SharingWithText } from './sharing.ts';

/**
 * In this order: `/remisser/ny` and `/remisser/inkomna` are no sharing's address.
 * @param notify how mails reach people @param papers how a referral reaches boards @param received how those that come are answered
 */
export function referralsRoutes(notify: Notify, papers: ReferralPapers, received: ReceivedParts): readonly AnyRoute[] {
  return [
    ...receivedRoutes(received),
    sharingsListRoute,
    ...newSharingRoutes(notify),
    ...sendRoutes(papers),
    sharingRouteOf(papers.url),
    ...sendAnswersRoutes(papers),
    ...passageRoutes,
    ...sayRoutes,
    ...changeRoutes,
    ...noteRoutes,
    ...statementRoutes,
    answersRoute,
    ...answerRoutes,
    ...publishReferralRoutes,
  ];
}
