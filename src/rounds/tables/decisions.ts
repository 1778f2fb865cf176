import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../../platform/db/columns.ts';
import { steps } from './paths.ts';
import { rounds } from './rounds.ts';

export interface Clause {
  readonly number: number | null;
  readonly text: string;
}

/** A board's § on a day. May hold several outcomes, in several rounds or for several principals. */
export const minutesItems = pgTable(
  'minutes_items',
  {
    id: id(),
    boardId: uuid('board_id').notNull(),
    on: day('on_day').notNull(),
    paragraph: text('paragraph'),
    takenBy: text('taken_by', { enum: ['board', 'committee', 'chair', 'member', 'official'] }).notNull(),
    clauses: jsonb('clauses').$type<readonly Clause[]>().notNull().default([]),
    dissent: text('dissent'),
    vote: jsonb('vote').$type<{ readonly yes: number; readonly no: number; readonly abstain: number } | null>(),
    conflictOfInterest: text('conflict_of_interest'),
    verifiedOn: day('verified_on'),
    noticeOn: day('notice_on'),
    noticeRemovedOn: day('notice_removed_on'),
    evidence: text('evidence', { enum: ['told', 'unverified-extract', 'verified-extract'] }).notNull(),
    extractRecordId: uuid('extract_record_id'),
    /** Why it was recorded anew, when it corrects or completes an earlier record of the same §. */
    reason: text('reason'),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    check('minutes_items_taken_by', sql`${t.takenBy} in ('board','committee','chair','member','official')`),
    check('minutes_items_evidence', sql`${t.evidence} in ('told','unverified-extract','verified-extract')`),
    check(
      'minutes_items_notice',
      sql`${t.noticeRemovedOn} is null or (${t.noticeOn} is not null and ${t.noticeRemovedOn} >= ${t.noticeOn})`,
    ),
  ],
);

export const outcomes = [
  'approve',
  'adopt',
  'confirm',
  'endorse',
  'recommend',
  'recommend-against',
  'approve-with-changes',
  'reject',
  'postpone',
  'refer-back',
  'forward',
  'strike',
  'note',
  'annul',
] as const;

/** One outcome for one step: a *decision* in exchange files. */
export const decisions = pgTable(
  'decisions',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
    minutesItemId: uuid('minutes_item_id')
      .notNull()
      .references(() => minutesItems.id),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    /** Null means the round's text. */
    textSha256: text('text_sha256'),
    appealable: boolean('appealable').notNull(),
    /** A postponed or referred-back matter's next day, a forward's receiver, the changes asked for: in words. */
    remark: text('remark'),
    replaces: uuid('replaces'),
    correction: boolean('correction').notNull().default(false),
    carriedFrom: uuid('carried_from'),
    carriedOn: day('carried_on'),
    carriedReason: text('carried_reason'),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    check('decisions_correction', sql`not ${t.correction} or ${t.replaces} is not null`),
    check('decisions_annul', sql`${t.outcome} <> 'annul' or ${t.replaces} is not null`),
    check('decisions_self', sql`${t.replaces} <> ${t.id}`),
    check('decisions_carried', sql`num_nonnulls(${t.carriedFrom}, ${t.carriedOn}, ${t.carriedReason}) in (0, 3)`),
    index('decisions_round').on(t.roundId, t.seq),
    index('decisions_step').on(t.stepId),
  ],
);

/** A condition in a decision. `key` is its id in exchange files: a correction repeats the key of what it corrects. */
export const conditions = pgTable(
  'conditions',
  {
    id: id(),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisions.id),
    key: uuid('key').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: ['all-others', 'named', 'at-least', 'other'] }).notNull(),
    principalIds: uuid('principal_ids').array(),
    others: integer('others'),
    text: text('text'),
  },
  (t) => [
    unique('conditions_key').on(t.decisionId, t.key),
    check(
      'conditions_kind',
      sql`(${t.kind} = 'all-others' and num_nonnulls(${t.principalIds}, ${t.others}, ${t.text}) = 0)
        or (${t.kind} = 'named' and cardinality(${t.principalIds}) > 0 and num_nonnulls(${t.others}, ${t.text}) = 0)
        or (${t.kind} = 'at-least' and ${t.others} > 0 and num_nonnulls(${t.principalIds}, ${t.text}) = 0)
        or (${t.kind} = 'other' and ${t.text} is not null and num_nonnulls(${t.principalIds}, ${t.others}) = 0)`,
    ),
  ],
);

/** A person's judgement that a condition of substance is, or is not, met. */
export const fulfilments = pgTable('fulfilments', {
  id: id(),
  roundId: uuid('round_id')
    .notNull()
    .references(() => rounds.id),
  conditionKey: uuid('condition_key').notNull(),
  on: day('on_day').notNull(),
  fulfilled: boolean('fulfilled').notNull(),
  reason: text('reason'),
  recordedAt: instant('recorded_at').notNull(),
  seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
});

/** An appeal (KL 13). No names of appellants are kept. */
export const appeals = pgTable('appeals', {
  id: id(),
  decisionId: uuid('decision_id')
    .notNull()
    .references(() => decisions.id),
  on: day('on_day').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
});

/** The last ruling in an appeal became final. */
export const appealSettlements = pgTable('appeal_settlements', {
  appealId: uuid('appeal_id')
    .primaryKey()
    .references(() => appeals.id),
  on: day('on_day').notNull(),
  allowed: boolean('allowed').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});
