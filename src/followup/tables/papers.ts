import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import type { FollowupPaper } from '../papers/followup-paper.ts';
import { reportingPeriods } from './periods.ts';

const kinds = ['interim', 'final'] as const;

/** An interim or final report while it is written: what the secretariat says in its own words. The rest is made from the facts. */
export const followupPaperDrafts = pgTable(
  'followup_paper_drafts',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    kind: text('kind', { enum: kinds }).notNull(),
    /** The last period that it tells of. */
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportingPeriods.id),
    title: text('title').notNull(),
    /** Running text (docs/adr/0012): what a board should know first. */
    summary: text('summary').notNull().default(''),
    /** What is said of an area, by its row. */
    ofAreas: jsonb('of_areas').$type<Readonly<Record<string, string>>>().notNull().default({}),
    version: integer('version').notNull().default(0),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('followup_paper_drafts_plan').on(t.planId),
    check('followup_paper_drafts_kind', sql`${t.kind} in ('interim','final')`),
  ],
);

/** A report as it was frozen to be sent: append-only, its hash never changes. One for each number of a draft. */
export const followupPapers = pgTable(
  'followup_papers',
  {
    id: id(),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => followupPaperDrafts.id),
    planId: uuid('plan_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<FollowupPaper>().notNull(),
    /** Lower-case hex SHA-256 of the RFC 8785 canonical JSON of `content`. */
    textSha256: text('text_sha256').notNull(),
    /** The record with the frozen bytes. */
    recordId: uuid('record_id').notNull(),
    frozenOn: day('frozen_on').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    ...written(),
  },
  (t) => [
    unique('followup_papers_number').on(t.draftId, t.number),
    index('followup_papers_plan').on(t.planId),
    check('followup_papers_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);
