import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';

/**
 * A mail that somebody has decided to send, whole: to one mailbox. Appended, never edited; where it stands follows from its events.
 * The mail itself, as it goes, is a record (`record_id`), and a line in the list of what was sent when the server has taken it.
 */
export const mailings = pgTable(
  'mailings',
  {
    id: id(),
    purpose: text('purpose', { enum: ['dispatch', 'reminder', 'receipt', 'letter', 'notice'] }).notNull(),
    /** Board id: the host authority's, whose mail it is. */
    owner: uuid('owner').notNull(),
    /** One address. */
    to: text('to_address').notNull(),
    /** The authority on the other side, in words, and as a board where it is one. */
    counterpart: text('counterpart').notNull(),
    counterpartBoardId: uuid('counterpart_board_id'),
    /** In whose name it goes: shown as the sender and in the signature. */
    senderName: text('sender_name').notNull(),
    /** Where answers go: a matter's own address, or null for none. */
    replyTo: text('reply_to'),
    subject: text('subject').notNull(),
    /** Plain text, lines ended by \n. */
    body: text('body').notNull(),
    /** Fixed before anything is sent: what is sent again is known as the same mail. */
    messageId: text('message_id').notNull().unique(),
    /** Message-ID of the mail that it answers. */
    inReplyTo: text('in_reply_to'),
    /** Nobody wrote it: marked so that no absence notice answers it (RFC 3834). */
    automatic: boolean('automatic').notNull().default(false),
    registrationNumber: text('registration_number'),
    aboutKind: text('about_kind'),
    aboutId: uuid('about_id'),
    example: boolean('example').notNull().default(false),
    /** Account; null when the program did it. */
    decidedBy: uuid('decided_by'),
    recordedAt: instant('recorded_at').notNull(),
    /** Chosen by the form that was shown: decided once, however often it is sent. */
    requestId: uuid('request_id').notNull().unique(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    check('mailings_purpose', sql`${t.purpose} in ('dispatch','reminder','receipt','letter','notice')`),
    index('mailings_about').on(t.aboutKind, t.aboutId),
  ],
);

/** A mail's files, in order; their bytes lie in records. */
export const mailingFiles = pgTable(
  'mailing_files',
  {
    mailingId: uuid('mailing_id')
      .notNull()
      .references(() => mailings.id),
    ordinal: integer('ordinal').notNull(),
    recordId: uuid('record_id').notNull(),
    fileName: text('file_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.mailingId, t.ordinal] })],
);

export const mailingEvents = [
  'begun',
  'handing-over',
  'taken',
  'refused',
  'put-off',
  'bounced',
  'judged-sent',
  'judged-unsent',
] as const;

/**
 * What happened to a mail. `handing-over` is committed right before the last bytes are let go: a process that died before it has sent
 * nothing (RFC 5321, 4.2.5: a server keeps no mail without its end), one that died after it may have, and a person is asked.
 */
export const mailingEvent = pgTable(
  'mailing_events',
  {
    id: id(),
    mailingId: uuid('mailing_id')
      .notNull()
      .references(() => mailings.id),
    kind: text('kind', { enum: mailingEvents }).notNull(),
    /** The server's answer, or the person's reason. */
    answer: text('answer'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('mailing_events_mailing').on(t.mailingId, t.seq),
    check(
      'mailing_events_kind',
      sql`${t.kind} in ('begun','handing-over','taken','refused','put-off','bounced','judged-sent','judged-unsent')`,
    ),
  ],
);

/** The address that answers about one thing, from one authority, come to: `svar+TOKEN@…`. */
export const answerAddresses = pgTable(
  'answer_addresses',
  {
    /** Letters and digits that cannot be guessed or misread. */
    token: text('token').primaryKey(),
    aboutKind: text('about_kind').notNull(),
    aboutId: uuid('about_id').notNull(),
    /** The authority that answers. */
    boardId: uuid('board_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [unique('answer_addresses_about').on(t.aboutKind, t.aboutId, t.boardId)],
);
