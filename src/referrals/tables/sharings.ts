import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { PlanKeys, PlanText } from '../../plans/index.ts';
import { day, id, instant, turn } from '../../platform/db/columns.ts';

/**
 * A text shared for comments until a day (domain.md, 6): informally among those who help to write it, or for statement to boards. What was
 * shared is kept here, whatever becomes of the working text. Append-only; where it stands follows from its events and the day.
 */
export const sharings = pgTable(
  'sharings',
  {
    id: id(),
    kind: text('kind', { enum: ['informal', 'statement'] }).notNull(),
    planId: uuid('plan_id').notNull(),
    /** The frozen version that is out for statement; null for a working text. */
    versionId: uuid('version_id'),
    content: jsonb('content').$type<PlanText>().notNull(),
    /** Which rows the passages are; null for a version frozen before that was kept. */
    keys: jsonb('keys').$type<PlanKeys>(),
    textSha256: text('text_sha256').notNull(),
    title: text('title').notNull(),
    /** To those who are asked, plain text. */
    message: text('message').notNull().default(''),
    /** The last day for comments or statements, from the beginning; `sharing_events` may move it. */
    untilDay: day('until_day').notNull(),
    /**
     * Board id of the host authority. Not called owner: the journal shows an owner's officers its values, and an informal sharing is
     * seen by nobody but the secretariat and those it is shared with.
     */
    host: uuid('host_board_id').notNull(),
    registrationNumber: text('registration_number'),
    /** Account; null when the program did it. */
    sharedBy: uuid('shared_by'),
    sharedAt: instant('shared_at').notNull(),
    example: boolean('example').notNull().default(false),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('sharings_plan').on(t.planId),
    check('sharings_kind', sql`${t.kind} in ('informal','statement')`),
    check('sharings_version', sql`(${t.kind} = 'statement') = (${t.versionId} is not null)`),
    check('sharings_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Whom a draft is shared with informally: an organ's members on the day that is asked about, or a person. */
export const sharingReaders = pgTable(
  'sharing_readers',
  {
    id: id(),
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    organId: uuid('organ_id'),
    personId: uuid('person_id'),
  },
  (t) => [
    unique('sharing_readers_once').on(t.sharingId, t.organId, t.personId).nullsNotDistinct(),
    check('sharing_readers_one', sql`num_nonnulls(${t.organId}, ${t.personId}) = 1`),
  ],
);

/** The boards that are asked for a statement. */
export const sharingBoards = pgTable(
  'sharing_boards',
  {
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    boardId: uuid('board_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sharingId, t.boardId] })],
);

/** `ended` ends it on the day it is recorded; `withdrawn` takes the text back. The latest counts. */
export const sharingEvents = pgTable(
  'sharing_events',
  {
    id: id(),
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    kind: text('kind', { enum: ['extended', 'ended', 'withdrawn'] }).notNull(),
    /** The new last day, when it is extended. */
    untilDay: day('until_day'),
    reason: text('reason').notNull(),
    /** Account; null when the program did it. */
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('sharing_events_sharing').on(t.sharingId),
    check('sharing_events_kind', sql`${t.kind} in ('extended','ended','withdrawn')`),
    check('sharing_events_day', sql`(${t.kind} = 'extended') = (${t.untilDay} is not null)`),
  ],
);

/** A board's statement, as decided: one that the board has not decided yet is its own and is not here (domain.md, 6). */
export const statements = pgTable(
  'statements',
  {
    id: id(),
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    boardId: uuid('board_id').notNull(),
    /** The extract or letter that it came in. */
    recordId: uuid('record_id'),
    decidedOn: day('decided_on').notNull(),
    paragraph: text('paragraph'),
    stance: text('stance', { enum: ['no-objection', 'viewpoints', 'against', 'declines'] }).notNull(),
    summary: text('summary').notNull().default(''),
    /** An earlier statement of the board that this one stands instead of. */
    replaces: uuid('replaces'),
    /** Account; null when the program did it. */
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    unique('statements_of_sharing').on(t.sharingId, t.id),
    index('statements_board').on(t.sharingId, t.boardId),
    foreignKey({ name: 'statements_replaces', columns: [t.sharingId, t.replaces], foreignColumns: [t.sharingId, t.id] }),
    check('statements_stance', sql`${t.stance} in ('no-objection','viewpoints','against','declines')`),
  ],
);

/**
 * One comment on one passage. Informally it is a person's: with an account, or in words when the secretariat notes what came by telephone
 * or mail. For statement it is one of the viewpoints of a board's statement.
 */
export const comments = pgTable(
  'comments',
  {
    id: id(),
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    /** Key of the passage (`titel`, `syfte`, `omrade-ID` …), or `alla` for the text as a whole. */
    passage: text('passage').notNull(),
    /** Words of the passage that it is about; '' for the whole passage. */
    quote: text('quote').notNull().default(''),
    text: text('text').notNull(),
    authorPersonId: uuid('author_person_id'),
    /** Who it comes from, when that is no person here; else ''. */
    authorWords: text('author_words').notNull().default(''),
    /** The authority that the author comes from, as known then: what came from another than the host was received. */
    authorPrincipalId: uuid('author_principal_id'),
    boardId: uuid('board_id'),
    statementId: uuid('statement_id'),
    /** Account of whoever wrote it here; null when the program did it. */
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    unique('comments_of_sharing').on(t.sharingId, t.id),
    index('comments_passage').on(t.sharingId, t.passage, t.seq),
    foreignKey({
      name: 'comments_statement',
      columns: [t.sharingId, t.statementId],
      foreignColumns: [statements.sharingId, statements.id],
    }),
    check('comments_said', sql`${t.text} <> ''`),
    check(
      'comments_author',
      sql`(${t.authorPersonId} is not null)::int + (${t.authorWords} <> '')::int + (${t.boardId} is not null)::int = 1`,
    ),
    check('comments_board', sql`(${t.boardId} is null) = (${t.statementId} is null)`),
  ],
);

/** A comment's own row of this sharing. */
function ofComment(name: string, t: { readonly sharingId: AnyPgColumn; readonly commentId: AnyPgColumn }) {
  return foreignKey({ name, columns: [t.sharingId, t.commentId], foreignColumns: [comments.sharingId, comments.id] });
}

/** Taken back by whoever wrote it: kept, and shown as withdrawn. */
export const commentWithdrawals = pgTable(
  'comment_withdrawals',
  {
    commentId: uuid('comment_id').primaryKey(),
    sharingId: uuid('sharing_id').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [ofComment('comment_withdrawals_comment', t)],
);

/** "Jag håller med", or no longer: a person's latest counts. */
export const commentSupports = pgTable(
  'comment_supports',
  {
    id: id(),
    commentId: uuid('comment_id').notNull(),
    sharingId: uuid('sharing_id').notNull(),
    personId: uuid('person_id').notNull(),
    supports: boolean('supports').notNull(),
    by: uuid('recorded_by').notNull(),
    at: instant('recorded_at').notNull(),
    seq: turn(),
  },
  (t) => [
    ofComment('comment_supports_comment', t),
    index('comment_supports_sharing').on(t.sharingId, t.commentId, t.personId, t.seq),
  ],
);

/** "Inga synpunkter": someone who was asked has read and leaves it there. */
export const sharingPasses = pgTable(
  'sharing_passes',
  {
    sharingId: uuid('sharing_id')
      .notNull()
      .references(() => sharings.id),
    personId: uuid('person_id').notNull(),
    by: uuid('recorded_by').notNull(),
    at: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sharingId, t.personId] })],
);

/** What the secretariat answered: the latest counts. */
export const commentAnswers = pgTable(
  'comment_answers',
  {
    id: id(),
    commentId: uuid('comment_id').notNull(),
    sharingId: uuid('sharing_id').notNull(),
    verdict: text('verdict', { enum: ['included', 'partly', 'not'] }).notNull(),
    reason: text('reason').notNull(),
    /** The change that it led to: `/arbetsplan/jamfor?fran=…&till=…#andring-KEY`; all three or none. */
    changeFrom: text('change_from'),
    changeTo: text('change_to'),
    changeKey: text('change_key'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    ofComment('comment_answers_comment', t),
    index('comment_answers_sharing').on(t.sharingId, t.commentId, t.seq),
    check('comment_answers_verdict', sql`${t.verdict} in ('included','partly','not')`),
    check('comment_answers_change', sql`num_nonnulls(${t.changeFrom}, ${t.changeTo}, ${t.changeKey}) in (0, 3)`),
  ],
);
