import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, turn, written } from '../../platform/db/columns.ts';
import { activityReports } from './reports.ts';

/** Something that is counted: the body's own, or a key figure from Kolada. Its words may be put right; what it counts may not be changed. */
export const measures = pgTable(
  'measures',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    /** What it says something of: an activity's row, an area's, or the whole plan when both are null. */
    activityId: uuid('activity_id'),
    areaId: uuid('area_id'),
    title: text('title').notNull(),
    explanation: text('explanation').notNull().default(''),
    /** `procent`, `antal`, `dagar` …, as it is written after a figure. */
    unit: text('unit').notNull(),
    better: text('better', { enum: ['higher', 'lower', 'neither'] }).notNull(),
    source: text('source', { enum: ['own', 'kolada'] }).notNull(),
    /** Kolada's id of the key figure. */
    kpi: text('kpi'),
    example: boolean('example').notNull().default(false),
    /** From when it is no longer followed; what it has said stays. */
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    index('measures_plan').on(t.planId),
    check('measures_title', sql`${t.title} <> ''`),
    check('measures_better', sql`${t.better} in ('higher','lower','neither')`),
    check('measures_source', sql`${t.source} in ('own','kolada') and (${t.source} = 'kolada') = (${t.kpi} is not null)`),
    check('measures_of', sql`num_nonnulls(${t.activityId}, ${t.areaId}) <= 1`),
  ],
);

/** That figures were fetched from Kolada, with what came of it. */
export const koladaFetches = pgTable(
  'kolada_fetches',
  {
    id: id(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => measures.id),
    fromYear: integer('from_year').notNull(),
    toYear: integer('to_year').notNull(),
    state: text('state', { enum: ['waiting', 'fetched', 'failed'] }).notNull(),
    /** Why it failed: a code of the room's own. */
    reason: text('reason'),
    /** Values that came, and those of them that were new or had changed. */
    found: integer('found').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    index('kolada_fetches_measure').on(t.measureId, t.seq),
    check('kolada_fetches_state', sql`${t.state} in ('waiting','fetched','failed')`),
  ],
);

/**
 * A value of a measure at a place in a period. Append-only: the latest of the same place, period and gender counts, so that a corrected figure
 * is a new fact.
 */
export const measureValues = pgTable(
  'measure_values',
  {
    id: id(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => measures.id),
    /** A principal's code (which is Kolada's municipality id), or `0000` for the country. */
    place: text('place').notNull(),
    /** `2026`, `2026-T2` (four months), `2026-Q3`, `2026-H1` or `2026-09`. */
    period: text('period').notNull(),
    /** `T` all, `K` women, `M` men, as Kolada has it. */
    gender: text('gender', { enum: ['T', 'K', 'M'] })
      .notNull()
      .default('T'),
    /** Null: there is none, and `status` may say why. */
    value: doublePrecision('value'),
    /** As the source says it, e.g. that it is held back; empty when there is nothing to say. */
    status: text('status').notNull().default(''),
    how: text('how', { enum: ['typed', 'file', 'report', 'kolada'] }).notNull(),
    reportId: uuid('report_id').references(() => activityReports.id),
    fetchId: uuid('fetch_id').references(() => koladaFetches.id),
    /** From where, as whoever typed it says; Kolada's says itself. */
    source: text('source').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
    seq: turn(),
  },
  (t) => [
    index('measure_values_measure').on(t.measureId, t.place, t.period, t.seq),
    check('measure_values_gender', sql`${t.gender} in ('T','K','M')`),
    check('measure_values_how', sql`${t.how} in ('typed','file','report','kolada')`),
    check('measure_values_period', sql`${t.period} ~ '^[0-9]{4}(-(T[1-3]|Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$'`),
  ],
);

/** Answers of Kolada's, by what was asked, so that the same is not asked twice in a day. Derived: no journal. */
export const koladaAnswers = pgTable('kolada_answers', {
  asked: text('asked').primaryKey(),
  answer: jsonb('answer').$type<unknown>().notNull(),
  fetchedAt: instant('fetched_at').notNull(),
});
