import type { About } from '../../records/index.ts';
import type { NoticeKind } from './kinds.ts';

type InBoth = { readonly sv: string; readonly en: string };

/** A mail to somebody with an account, that the program writes. */
export interface Notice {
  /** Whose mail it is. */
  readonly accountId: string;
  readonly kind: NoticeKind;
  /** Without the body's name: the sender says it. */
  readonly subject: InBoth;
  /** Plain text, lines ended by \n, one link a line. Why it came and how it is stopped is written under it by the postman. */
  readonly body: InBoth;
  /** What it is about, as other mails are: the page of that thing can then list it. */
  readonly about: About | null;
  /** Sent once, however often it is asked for with it: derived from the thing where a form gave none (`requestOf`). */
  readonly requestId: string;
}

/**
 * What became of it. `declined`: its receiver wants none of the kind, or is away and it is nobody else's · `no-mail`: no mail goes out
 * from here, or the account is closed or the example's · `already`: asked for before.
 */
export type NoticeSent = 'sent' | 'declined' | 'no-mail' | 'already';
