import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import { conferences, programmeItems } from './conferences.ts';

/** A record that was shown or handed out: of the whole conference, or of an item. Taken away again when `ended_at` is set. */
export const conferenceMaterials = pgTable(
  'conference_materials',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    itemId: uuid('item_id').references(() => programmeItems.id),
    recordId: uuid('record_id').notNull(),
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    unique('conference_materials_once').on(t.conferenceId, t.recordId),
    index('conference_materials_conference').on(t.conferenceId),
  ],
);

/** What was said at a conference, in running text (docs/adr/0012). The latest counts. Append-only. */
export const conferenceSummaries = pgTable(
  'conference_summaries',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    ...written(),
  },
  (t) => [
    unique('conference_summaries_number').on(t.conferenceId, t.number),
    check('conference_summaries_text', sql`${t.text} <> ''`),
  ],
);

/** What the knowledge led to, as somebody says it, and in which activity, area or project. Append-only; taken back by `ended_at`. */
export const conferenceOutcomes = pgTable(
  'conference_outcomes',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    text: text('text').notNull(),
    on: day('on_day').notNull(),
    planId: uuid('plan_id'),
    activityId: uuid('activity_id'),
    areaId: uuid('area_id'),
    projectId: uuid('project_id'),
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    index('conference_outcomes_conference').on(t.conferenceId),
    index('conference_outcomes_plan').on(t.planId),
    check('conference_outcomes_text', sql`${t.text} <> ''`),
    check(
      'conference_outcomes_of',
      sql`num_nonnulls(${t.planId}, ${t.projectId}) <= 1 and num_nonnulls(${t.activityId}, ${t.areaId}) <= 1`,
    ),
  ],
);

/** A mail that those who arrange it have written to participants: to whom, and how many it went to. The mails themselves are `mailings`. Append-only. */
export const participantMails = pgTable(
  'participant_mails',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    occasion: text('occasion', { enum: ['written', 'changed', 'speaker', 'cancelled', 'material'] }).notNull(),
    to: text('to_whom', { enum: ['all', 'seated', 'waiting', 'session'] }).notNull(),
    itemId: uuid('item_id').references(() => programmeItems.id),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    count: integer('count').notNull(),
    ...written(),
  },
  (t) => [
    index('participant_mails_conference').on(t.conferenceId),
    check('participant_mails_occasion', sql`${t.occasion} in ('written','changed','speaker','cancelled','material')`),
    check('participant_mails_to', sql`${t.to} in ('all','seated','waiting','session')`),
  ],
);
