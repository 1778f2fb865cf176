import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { clockTime, day, id, instant, written } from '../../platform/db/columns.ts';

const isTime = sql.raw(`'${clockTime}'`);

/**
 * A theme conference or a knowledge session, as it is now: put right by those who arrange it. Where it stands follows from its events, its day
 * and its publication; what participants have been told stands in their mails.
 */
export const conferences = pgTable(
  'conferences',
  {
    id: id(),
    kind: text('kind', { enum: ['theme-conference', 'knowledge-session'] }).notNull(),
    title: text('title').notNull(),
    /** Running text (docs/adr/0012): what it is about, and for whom. */
    text: text('text').notNull().default(''),
    /** The organ that arranges it. */
    organId: uuid('organ_id').notNull(),
    on: day('on_day').notNull(),
    starts: text('starts').notNull(),
    ends: text('ends').notNull(),
    place: text('place').notNull(),
    /** For those at a distance, shown to whoever has a seat; empty when there is no such way. */
    link: text('link').notNull().default(''),
    /** How many have a seat; null: as many as come. */
    seats: integer('seats'),
    registerBy: day('register_by').notNull(),
    /** Whom participants ask: a function and its address at work. */
    contact: text('contact').notNull().default(''),
    contactMail: text('contact_mail').notNull().default(''),
    /** The decision by which the participants' details are removed (`disposal_decisions`); without one nobody can register. */
    disposalId: uuid('disposal_id'),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    check('conferences_kind', sql`${t.kind} in ('theme-conference','knowledge-session')`),
    check('conferences_title', sql`${t.title} <> '' and ${t.place} <> ''`),
    check('conferences_seats', sql`${t.seats} between 1 and 5000`),
    check('conferences_days', sql`${t.registerBy} <= ${t.on}`),
    check('conferences_times', sql`${t.starts} ~ ${isTime} and ${t.ends} ~ ${isTime} and ${t.starts} < ${t.ends}`),
  ],
);

/** What happens to a conference as a whole. The latest counts. Append-only. */
export const conferenceEvents = pgTable(
  'conference_events',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    /** `opened` and `closed`: for registration, by a person; it closes by itself after `register_by`. */
    kind: text('kind', { enum: ['opened', 'closed', 'cancelled'] }).notNull(),
    /** Said to the participants and in public when it is cancelled. */
    text: text('text').notNull().default(''),
    on: day('on_day').notNull(),
    ...written(),
  },
  (t) => [
    index('conference_events_conference').on(t.conferenceId, t.seq),
    check('conference_events_kind', sql`${t.kind} in ('opened','closed','cancelled')`),
    check('conference_events_text', sql`${t.kind} <> 'cancelled' or ${t.text} <> ''`),
  ],
);

/** An item of the programme, in time order. Those of the same choice go on at the same time: participants choose one of them. */
export const programmeItems = pgTable(
  'programme_items',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    starts: text('starts').notNull(),
    ends: text('ends').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull().default(''),
    room: text('room').notNull().default(''),
    /** Which choice it belongs to, as its name is shown (`Parallella pass på förmiddagen`); empty: for all. */
    choice: text('choice').notNull().default(''),
    /** How many can take part, where one chooses; null: as many as come. */
    seats: integer('seats'),
    /** Taken off: it stands, struck, with why. */
    struckAt: instant('struck_at'),
    struckReason: text('struck_reason').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('programme_items_conference').on(t.conferenceId, t.starts),
    check('programme_items_title', sql`${t.title} <> ''`),
    check('programme_items_times', sql`${t.starts} ~ ${isTime} and ${t.ends} ~ ${isTime} and ${t.starts} < ${t.ends}`),
    check('programme_items_seats', sql`${t.seats} is null or (${t.seats} between 1 and 5000 and ${t.choice} <> '')`),
  ],
);

/** Who speaks at an item: name, function and organisation, nothing more. One who withdraws stays named inside; in public the item says that it changed. */
export const speakers = pgTable(
  'speakers',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => programmeItems.id),
    name: text('name').notNull(),
    /** Function, as said in public. */
    title: text('title').notNull().default(''),
    organisation: text('organisation').notNull().default(''),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    ...written(),
  },
  (t) => [index('speakers_item').on(t.itemId), check('speakers_name', sql`${t.name} <> ''`)],
);

/** What a conference is about: a plan's activity or area, or a project. Until it is unlinked. */
export const conferenceLinks = pgTable(
  'conference_links',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    planId: uuid('plan_id'),
    activityId: uuid('activity_id'),
    areaId: uuid('area_id'),
    projectId: uuid('project_id'),
    endedAt: instant('ended_at'),
    ...written(),
  },
  (t) => [
    index('conference_links_conference').on(t.conferenceId),
    index('conference_links_plan').on(t.planId),
    check(
      'conference_links_of',
      sql`num_nonnulls(${t.planId}, ${t.projectId}) = 1 and num_nonnulls(${t.activityId}, ${t.areaId}) <= 1`,
    ),
  ],
);
