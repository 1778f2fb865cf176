import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../../platform/db/columns.ts';
import { rounds } from './rounds.ts';

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
