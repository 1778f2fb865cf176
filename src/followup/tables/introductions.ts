import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, turn } from '../../platform/db/columns.ts';
import { stages } from '../introduction/stage.ts';
import { ways } from '../reporting/report.ts';
import { reportingPeriods } from './periods.ts';

/**
 * That an activity has reached a stage at a principal, each principal for itself, from a day. What was wrong is put right by a later fact:
 * who says a stage says it of all days from then on, and what was written before of those days no longer holds (`holding`). Append-only.
 */
export const introductions = pgTable(
  'introductions',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    activityId: uuid('activity_id').notNull(),
    principalId: uuid('principal_id').notNull(),
    stage: text('stage', { enum: stages }).notNull(),
    on: day('on_day').notNull(),
    note: text('note').notNull().default(''),
    /** The period in which it was asked for; null when it was told otherwise. */
    periodId: uuid('period_id').references(() => reportingPeriods.id),
    /** Who says so for the principal; null when its link was used without a name. */
    personId: uuid('person_id'),
    /** Name and function of whoever says so, as they were then. */
    said: text('said_by').notNull().default(''),
    how: text('how', { enum: ways }).notNull(),
    example: boolean('example').notNull().default(false),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
    seq: turn(),
  },
  (t) => [
    unique('introductions_request').on(t.requestId, t.activityId, t.principalId),
    index('introductions_plan').on(t.planId, t.activityId, t.principalId),
    check('introductions_stage', sql`${t.stage} in ('not-begun','decided','introducing','in-use','not-relevant')`),
    check('introductions_how', sql`${t.how} in ('signed-in','link','told')`),
  ],
);
