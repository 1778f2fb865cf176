import type { Invitation } from '../../platform/mail/index.ts';
import type { About } from '../../records/index.ts';
import type { MailingFile } from '../outgoing/mailing.ts';
import type { NoticeKind } from './kinds.ts';

type InBoth = { readonly sv: string; readonly en: string };

/** A mail to somebody with an account, that the program writes. */
export interface Notice {
  /** Whose mail it is. */
  readonly accountId: string;
  /** The mailing's, chosen beforehand where a link in it follows from it (`personalToken`). */
  readonly mailingId?: string | undefined;
  readonly kind: NoticeKind;
  /** Without the body's name: the sender says it. */
  readonly subject: InBoth;
  /** Plain text, lines ended by \n, one link a line. Why it came and how it is stopped is written under it by the postman. */
  readonly body: InBoth;
  /** What it is about, as other mails are: the page of that thing can then list it. */
  readonly about: About | null;
  /** Sent once, however often it is asked for with it: derived from the thing where a form gave none (`requestOf`). */
  readonly requestId: string;
  /** A meeting to take into the receiver's calendar, or away from it. */
  readonly invitation?: InvitationInBoth | undefined;
  /** Records that go with it. */
  readonly files?: readonly MailingFile[] | undefined;
}

/** What a calendar is asked, in the receiver's language. */
export interface InvitationInBoth extends Omit<Invitation, 'method' | 'summary' | 'description' | 'url'> {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly summary: InBoth;
  readonly description: InBoth;
  readonly url: InBoth;
}

/** As it is kept with the mail. */
export interface KeptInvitation extends Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
}

/**
 * What became of it. `declined`: its receiver wants none of the kind, or is away and it is nobody else's · `no-mail`: no mail goes out
 * from here, or the account is closed or the example's · `already`: asked for before.
 */
export type NoticeSent = 'sent' | 'declined' | 'no-mail' | 'already';
