import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../platform/db/columns.ts';
import type { PlanKeys } from './plan-keys.ts';
import type { PlanText } from './plan-text.ts';

/** A joint work plan. Its life (draft, out for decision, in force, closed) is derived, never stored. */
export const plans = pgTable(
  'plans',
  {
    id: id(),
    title: text('title').notNull(),
    firstYear: integer('first_year').notNull(),
    lastYear: integer('last_year').notNull(),
    aim: text('aim').notNull().default(''),
    /** The host authority's board at the time. */
    owner: uuid('owner').notNull(),
    registrationNumber: text('registration_number'),
    previousPlanId: uuid('previous_plan_id'),
    example: boolean('example').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [check('plans_years', sql`${t.lastYear} >= ${t.firstYear}`)],
);

/** The row of the previous plan that this one carries on. No reference: the working text there may be rewritten after. */
const carriedFrom = () => uuid('continues');

/** The working text: areas, goals, activities in order. Frozen copies lie in `plan_versions`. */
export const planAreas = pgTable('plan_areas', {
  id: id(),
  planId: uuid('plan_id')
    .notNull()
    .references(() => plans.id),
  ordinal: integer('ordinal').notNull(),
  title: text('title').notNull(),
  text: text('text').notNull().default(''),
  continues: carriedFrom(),
});

export const planGoals = pgTable('plan_goals', {
  id: id(),
  areaId: uuid('area_id')
    .notNull()
    .references(() => planAreas.id, { onDelete: 'cascade' }),
  ordinal: integer('ordinal').notNull(),
  text: text('text').notNull(),
  continues: carriedFrom(),
});

export const planActivities = pgTable(
  'plan_activities',
  {
    id: id(),
    areaId: uuid('area_id')
      .notNull()
      .references(() => planAreas.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull().default(''),
    /** Responsible organ (`organs.id`), or in words. */
    organId: uuid('organ_id'),
    responsible: text('responsible').notNull().default(''),
    from: day('from_day'),
    to: day('to_day'),
    indicators: jsonb('indicators').$type<readonly string[]>().notNull().default([]),
    continues: carriedFrom(),
  },
  (t) => [check('plan_activities_days', sql`${t.to} is null or ${t.from} is null or ${t.to} >= ${t.from}`)],
);

/** A frozen text: append-only. `textSha256` is the SHA-256 of the RFC 8785 canonical JSON of `content`. */
export const planVersions = pgTable(
  'plan_versions',
  {
    id: id(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => plans.id),
    number: integer('number').notNull(),
    content: jsonb('content').$type<PlanText>().notNull(),
    textSha256: text('text_sha256').notNull(),
    /** The record with the frozen bytes. */
    recordId: uuid('record_id').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    /** Which rows the areas, goals and activities of `content` are; null in versions frozen before this was kept. */
    keys: jsonb('keys').$type<PlanKeys>(),
  },
  (t) => [
    unique('plan_versions_number').on(t.planId, t.number),
    check('plan_versions_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Who has a part of the working text open to write in, and when that was last heard. It says nothing of the plan, and is in no journal. */
export const planWriters = pgTable(
  'plan_writers',
  {
    planId: uuid('plan_id')
      .notNull()
      .references(() => plans.id, { onDelete: 'cascade' }),
    /** The part's key: `planen`, `omrade-…`, `aktivitet-…`. */
    part: text('part').notNull(),
    account: uuid('account').notNull(),
    name: text('name').notNull(),
    heardAt: instant('heard_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.part, t.account] })],
);

/** What of the previous plan this one closes, and why. Append-only; the row is the previous plan's. */
export const planClosings = pgTable(
  'plan_closings',
  {
    id: id(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => plans.id),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').$type<'area' | 'goal' | 'activity'>().notNull(),
    /** The row of the previous plan. No reference: the working text there may be rewritten after. */
    closedRow: uuid('closed_row').notNull(),
    /** What it was called then. */
    title: text('title').notNull(),
    reason: text('reason').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    unique('plan_closings_row').on(t.planId, t.closedRow),
    check('plan_closings_kind', sql`${t.kind} in ('area', 'goal', 'activity')`),
    check('plan_closings_reason', sql`${t.reason} <> ''`),
  ],
);
