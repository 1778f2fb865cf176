import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import type { AnswerText } from '../received/answer-text.ts';

/**
 * A referral that somebody else has sent, to the body or to its principals: a national inquiry, a programme of the region's. The body answers
 * it itself, or gathers what its principals think and lets each answer. Its papers are records about `{received-referral, id}`.
 */
export const receivedReferrals = pgTable(
  'received_referrals',
  {
    id: id(),
    title: text('title').notNull(),
    /** The authority that asks, in words: `Socialdepartementet`. */
    from: text('from_whom').notNull(),
    /** Where the answer goes; empty when it is not known yet. */
    fromMail: text('from_mail').notNull().default(''),
    /** Its register number at the sender's: `S2026/00123`, and the inquiry's own: `SOU 2026:12`. */
    theirNumber: text('their_number').notNull().default(''),
    ourNumber: text('our_number').notNull().default(''),
    receivedOn: day('received_on').notNull(),
    /** The sender's last day. */
    answerBy: day('answer_by').notNull(),
    /** `answers`: the body gives one answer. `coordinates`: the principals answer, each for itself, with a common text to build on. */
    how: text('how', { enum: ['answers', 'coordinates'] }).notNull(),
    /** The organ that takes it up. */
    organId: uuid('organ_id').notNull(),
    /** What it is about, running text (docs/adr/0012). */
    text: text('text').notNull().default(''),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    check('received_referrals_title', sql`${t.title} <> '' and ${t.from} <> ''`),
    check('received_referrals_how', sql`${t.how} in ('answers','coordinates')`),
    check('received_referrals_days', sql`${t.answerBy} >= ${t.receivedOn}`),
  ],
);

/** What becomes of a received referral: another last day (`until`), refrained from, taken up again. The latest counts. Append-only. */
export const receivedEvents = pgTable(
  'received_events',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => receivedReferrals.id),
    kind: text('kind', { enum: ['moved', 'refrained', 'reopened'] }).notNull(),
    until: day('until_day'),
    text: text('text').notNull().default(''),
    on: day('on_day').notNull(),
    ...written(),
  },
  (t) => [
    index('received_events_referral').on(t.referralId, t.seq),
    check('received_events_kind', sql`${t.kind} in ('moved','refrained','reopened')`),
    check('received_events_moved', sql`(${t.kind} = 'moved') = (${t.until} is not null)`),
  ],
);

/** That a principal was asked what it thinks, by mail to a board's mailbox: once a mail. Append-only. */
export const positionAsks = pgTable(
  'position_asks',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => receivedReferrals.id),
    principalId: uuid('principal_id').notNull(),
    boardId: uuid('board_id').notNull(),
    /** By which day. */
    until: day('until_day').notNull(),
    message: text('message').notNull().default(''),
    /** Null when no mail could go. */
    mailingId: uuid('mailing_id'),
    /** SHA-256 of what the personal link in the mail ends with. */
    tokenHash: text('token_hash').unique(),
    on: day('on_day').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (t) => [unique('position_asks_request').on(t.requestId, t.boardId), index('position_asks_referral').on(t.referralId)],
);

/** What a principal thinks, as it says itself. The latest of a principal counts. Append-only. */
export const positions = pgTable(
  'positions',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => receivedReferrals.id),
    principalId: uuid('principal_id').notNull(),
    stance: text('stance', { enum: ['supports', 'viewpoints', 'against', 'refrains'] }).notNull(),
    text: text('text').notNull().default(''),
    /** Who says so, name and function. */
    said: text('said_by').notNull(),
    /** Decided by a board, or the officials' view: never to be taken for the other. */
    decided: boolean('decided').notNull(),
    how: text('how', { enum: ['signed-in', 'link', 'told'] }).notNull(),
    on: day('on_day').notNull(),
    /** The extract or letter that it came in. */
    recordId: uuid('record_id'),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('positions_referral').on(t.referralId, t.principalId, t.seq),
    check('positions_stance', sql`${t.stance} in ('supports','viewpoints','against','refrains')`),
    check('positions_how', sql`${t.how} in ('signed-in','link','told')`),
    check('positions_said', sql`${t.said} <> '' and (${t.stance} <> 'viewpoints' or ${t.text} <> '')`),
  ],
);

/** The answer while it is written. */
export const answerDrafts = pgTable('answer_drafts', {
  referralId: uuid('referral_id')
    .primaryKey()
    .references(() => receivedReferrals.id),
  content: jsonb('content').$type<AnswerText>().notNull(),
  /** Counts the savings: a second writer is told. */
  version: integer('version').notNull(),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
});

/** An answer as it was frozen, to be taken up and sent: append-only, its hash never changes. */
export const receivedAnswers = pgTable(
  'received_answers',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => receivedReferrals.id),
    number: integer('number').notNull(),
    content: jsonb('content').$type<AnswerText>().notNull(),
    /** Lower-case hex SHA-256 of the RFC 8785 canonical JSON of `content`. */
    textSha256: text('text_sha256').notNull(),
    /** The record with the frozen bytes. */
    recordId: uuid('record_id').notNull(),
    frozenOn: day('frozen_on').notNull(),
    ...written(),
  },
  (t) => [
    unique('received_answers_number').on(t.referralId, t.number),
    check('received_answers_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** That an answer has gone to the sender (or, where the body coordinates, to the principals): by our mail, or in another way. Append-only. */
export const answerSendings = pgTable(
  'answer_sendings',
  {
    id: id(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => receivedAnswers.id),
    mailingId: uuid('mailing_id'),
    means: text('means', { enum: ['mail', 'post', 'hand', 'web'] }).notNull(),
    to: text('to_whom').notNull(),
    on: day('on_day').notNull(),
    /** Who decided that it goes: `SVO den 12 mars 2027, § 14`. */
    decidedBy: text('decided_by').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (t) => [
    index('answer_sendings_answer').on(t.answerId),
    check('answer_sendings_means', sql`${t.means} in ('mail','post','hand','web')`),
    check('answer_sendings_to', sql`${t.to} <> '' and ${t.decidedBy} <> ''`),
  ],
);
