import { bigint, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../../platform/db/columns.ts';
import { steps } from './paths.ts';
import { rounds } from './rounds.ts';

/** An authority's own case. Shared with the secretariat; its notes are not. */
export const matters = pgTable(
  'matters',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    /** The board whose matter it is. */
    owner: uuid('owner').notNull(),
    caseOfficer: text('case_officer'),
    codetermination: text('codetermination', { enum: ['not-called-for', 'information', 'negotiation', 'collaboration'] }),
    /** The day it was given or ended (act 1976:580 §§ 11–14, 19). */
    codeterminationOn: day('codetermination_on'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [unique('matters_owner').on(t.roundId, t.owner)],
);

export const matterSteps = pgTable(
  'matter_steps',
  {
    matterId: uuid('matter_id')
      .notNull()
      .references(() => matters.id),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
  },
  (t) => [primaryKey({ columns: [t.matterId, t.stepId] })],
);

/** The authority's own register numbers for a step: free text, never issued by us. Ended, not deleted, when changed. */
export const registrationNumbers = pgTable(
  'registration_numbers',
  {
    id: id(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => steps.id),
    number: text('number').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    endedAt: instant('ended_at'),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('registration_numbers_step').on(t.stepId)],
);

/** Notes that no other authority sees, the secretariat included. */
export const matterNotes = pgTable('matter_notes', {
  id: id(),
  matterId: uuid('matter_id')
    .notNull()
    .references(() => matters.id),
  owner: uuid('owner').notNull(),
  text: text('text').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});
