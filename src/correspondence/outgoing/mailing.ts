import type { Temporal } from 'temporal-polyfill';
import type { About } from '../../records/index.ts';
import type { mailingEvents, mailings } from '../tables.ts';

export type MailingPurpose = (typeof mailings.$inferSelect)['purpose'];

export interface MailingEvent {
  readonly kind: (typeof mailingEvents)[number];
  /** The server's answer, or the person's reason. */
  readonly answer: string | null;
  /** Account; null when the program wrote it. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export interface MailingFile {
  readonly recordId: string;
  readonly fileName: string;
}

/** A mail that somebody has decided to send, with what has happened to it. The mail as it goes is the record with the same id. */
export interface Mailing {
  readonly id: string;
  readonly purpose: MailingPurpose;
  /** Board id: the host authority's. */
  readonly owner: string;
  readonly to: string;
  /** The authority on the other side, in words. */
  readonly counterpart: string;
  readonly counterpartBoardId: string | null;
  readonly senderName: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly body: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly automatic: boolean;
  readonly registrationNumber: string | null;
  readonly about: About | null;
  readonly example: boolean;
  readonly decidedBy: string | null;
  readonly requestId: string;
  readonly recordedAt: Temporal.Instant;
  readonly files: readonly MailingFile[];
  /** In the order in which they happened. */
  readonly events: readonly MailingEvent[];
  /** A living process is at it just now, or was a moment ago. */
  readonly underWay: boolean;
}
