import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import { type ReportDraft, statuses, ways } from '../reporting/report.ts';
import { reportingPeriods } from './periods.ts';

/** A report that has been handed in, of one activity in one period. Append-only: a corrected report is a new fact that names the old one. */
export const activityReports = pgTable(
  'activity_reports',
  {
    id: id(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportingPeriods.id),
    planId: uuid('plan_id').notNull(),
    activityId: uuid('activity_id').notNull(),
    status: text('status', { enum: statuses }).notNull(),
    /** A sentence or two on what has been done. */
    text: text('text').notNull(),
    /** What is not as planned; empty when all is. */
    deviation: text('deviation').notNull().default(''),
    /** What is done about it. */
    remedy: text('remedy').notNull().default(''),
    nextStep: text('next_step').notNull().default(''),
    /** When it is now expected to be done; null: as the plan says. */
    expectedEnd: day('expected_end'),
    /** Who says so. */
    personId: uuid('person_id'),
    how: text('how', { enum: ways }).notNull(),
    on: day('on_day').notNull(),
    /** The report that this one corrects, of the same activity and period. */
    corrects: uuid('corrects'),
    /** Why, when it corrects. */
    reason: text('reason').notNull().default(''),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('activity_reports_plan').on(t.planId, t.activityId),
    index('activity_reports_period').on(t.periodId, t.activityId),
    check('activity_reports_status', sql`${t.status} in ('not-begun','on-track','at-risk','delayed','done','stopped')`),
    check('activity_reports_how', sql`${t.how} in ('signed-in','link','told')`),
    check('activity_reports_text', sql`${t.text} <> ''`),
    check('activity_reports_reason', sql`(${t.corrects} is not null) = (${t.reason} <> '')`),
  ],
);

/** What is being written before it is handed in: one for each activity and period, whoever of those who answer for it writes. */
export const reportDrafts = pgTable(
  'report_drafts',
  {
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportingPeriods.id),
    activityId: uuid('activity_id').notNull(),
    content: jsonb('content').$type<ReportDraft>().notNull(),
    /** Counts the savings: a second writer is told. */
    version: integer('version').notNull(),
    personId: uuid('person_id'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.periodId, t.activityId] })],
);

/** What the management group says of a report: a comment, or that it is accepted. Append-only. */
export const reportReviews = pgTable(
  'report_reviews',
  {
    id: id(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => activityReports.id),
    kind: text('kind', { enum: ['comment', 'accepted'] }).notNull(),
    text: text('text').notNull().default(''),
    personId: uuid('person_id'),
    on: day('on_day').notNull(),
    ...written(),
  },
  (t) => [
    index('report_reviews_report').on(t.reportId, t.seq),
    check('report_reviews_kind', sql`${t.kind} in ('comment','accepted')`),
    check('report_reviews_text', sql`${t.kind} <> 'comment' or ${t.text} <> ''`),
  ],
);
