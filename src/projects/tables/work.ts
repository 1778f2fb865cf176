import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, written } from '../../platform/db/columns.ts';
import { projects } from './projects.ts';

const ofProject = () =>
  uuid('project_id')
    .notNull()
    .references(() => projects.id);

/** A day by which something in a project is to be there. */
export const projectMilestones = pgTable(
  'project_milestones',
  {
    id: id(),
    projectId: ofProject(),
    title: text('title').notNull(),
    plannedOn: day('planned_on').notNull(),
    ...written(),
  },
  (t) => [index('project_milestones_project').on(t.projectId), check('project_milestones_title', sql`${t.title} <> ''`)],
);

/** What becomes of a milestone: another day, reached, dropped, taken up again. The latest counts. Append-only. */
export const projectMilestoneEvents = pgTable(
  'project_milestone_events',
  {
    id: id(),
    milestoneId: uuid('milestone_id')
      .notNull()
      .references(() => projectMilestones.id),
    kind: text('kind', { enum: ['moved', 'reached', 'dropped', 'reopened'] }).notNull(),
    /** The new day, or the day on which it happened. */
    on: day('on_day').notNull(),
    text: text('text').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('project_milestone_events_milestone').on(t.milestoneId, t.seq),
    check('project_milestone_events_kind', sql`${t.kind} in ('moved','reached','dropped','reopened')`),
  ],
);

/** Something that may go wrong. What is thought of it stands in `risk_assessments`. */
export const projectRisks = pgTable(
  'project_risks',
  { id: id(), projectId: ofProject(), text: text('text').notNull(), ...written() },
  (t) => [index('project_risks_project').on(t.projectId), check('project_risks_text', sql`${t.text} <> ''`)],
);

/** How likely a risk is thought to be and what it would do, who owns it, and what is done. The latest counts. Append-only. */
export const riskAssessments = pgTable(
  'risk_assessments',
  {
    id: id(),
    riskId: uuid('risk_id')
      .notNull()
      .references(() => projectRisks.id),
    /** 1 (hardly) to 5 (almost surely). */
    likelihood: integer('likelihood').notNull(),
    /** 1 (slight) to 5 (the aim is missed). */
    consequence: integer('consequence').notNull(),
    ownerId: uuid('owner_person_id').notNull(),
    /** What is done about it. */
    remedy: text('remedy').notNull().default(''),
    /** `happened`: it is no longer a risk but a fact. */
    state: text('state', { enum: ['open', 'gone', 'happened'] }).notNull(),
    on: day('on_day').notNull(),
    ...written(),
  },
  (t) => [
    index('risk_assessments_risk').on(t.riskId, t.seq),
    check('risk_assessments_scale', sql`${t.likelihood} between 1 and 5 and ${t.consequence} between 1 and 5`),
    check('risk_assessments_state', sql`${t.state} in ('open','gone','happened')`),
  ],
);

export const projectStatuses = ['on-track', 'at-risk', 'delayed', 'stopped'] as const;

/** How a project stands at the end of a period, as its leader says. Append-only: a corrected one names the old one. */
export const projectReports = pgTable(
  'project_reports',
  {
    id: id(),
    projectId: ofProject(),
    from: day('from_day').notNull(),
    to: day('to_day').notNull(),
    status: text('status', { enum: projectStatuses }).notNull(),
    /** What has been done. */
    text: text('text').notNull(),
    /** What is not as planned, and what is done about it; empty when all is. */
    deviation: text('deviation').notNull().default(''),
    nextStep: text('next_step').notNull().default(''),
    /** Of the money, in words. */
    money: text('money').notNull().default(''),
    personId: uuid('person_id'),
    on: day('on_day').notNull(),
    corrects: uuid('corrects'),
    reason: text('reason').notNull().default(''),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('project_reports_project').on(t.projectId, t.seq),
    check('project_reports_status', sql`${t.status} in ('on-track','at-risk','delayed','stopped')`),
    check('project_reports_days', sql`${t.to} >= ${t.from}`),
    check('project_reports_text', sql`${t.text} <> ''`),
    check('project_reports_reason', sql`(${t.corrects} is not null) = (${t.reason} <> '')`),
  ],
);

/** What a principal, or an organ of the body, is to take over when the project is done. */
export const projectHandovers = pgTable(
  'project_handovers',
  {
    id: id(),
    projectId: ofProject(),
    text: text('text').notNull(),
    principalId: uuid('principal_id'),
    organId: uuid('organ_id'),
    /** By which day. */
    due: day('due_day').notNull(),
    ...written(),
  },
  (t) => [
    index('project_handovers_project').on(t.projectId),
    check('project_handovers_to', sql`num_nonnulls(${t.principalId}, ${t.organId}) = 1`),
    check('project_handovers_text', sql`${t.text} <> ''`),
  ],
);

/** What becomes of a hand-over, as the receiver says: taken over, or not. The latest counts. Append-only. */
export const handoverEvents = pgTable(
  'handover_events',
  {
    id: id(),
    handoverId: uuid('handover_id')
      .notNull()
      .references(() => projectHandovers.id),
    kind: text('kind', { enum: ['taken', 'declined', 'reopened', 'dropped'] }).notNull(),
    on: day('on_day').notNull(),
    /** Who at the receiver says so, name and function. */
    said: text('said_by').notNull().default(''),
    text: text('text').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('handover_events_handover').on(t.handoverId, t.seq),
    check('handover_events_kind', sql`${t.kind} in ('taken','declined','reopened','dropped')`),
  ],
);
