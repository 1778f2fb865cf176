import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';

/**
 * Who answers for an activity, from a day to a day (domain.md, 3: every role is an assignment with dates). Where nobody is named it is the
 * chair of the organ that the plan says is responsible. Only its last day is ever filled in; what was to begin today or later can be taken back.
 */
export const activityLeads = pgTable(
  'activity_leads',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    /** The activity's row (`PlanKeys`): the same from version to version. */
    activityId: uuid('activity_id').notNull(),
    personId: uuid('person_id').notNull(),
    from: day('from_day').notNull(),
    /** Last day; null until further notice. */
    to: day('to_day'),
    ...written(),
  },
  (t) => [
    index('activity_leads_plan').on(t.planId, t.activityId),
    index('activity_leads_person').on(t.personId),
    check('activity_leads_days', sql`${t.to} is null or ${t.to} >= ${t.from}`),
  ],
);

/** Where somebody without an account is asked: an address at work. The secretariat's alone. */
export const followupAddresses = pgTable('followup_addresses', {
  personId: uuid('person_id').primaryKey(),
  email: text('email').notNull(),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
});

/** A reporting period of a plan, opened by a person: from then on every activity is asked about. */
export const reportingPeriods = pgTable(
  'reporting_periods',
  {
    id: id(),
    planId: uuid('plan_id').notNull(),
    /** The frozen text that is followed up. */
    versionId: uuid('version_id').notNull(),
    /** 1, 2, 3 … in the plan. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    from: day('from_day').notNull(),
    to: day('to_day').notNull(),
    answerBy: day('answer_by').notNull(),
    /** What the secretariat writes to those who are asked. */
    message: text('message').notNull().default(''),
    openedOn: day('opened_on').notNull(),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    unique('reporting_periods_number').on(t.planId, t.number),
    check('reporting_periods_days', sql`${t.to} >= ${t.from}`),
    check('reporting_periods_title', sql`${t.title} <> ''`),
  ],
);

/** What became of a period: another last day to answer, closed, open again. The latest counts. Append-only. */
export const periodEvents = pgTable(
  'period_events',
  {
    id: id(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportingPeriods.id),
    kind: text('kind', { enum: ['moved', 'closed', 'reopened'] }).notNull(),
    /** The new last day, when it is moved. */
    answerBy: day('answer_by'),
    text: text('text').notNull().default(''),
    on: day('on_day').notNull(),
    ...written(),
  },
  (t) => [
    index('period_events_period').on(t.periodId, t.seq),
    check('period_events_kind', sql`${t.kind} in ('moved','closed','reopened')`),
    check('period_events_moved', sql`(${t.kind} = 'moved') = (${t.answerBy} is not null)`),
  ],
);

/**
 * That somebody was asked in a period, once for each mail: a person about the activities they answer for, or a principal (through a board's
 * mailbox) about where its own introduction stands. Append-only.
 */
export const periodAsks = pgTable(
  'period_asks',
  {
    id: id(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportingPeriods.id),
    personId: uuid('person_id'),
    principalId: uuid('principal_id'),
    /** Whose mailbox, when a principal is asked. */
    boardId: uuid('board_id'),
    occasion: text('occasion', { enum: ['opening', 'reminder', 'again'] }).notNull(),
    /** Null when no mail could go: it then waits on the desk alone. */
    mailingId: uuid('mailing_id'),
    /** SHA-256 of what the personal link in the mail ends with. */
    tokenHash: text('token_hash').unique(),
    ...written(),
  },
  (t) => [
    index('period_asks_period').on(t.periodId),
    check('period_asks_whom', sql`num_nonnulls(${t.personId}, ${t.principalId}) = 1`),
    check('period_asks_occasion', sql`${t.occasion} in ('opening','reminder','again')`),
  ],
);
