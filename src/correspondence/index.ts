/** The door of the correspondence room: mail out and in. It knows nothing of what mails are about but `{kind, id}`. */
export { answerAddressFor } from './acts/answer-address.ts';
export { type DecideMailing, decideMailing, type FileToMail } from './acts/decide-mailing.ts';
export { judgeMailing } from './acts/judge-mailing.ts';
export { noteBounce } from './acts/note-bounce.ts';
export { openPostman, type Postman } from './acts/open-postman.ts';
export type { Mailing, MailingEvent, MailingFile, MailingPurpose } from './outgoing/mailing.ts';
export { hasFailed, type MailingState, needsPerson, stateOf as mailingState } from './outgoing/mailing-state.ts';
export { maySeeMailings } from './outgoing/see-mailings.ts';
export { type MailWays, mailWaysOf } from './outgoing/ways.ts';
export { mailingById, mailingByMessageId, mailingsAbout } from './queries/mailings.ts';
