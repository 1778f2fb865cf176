import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../platform/db/columns.ts';

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
    earlierRoundId: uuid('earlier_round_id'),
    owner: uuid('owner').notNull(),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    check('rounds_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
    check('rounds_expects', sql`${t.expects} in ('approve','note')`),
  ],
);

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

/** A step in a principal's decision path: a board with a part. Added and removed as dated facts. */
export const steps = pgTable(
  'steps',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    principalId: uuid('principal_id').notNull(),
    /** Unique in the round, e.g. "0580-1"; the id in exchange files. */
    key: text('key').notNull(),
    boardId: uuid('board_id').notNull(),
    part: text('part', { enum: ['prepare', 'recommend', 'decide'] }).notNull(),
    stage: integer('stage').notNull(),
    scope: text('scope'),
    /** Null for the steps that the round opened with. */
    addedOn: day('added_on'),
    reason: text('reason'),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    unique('steps_key').on(t.roundId, t.key),
    check('steps_part', sql`${t.part} in ('prepare','recommend','decide')`),
    check('steps_stage', sql`${t.stage} >= 1`),
    index('steps_board').on(t.boardId),
  ],
);

export const stepRemovals = pgTable('step_removals', {
  stepId: uuid('step_id')
    .primaryKey()
    .references(() => steps.id),
  on: day('on_day').notNull(),
  reason: text('reason').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

/** When a board plans to take a step up: the latest row counts. `on` null: no longer planned. */
export const stepPlans = pgTable(
  'step_plans',
  {
    id: id(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
    on: day('on_day'),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('step_plans_step').on(t.stepId)],
);

/** An authority's own case. Shared with the secretariat; its notes are not. */
export const matters = pgTable(
  'matters',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    /** The board whose matter it is. */
    owner: uuid('owner').notNull(),
    caseOfficer: text('case_officer'),
    codetermination: text('codetermination', { enum: ['not-called-for', 'information', 'negotiation', 'collaboration'] }),
    /** The day it was given or ended (act 1976:580 §§ 11–14, 19). */
    codeterminationOn: day('codetermination_on'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [unique('matters_owner').on(t.roundId, t.owner)],
);

export const matterSteps = pgTable(
  'matter_steps',
  {
    matterId: uuid('matter_id')
      .notNull()
      .references(() => matters.id),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
  },
  (t) => [primaryKey({ columns: [t.matterId, t.stepId] })],
);

/** The authority's own register numbers for a step: free text, never issued by us. Ended, not deleted, when changed. */
export const registrationNumbers = pgTable(
  'registration_numbers',
  {
    id: id(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
    number: text('number').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    endedAt: instant('ended_at'),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('registration_numbers_step').on(t.stepId)],
);

/** Notes that no other authority sees, the secretariat included. */
export const matterNotes = pgTable('matter_notes', {
  id: id(),
  matterId: uuid('matter_id')
    .notNull()
    .references(() => matters.id),
  owner: uuid('owner').notNull(),
  text: text('text').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

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

/** The secretariat's text of a round's official report: a whole new version each time, the highest counts. */
export const reportMasters = pgTable(
  'report_masters',
  {
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    version: integer('version').notNull(),
    /** Text with placeholders, by part (report/wording.ts). */
    parts: jsonb('parts').$type<Readonly<Record<string, string>>>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [unique('report_masters_version').on(t.roundId, t.version), check('report_masters_first', sql`${t.version} >= 1`)],
);

/** An authority's own words for a part of its report: the latest of a part counts. Nobody else sees them, the secretariat included. */
export const reportWordings = pgTable(
  'report_wordings',
  {
    /** Chosen by the form that was shown. */
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    /** The board whose report it is. */
    owner: uuid('owner').notNull(),
    part: text('part').notNull(),
    /** Null: back to the master's. */
    text: text('text'),
    /** The master's text, placeholders and all, that it was written over: tells when that has changed. Empty for a part that has none. */
    masterText: text('master_text').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('report_wordings_owner').on(t.owner, t.roundId)],
);

/** An authority's own Word template for its reports: the latest counts. The file is a record of its own. */
export const reportTemplates = pgTable(
  'report_templates',
  {
    /** Chosen by the form that was shown. */
    id: id(),
    owner: uuid('owner').notNull(),
    /** Null: back to the program's own. */
    recordId: uuid('record_id'),
    placeholders: text('placeholders').array().notNull(),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('report_templates_owner').on(t.owner)],
);

/**
 * A file that a person put in to have read as a minutes extract: kept as a record, or refused and only named. Whether it still
 * waits follows: a § whose extract it is has been recorded, or it has been put aside.
 */
export const readingFiles = pgTable(
  'reading_files',
  {
    id: id(),
    /** Board id: whose record it is. */
    owner: uuid('owner').notNull(),
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    uploadId: uuid('upload_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    fileName: text('file_name').notNull(),
    recordId: uuid('record_id'),
    /** Why it was not kept: a refusal of the records' room. */
    refused: text('refused'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
  },
  (t) => [
    unique('reading_files_turn').on(t.uploadId, t.ordinal),
    index('reading_files_record').on(t.recordId),
    check('reading_files_kept', sql`num_nonnulls(${t.recordId}, ${t.refused}) = 1`),
  ],
);

/** A person saw that nothing is to be recorded from a document, or took that back: the latest counts. */
export const readingEnds = pgTable(
  'reading_ends',
  {
    id: id(),
    recordId: uuid('record_id').notNull(),
    kind: text('kind', { enum: ['put-aside', 'taken-back'] }).notNull(),
    reason: text('reason'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('reading_ends_record').on(t.recordId, t.seq),
    check('reading_ends_kind', sql`${t.kind} in ('put-aside','taken-back')`),
    check('reading_ends_reason', sql`${t.kind} <> 'put-aside' or ${t.reason} is not null`),
  ],
);
