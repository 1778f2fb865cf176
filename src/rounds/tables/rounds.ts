import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../../platform/db/columns.ts';

export type RoundRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'region-and-at-least'; readonly municipalities: number }
  | { readonly kind: 'at-least'; readonly principals: number };

/** One frozen text sent to principals for decision. Everything here is a fact: appended, never edited. */
export const rounds = pgTable(
  'rounds',
  {
    id: id(),
    title: text('title').notNull(),
    /** The text that is decided, in a later room: `{kind, id, title}`. */
    textKind: text('text_kind').notNull(),
    textId: uuid('text_id').notNull(),
    textTitle: text('text_title').notNull(),
    textSha256: text('text_sha256').notNull(),
    textRecordId: uuid('text_record_id').notNull(),
    expects: text('expects', { enum: ['approve', 'note'] }).notNull(),
    rule: jsonb('rule').$type<RoundRule>().notNull(),
    sentOn: day('sent_on').notNull(),
    answerBy: day('answer_by'),
    /** Our own register number, e.g. "RÖ 2024-31". */
    registrationNumber: text('registration_number'),
    coveringLetter: text('covering_letter').notNull().default(''),
    /** The round before this one. */
    earlierRoundId: uuid('earlier_round_id'),
    /** It asks anew in the earlier round's matter: what of it a person judged to cover the new text is carried over. */
    asksAgain: boolean('asks_again').notNull().default(false),
    owner: uuid('owner').notNull(),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    check('rounds_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
    check('rounds_asks_again', sql`not ${t.asksAgain} or ${t.earlierRoundId} is not null`),
    check('rounds_expects', sql`${t.expects} in ('approve','note')`),
  ],
);

/** What was wanted, and what the forecast said, when the round was opened: kept so that it can be seen when they drift apart. */
export const roundForecasts = pgTable('round_forecasts', {
  roundId: uuid('round_id')
    .primaryKey()
    .references(() => rounds.id),
  /** The day on which the text is wanted in force; null when none was said. */
  wantedOn: day('wanted_on'),
  /** When it would be decided and have legal force, as the calendars stood. Null when that could not be told. */
  decidedOn: day('decided_on'),
  inForceOn: day('in_force_on'),
  /** False when a board of which nothing was known was needed, so that the days were the others'. */
  isWhole: boolean('is_whole').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const roundWithdrawals = pgTable('round_withdrawals', {
  roundId: uuid('round_id')
    .primaryKey()
    .references(() => rounds.id),
  on: day('on_day').notNull(),
  reason: text('reason').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

/** The principals as they were when the round opened. */
export const roundPrincipals = pgTable(
  'round_principals',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    principalId: uuid('principal_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['region', 'municipality', 'federation'] }).notNull(),
    represents: integer('represents').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.principalId] }), unique('round_principals_code').on(t.roundId, t.code)],
);
