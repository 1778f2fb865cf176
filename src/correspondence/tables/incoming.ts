import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';

/** A mail that came in, kept whole before anything is made of it: what the other server was told is kept is here. */
export const incomingArrivals = pgTable(
  'incoming_arrivals',
  {
    id: id(),
    owner: uuid('owner').notNull(),
    via: text('via', { enum: ['smtp', 'imap', 'hand'] }).notNull(),
    /** The whole mail as it came. */
    recordId: uuid('record_id').notNull(),
    /** Of the bytes as they came: the same mail twice is one. */
    sha256: text('sha256').notNull().unique(),
    /** As the other server said it; empty for what bounces, null when nobody said. */
    envelopeFrom: text('envelope_from'),
    envelopeTo: text('envelope_to').array().notNull(),
    receivedAt: instant('received_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [check('incoming_arrivals_via', sql`${t.via} in ('smtp','imap','hand')`)],
);

/** That reading a kept mail failed: after some tries a person sees it, whatever is wrong. */
export const incomingTries = pgTable(
  'incoming_tries',
  {
    id: id(),
    mailId: uuid('mail_id')
      .notNull()
      .references(() => incomingArrivals.id),
    error: text('error').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('incoming_tries_mail').on(t.mailId)],
);

/** What was read in a mail that came: once, by a job, after it was kept. */
export const incomingMails = pgTable(
  'incoming_mails',
  {
    /** The arrival's. */
    id: uuid('id')
      .primaryKey()
      .references(() => incomingArrivals.id),
    owner: uuid('owner').notNull(),
    fromAddress: text('from_address').notNull(),
    fromName: text('from_name').notNull(),
    subject: text('subject').notNull(),
    messageId: text('message_id'),
    /** Message-IDs that it answers. */
    answers: text('answers').array().notNull(),
    /** What was written, as plain text. */
    body: text('body').notNull(),
    /** A letter to us, or what nobody wrote: kept, but never answered. */
    verdict: text('verdict', { enum: ['letter', 'auto-reply', 'bounce', 'loop', 'spam', 'unreadable'] }).notNull(),
    /** Why it was judged so, as a code that the page has words for. */
    why: text('why'),
  },
  (t) => [
    check('incoming_mails_verdict', sql`${t.verdict} in ('letter','auto-reply','bounce','loop','spam','unreadable')`),
    index('incoming_mails_message').on(t.messageId),
  ],
);

/** The files of a mail, each a record; what could not be opened is kept and set aside. */
export const incomingFiles = pgTable(
  'incoming_files',
  {
    mailId: uuid('mail_id')
      .notNull()
      .references(() => incomingMails.id),
    ordinal: integer('ordinal').notNull(),
    recordId: uuid('record_id').notNull(),
    fileName: text('file_name').notNull(),
    /** Why it was set aside; null when it was not. */
    setAside: text('set_aside'),
  },
  (t) => [primaryKey({ columns: [t.mailId, t.ordinal] })],
);

/** What a mail is about: the latest counts. By the program, or by a person who knew better; `about_id` null takes a match back. */
export const incomingMatches = pgTable(
  'incoming_matches',
  {
    id: id(),
    mailId: uuid('mail_id')
      .notNull()
      .references(() => incomingMails.id),
    aboutKind: text('about_kind'),
    aboutId: uuid('about_id'),
    /** The authority that wrote. */
    boardId: uuid('board_id'),
    how: text('how', { enum: ['address', 'thread', 'number', 'sender', 'content', 'person'] }).notNull(),
    by: uuid('by_account'),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('incoming_matches_mail').on(t.mailId, t.seq),
    check('incoming_matches_about', sql`num_nonnulls(${t.aboutKind}, ${t.aboutId}) in (0, 2)`),
  ],
);

/** A mail leaves the list: something was recorded from it, or a person saw that nothing is to be; or comes back. The latest counts. */
export const incomingEnds = pgTable(
  'incoming_ends',
  {
    id: id(),
    mailId: uuid('mail_id')
      .notNull()
      .references(() => incomingMails.id),
    how: text('how', { enum: ['recorded', 'nothing-to-record', 'back'] }).notNull(),
    reason: text('reason'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('incoming_ends_mail').on(t.mailId, t.seq),
    check('incoming_ends_how', sql`${t.how} in ('recorded','nothing-to-record','back')`),
  ],
);
