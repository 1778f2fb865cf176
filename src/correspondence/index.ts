/** The door of the correspondence room: mail out and in. It knows nothing of what mails are about but `{kind, id}`. */
export { answerAddressFor } from './acts/answer-address.ts';
export { type DecideMailing, decideMailing, type FileToMail } from './acts/decide-mailing.ts';
export type { Mailing, MailingEvent, MailingFile, MailingPurpose } from './outgoing/mailing.ts';
export { type MailWays, mailWaysOf } from './outgoing/ways.ts';
