import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';
import { decisions } from './decisions.ts';
import { rounds } from './rounds.ts';

/**
 * A change that a board asked for in a decision that approves with changes, as a person has noted it. Noted anew under the same
 * `changeId` when it was wrong: the latest counts.
 */
export const askedChanges = pgTable(
  'asked_changes',
  {
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    id: id(),
    /** The first noting of it, this one when it is the first. */
    changeId: uuid('change_id')
      .notNull()
      .references((): AnyPgColumn => askedChanges.id),
    /** The decision as it was noted for: a correction of that decision takes the changes with it. */
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisions.id),
    ordinal: integer('ordinal').notNull(),
    /** The place in the text, as the text's own room names it; null when it is about the whole text. */
    passageKey: text('passage_key'),
    passageLabel: text('passage_label').notNull(),
    /** What stands there in the text that was sent. */
    was: text('was').notNull(),
    /** What the board wants to stand there. */
    wanted: text('wanted').notNull(),
    reason: text('reason'),
    /** It was noted by mistake. */
    takenBack: boolean('taken_back').notNull().default(false),
    by: uuid('by_account'),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('asked_changes_decision').on(t.decisionId), check('asked_changes_says', sql`${t.was} <> ${t.wanted}`)],
);

/** What the secretariat answers to a change: the latest counts. */
export const changeAnswers = pgTable(
  'change_answers',
  {
    id: id(),
    /** The round in which it was asked. */
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    changeId: uuid('change_id')
      .notNull()
      .references(() => askedChanges.id),
    /** Chosen by the form that was shown: one answer may be given to several. */
    requestId: uuid('request_id').notNull(),
    kind: text('kind', { enum: ['included', 'partly', 'not'] }).notNull(),
    reason: text('reason'),
    /** The frozen text that has it, in a later room; null while it is only in the working text. */
    textId: uuid('text_id'),
    by: uuid('by_account'),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    unique('change_answers_once').on(t.requestId, t.changeId),
    index('change_answers_round').on(t.roundId),
    check('change_answers_kind', sql`${t.kind} in ('included','partly','not')`),
    check('change_answers_reason', sql`${t.kind} = 'included' or ${t.reason} is not null`),
  ],
);
