/** The door of the correspondence room: mail out and in. It knows nothing of what mails are about but `{kind, id}`. */
import type { Attempts } from '../accounts/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import type { ContactWays } from './acts/contacts/ask-contacts.ts';
import type { IncomingProviders } from './incoming/providers.ts';
import type { NoticeLinks } from './notices/stop-token.ts';
import type { MailWays } from './outgoing/ways.ts';
import { contactRoutes } from './pages/contact/route.tsx';
import { contactAnswerRoutes } from './pages/contact-answer/route.tsx';
import { contactsRoute } from './pages/contacts/route.tsx';
import { contactsAskRoutes } from './pages/contacts-ask/route.tsx';
import { incomingListRoute } from './pages/incoming/route.tsx';
import { incomingMailRoutes } from './pages/incoming-mail/route.tsx';
import { ownMailsRoutes } from './pages/own-mails/route.tsx';
import { peopleMailsRoute } from './pages/people-mails/route.tsx';
import { stopMailsRoutes } from './pages/stop-mails/route.tsx';

export { answerAddressFor } from './acts/answer-address.ts';
export { markNoticeRun } from './acts/choose-mails.ts';
export { type DecideMailing, decideMailing, type FileToMail } from './acts/decide-mailing.ts';
export { type Incoming, type IncomingParts, openIncoming } from './acts/incoming/open-incoming.ts';
export { bringIncomingBack, endIncoming } from './acts/incoming/place-mail.ts';
export { judgeMailing } from './acts/judge-mailing.ts';
export { noteBounce } from './acts/note-bounce.ts';
export { openPostman } from './acts/open-postman.ts';
export { type LettersSent, sendLetters } from './acts/send-letters.ts';
export { sendNotice } from './acts/send-notice.ts';
export type { Contact } from './contacts/contact.ts';
export { contactInShort } from './contacts/contact-sentence.ts';
export { combineMatching } from './incoming/combine-matching.ts';
export { maySeeIncoming } from './incoming/policy.ts';
export type {
  IncomingProviders,
  MatchAsked,
  MatchHow,
  MatterMatch,
  MatterToChoose,
  MatterTold,
} from './incoming/providers.ts';
export type { SetAside } from './incoming/taken-apart.ts';
export { type Answered, type AnsweredPoint, answersMail } from './letters/answers-mail.ts';
export type { LetterToBoard, SentLetter } from './letters/letter.ts';
export { type AnswersToBoard, type LettersToSend, lastThatCame, lettersSeen, lettersToSend } from './letters/letters-to-send.ts';
export type { NoticeKind } from './notices/kinds.ts';
export type { InvitationInBoth, Notice, NoticeSent } from './notices/notice.ts';
export type { Mailing, MailingEvent, MailingFile, MailingPurpose } from './outgoing/mailing.ts';
export { hasFailed, type MailingState, needsPerson, stateOf as mailingState } from './outgoing/mailing-state.ts';
export { personalToken, withheldPersonalLink } from './outgoing/personal-link.ts';
export { maySeeMailings } from './outgoing/see-mailings.ts';
export { mailingStateInShort } from './outgoing/short-words.ts';
export { mailingStateInWords } from './outgoing/state-words.ts';
export { type MailWays, mailWaysOf } from './outgoing/ways.ts';
export { lettersSentIn, lettersSentQuery } from './pages/letters/sent.ts';
export { LettersPage } from './pages/letters/view.tsx';
export { mailingRoutes } from './pages/mailing/route.tsx';
export { correspondencePermissions } from './policy.ts';
export { contactMatching } from './queries/contacts/contact-matching.ts';
export { contactsOf } from './queries/contacts/contacts-of.ts';
export { contactsWaiting } from './queries/contacts/contacts-waiting.ts';
export {
  type IncomingFile,
  type IncomingMail,
  type IncomingMatch,
  type IncomingState,
  incomingById,
  incomingOfRecord,
  stateOfIncoming,
} from './queries/incoming/incoming-list.ts';
export { type DocumentToRead, incomingToRead, lettersToRead } from './queries/incoming/incoming-to-read.ts';
export { incomingWaiting } from './queries/incoming/incoming-waiting.ts';
export { lettersAbout } from './queries/letters-about.ts';
export { mailingById, mailingByMessageId, mailingsAbout } from './queries/mailings.ts';
export { accountsThatChose, isNoticeRunDone, mailsWantedBy } from './queries/notices.ts';
export { recordIdsOfMailsAbout } from './queries/record-ids-of-mails.ts';
export { mailingsWaiting } from './queries/waiting-mailings.ts';

/** The pages of what comes in. */
export function incomingRoutes(providers: IncomingProviders): readonly AnyRoute[] {
  return [incomingListRoute(providers), ...incomingMailRoutes(providers)];
}

/** The pages of mails to people: one's own, all of them, and where a mail's link stops its kind. */
export function noticeRoutes(parts: Pick<NoticeLinks, 'secret'> & Pick<MailWays, 'canSend'>): readonly AnyRoute[] {
  return [...ownMailsRoutes(parts), peopleMailsRoute, ...stopMailsRoutes(parts)];
}

/** The pages of contacts. Before the members' own: `/huvudman/kontakter` is no principal's address. */
export function contactsRoutes(parts: ContactWays & { readonly attempts: Pick<Attempts, 'count'> }): readonly AnyRoute[] {
  return [contactsRoute, ...contactsAskRoutes(parts), ...contactRoutes, ...contactAnswerRoutes(parts)];
}
