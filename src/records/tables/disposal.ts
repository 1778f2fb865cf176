import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, turn, written } from '../../platform/db/columns.ts';

/**
 * An authority's decision that a kind of material is disposed of after a time: without one nothing official is erased (domain.md, 6; the
 * Archives Act 1990:782, 10 §). Append-only; one that no longer holds has an end.
 */
export const disposalDecisions = pgTable(
  'disposal_decisions',
  {
    id: id(),
    /** Its number at the authority that decided, as that authority writes it. */
    number: text('number').notNull(),
    decidedOn: day('decided_on').notNull(),
    /** Who decided, in words. */
    decidedBy: text('decided_by').notNull(),
    /** What it is about: participants' details in registrations. */
    kind: text('kind', { enum: ['conference-participants'] }).notNull(),
    /** Days after the conference's day, or the day it was to be held. */
    afterDays: integer('after_days').notNull(),
    text: text('text').notNull().default(''),
    /** From when it is no longer used for new things. */
    endedAt: instant('ended_at'),
    /** Board id of the authority whose material it is. */
    owner: uuid('owner').notNull(),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    check('disposal_decisions_number', sql`${t.number} <> '' and ${t.decidedBy} <> ''`),
    check('disposal_decisions_kind', sql`${t.kind} in ('conference-participants')`),
    check('disposal_decisions_days', sql`${t.afterDays} between 1 and 3650`),
  ],
);

/** What went by a disposal, and when: how many of each kind, never what they said. Append-only. */
export const disposalProtocols = pgTable(
  'disposal_protocols',
  {
    id: id(),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => disposalDecisions.id),
    /** What it was of: `{kind, id, title}` of a thing in a later room. */
    aboutKind: text('about_kind').notNull(),
    aboutId: uuid('about_id').notNull(),
    aboutTitle: text('about_title').notNull(),
    /** From when it could go. */
    dueOn: day('due_on').notNull(),
    on: day('on_day').notNull(),
    /** How many of each: `{"registrations": 58, "mails": 131, …}`. */
    went: jsonb('went').$type<Readonly<Record<string, number>>>().notNull(),
    owner: uuid('owner').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    seq: turn(),
  },
  (t) => [index('disposal_protocols_about').on(t.aboutKind, t.aboutId)],
);
