import { bigint, boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';

/**
 * What makes a mail a notice: whose it is, and what it says. Apart from `mailings`, because the text is its receiver's own: it may tell of
 * drafts, and of what waits at one board, where the mail's address and fate are the secretariat's to see as well.
 */
export const notices = pgTable(
  'notices',
  {
    /** The mail's. */
    mailingId: uuid('mailing_id').primaryKey(),
    /** Whose choices it followed; the mail itself may have gone to a deputy. */
    accountId: uuid('account_id').notNull(),
    /** To whom it went: the same, or the deputy's. */
    toAccountId: uuid('to_account_id').notNull(),
    kind: text('kind').notNull(),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    /** Plain text, lines ended by \n; the lines on how it is stopped are written under it when it goes. */
    body: text('body').notNull(),
    /** What a calendar is asked to take in (`Invitation`): kept, so that a mail sent again carries the same. Null for a mail without. */
    invitation: jsonb('invitation').$type<unknown>(),
  },
  (t) => [index('notices_account').on(t.toAccountId)],
);

/** Which kinds somebody wants: the latest of a kind counts, and before the first what the kind says. */
export const mailChoices = pgTable(
  'mail_choices',
  {
    id: id(),
    accountId: uuid('account_id').notNull(),
    kind: text('kind').notNull(),
    on: boolean('on_or_off').notNull(),
    /** Chosen on one's own page, or stopped by the link of a mail. */
    how: text('how', { enum: ['page', 'link'] }).notNull(),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('mail_choices_account').on(t.accountId, t.kind, t.seq)],
);

/** A run of mails to many, such as a week's digests, that is done: nobody gets one of it afterwards. */
export const noticeRuns = pgTable(
  'notice_runs',
  {
    kind: text('kind').notNull(),
    /** Which run, e.g. the ISO week `2026-W53`. */
    period: text('period').notNull(),
    /** All were sent, or a backup was read back after its time (`samrad_hold_after_restore`): they have most likely gone. */
    how: text('how', { enum: ['done', 'restored'] }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.period] })],
);
