import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, written } from '../../platform/db/columns.ts';

/** A day by which something in an activity is to be there. */
export const milestones = pgTable(
  'milestones',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    activityId: uuid('activity_id').notNull(),
    title: text('title').notNull(),
    plannedOn: day('planned_on').notNull(),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [index('milestones_plan').on(t.planId, t.activityId), check('milestones_title', sql`${t.title} <> ''`)],
);

/** What becomes of a milestone: another day, reached, dropped, taken up again. The latest counts. Append-only. */
export const milestoneEvents = pgTable(
  'milestone_events',
  {
    id: id(),
    milestoneId: uuid('milestone_id')
      .notNull()
      .references(() => milestones.id),
    kind: text('kind', { enum: ['moved', 'reached', 'dropped', 'reopened'] }).notNull(),
    /** The new day, or the day on which it happened. */
    on: day('on_day').notNull(),
    text: text('text').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('milestone_events_milestone').on(t.milestoneId, t.seq),
    check('milestone_events_kind', sql`${t.kind} in ('moved','reached','dropped','reopened')`),
  ],
);
