import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';
import { mailings } from './mailings.ts';

/** That an authority was asked whether its contact is right: once a year, after an election, or since a person asked again. */
export const contactQuestions = pgTable(
  'contact_questions',
  {
    id: id(),
    boardId: uuid('board_id').notNull(),
    /** The year that the contact is for. */
    year: integer('year').notNull(),
    occasion: text('occasion', { enum: ['yearly', 'election', 'asked'] }).notNull(),
    mailingId: uuid('mailing_id')
      .notNull()
      .references(() => mailings.id),
    /** SHA-256 of what the link in the mail ends with. */
    tokenHash: text('token_hash').notNull().unique(),
    /** Account. */
    askedBy: uuid('asked_by'),
    at: instant('at').notNull(),
    /** Of the form that was sent: one for each board. */
    requestId: uuid('request_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    unique('contact_questions_request').on(t.requestId, t.boardId),
    index('contact_questions_board').on(t.boardId, t.seq),
    check('contact_questions_occasion', sql`${t.occasion} in ('yearly','election','asked')`),
  ],
);

/** What an authority has said of its contact, or a person for it: the latest counts. An official's function and name, nothing private. */
export const contactAnswers = pgTable(
  'contact_answers',
  {
    id: id(),
    boardId: uuid('board_id').notNull(),
    /** Null when it was noted without a question. */
    questionId: uuid('question_id').references(() => contactQuestions.id),
    outcome: text('outcome', { enum: ['right', 'changed'] }).notNull(),
    mailbox: text('mailbox').notNull(),
    /** Function: "registrator". */
    title: text('title'),
    /** Name of the official who has it. */
    person: text('person'),
    /** What the mailbox was before; null when there was none. */
    earlierMailbox: text('earlier_mailbox'),
    how: text('how', { enum: ['link', 'hand', 'reply'] }).notNull(),
    /** Account; null for who answered by the link. */
    by: uuid('by_account'),
    at: instant('at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('contact_answers_board').on(t.boardId, t.seq),
    check('contact_answers_outcome', sql`${t.outcome} in ('right','changed')`),
    check('contact_answers_how', sql`${t.how} in ('link','hand','reply')`),
  ],
);

/** Somebody at the secretariat has looked at a change that came by the link. */
export const contactReviews = pgTable('contact_reviews', {
  id: id(),
  boardId: uuid('board_id').notNull(),
  answerId: uuid('answer_id')
    .notNull()
    .unique()
    .references(() => contactAnswers.id),
  by: uuid('by_account'),
  at: instant('at').notNull(),
});
