import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import type { CharterText, ClosingText } from '../project-text.ts';

/**
 * A county-wide project. What it says while it is written stands in `project_drafts`, what has been frozen in `project_papers`; who leads and
 * steers, in `project_roles`; where it stands follows from its papers' rounds and its events.
 */
export const projects = pgTable(
  'projects',
  {
    id: id(),
    title: text('title').notNull(),
    /** In a sentence: what the list says of it. */
    purpose: text('purpose').notNull().default(''),
    /** When it is meant to go on, first and last day. */
    from: day('from_day').notNull(),
    to: day('to_day').notNull(),
    /** The principal that keeps the money and the books; null until it is settled. */
    holderId: uuid('holder_principal_id'),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [check('projects_title', sql`${t.title} <> ''`), check('projects_days', sql`${t.to} >= ${t.from}`)],
);

/** Charter and closing report while they are written: for those who write them alone (TF 2:12). */
export const projectDrafts = pgTable('project_drafts', {
  projectId: uuid('project_id')
    .primaryKey()
    .references(() => projects.id),
  charter: jsonb('charter').$type<CharterText>().notNull(),
  closing: jsonb('closing').$type<ClosingText>().notNull(),
  /** Counts the savings: a second writer is told. */
  version: integer('version').notNull().default(0),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
});

/** Who leads a project (a person) or steers it (an organ, or a person for a principal), from a day to a day. Only its last day is ever filled in. */
export const projectRoles = pgTable(
  'project_roles',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    role: text('role', { enum: ['leader', 'steering', 'member'] }).notNull(),
    personId: uuid('person_id'),
    organId: uuid('organ_id'),
    from: day('from_day').notNull(),
    /** Last day; null until further notice. */
    to: day('to_day'),
    ...written(),
  },
  (t) => [
    index('project_roles_project').on(t.projectId),
    index('project_roles_person').on(t.personId),
    check('project_roles_role', sql`${t.role} in ('leader','steering','member')`),
    check('project_roles_one', sql`num_nonnulls(${t.personId}, ${t.organId}) = 1`),
    check('project_roles_leader', sql`${t.role} = 'steering' or ${t.personId} is not null`),
    check('project_roles_days', sql`${t.to} is null or ${t.to} >= ${t.from}`),
  ],
);

/** What happens to a project as a whole. The latest counts. Append-only. */
export const projectEvents = pgTable(
  'project_events',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    /** `moved`: another last day (`until`). `ended`: closed before its aim was reached. `closed`: done, its closing report frozen. */
    kind: text('kind', { enum: ['started', 'moved', 'paused', 'resumed', 'ended', 'closed', 'reopened'] }).notNull(),
    on: day('on_day').notNull(),
    until: day('until_day'),
    text: text('text').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('project_events_project').on(t.projectId, t.seq),
    check(
      'project_events_kind',
      sql`${t.kind} in ('started','moved','paused','resumed','ended','closed','reopened') and (${t.kind} = 'moved') = (${t.until} is not null)`,
    ),
  ],
);

/** Which activity or area of a work plan a project belongs to, until it is unlinked. */
export const projectLinks = pgTable(
  'project_links',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    planId: uuid('plan_id').notNull(),
    /** Rows of the plan (`PlanKeys`): an activity or an area; both null: the whole plan. */
    activityId: uuid('activity_id'),
    areaId: uuid('area_id'),
    /** From when it no longer belongs there. */
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    index('project_links_project').on(t.projectId),
    index('project_links_plan').on(t.planId),
    check('project_links_of', sql`num_nonnulls(${t.activityId}, ${t.areaId}) <= 1`),
  ],
);
