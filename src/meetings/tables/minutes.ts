import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, turn } from '../../platform/db/columns.ts';
import { agendaItems } from './agenda.ts';
import { meetings } from './calendar.ts';

/** What full-text search reads. Made by the database, never written by us. */
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** What stands before and after the items, as it is being written. */
export const minutesDrafts = pgTable('minutes_drafts', {
  meetingId: uuid('meeting_id')
    .primaryKey()
    .references(() => meetings.id),
  opening: text('opening').notNull().default(''),
  closing: text('closing').notNull().default(''),
  version: integer('version').notNull(),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
});

/**
 * Notes or minutes as frozen: a later number stands instead of an earlier one, and needs to be verified anew. Once verified by all who were
 * chosen (or frozen, where nobody verifies) nothing but a correction follows. Append-only.
 */
export const meetingMinutes = pgTable(
  'meeting_minutes',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    /** From 1. */
    number: integer('number').notNull(),
    kind: text('kind', { enum: ['notes', 'minutes'] }).notNull(),
    /** `MinutesContent` of the room: all that the paper says. */
    content: jsonb('content').$type<unknown>().notNull(),
    /** SHA-256 of the content's canonical JSON (RFC 8785). */
    textSha256: text('text_sha256').notNull(),
    /** What search reads: the content as plain text. */
    text: text('text').notNull().default(''),
    search: searchVector('search').generatedAlwaysAs(sql`to_tsvector('swedish', text)`),
    /** Why it was frozen again; '' for the first. */
    reason: text('reason').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    example: boolean('example').notNull().default(false),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    unique('meeting_minutes_number').on(t.meetingId, t.number),
    unique('meeting_minutes_of').on(t.meetingId, t.id),
    index('meeting_minutes_search').using('gin', t.search),
    check('meeting_minutes_kind', sql`${t.kind} in ('notes','minutes')`),
    check('meeting_minutes_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** § of each item in verified notes or minutes, and its own words: what search finds and an extract is made from. Append-only. */
export const minutesParagraphs = pgTable(
  'minutes_paragraphs',
  {
    minutesId: uuid('minutes_id')
      .notNull()
      .references(() => meetingMinutes.id),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: uuid('item_id').notNull(),
    /** Running over the organ's calendar year, as in minutes: § 14. */
    paragraph: integer('paragraph').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    search: searchVector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', text), 'B')`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.minutesId, t.itemId] }),
    index('minutes_paragraphs_search').using('gin', t.search),
    index('minutes_paragraphs_meeting').on(t.meetingId),
  ],
);

/** Who is to verify, the chair first; one who cannot any longer is replaced by a later row. Append-only. */
export const minutesVerifiers = pgTable(
  'minutes_verifiers',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: ['chair', 'verifier'] }).notNull(),
    /** The earlier row that this one stands instead of, and why. */
    replaces: uuid('replaces').unique(),
    reason: text('reason').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
    seq: turn(),
  },
  (t) => [
    unique('minutes_verifiers_of').on(t.meetingId, t.id),
    unique('minutes_verifiers_request').on(t.requestId, t.personId),
    foreignKey({ name: 'minutes_verifiers_replaces', columns: [t.meetingId, t.replaces], foreignColumns: [t.meetingId, t.id] }),
    check('minutes_verifiers_role', sql`${t.role} in ('chair','verifier')`),
    check('minutes_verifiers_why', sql`(${t.replaces} is null) or ${t.reason} <> ''`),
  ],
);

/** A verifier attests one exact text, or objects to it and says why. The latest of a verifier and a text counts. Append-only. */
export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    minutesId: uuid('minutes_id').notNull(),
    verifierId: uuid('verifier_id').notNull(),
    kind: text('kind', { enum: ['attested', 'objected'] }).notNull(),
    /** `signed-in` by the verifier · `mail`: an answer that the secretariat noted, with the mail as evidence · `paper`: a signed paper. */
    way: text('way', { enum: ['signed-in', 'mail', 'paper'] }).notNull(),
    /** The text that it is about: what the verifier saw. */
    textSha256: text('text_sha256').notNull(),
    /** The mail or the signed paper, as a record. */
    recordId: uuid('record_id'),
    text: text('text').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('verifications_minutes').on(t.minutesId, t.seq),
    foreignKey({
      name: 'verifications_of',
      columns: [t.meetingId, t.minutesId],
      foreignColumns: [meetingMinutes.meetingId, meetingMinutes.id],
    }),
    foreignKey({
      name: 'verifications_by',
      columns: [t.meetingId, t.verifierId],
      foreignColumns: [minutesVerifiers.meetingId, minutesVerifiers.id],
    }),
    check('verifications_kind', sql`${t.kind} in ('attested','objected') and (${t.kind} = 'attested' or ${t.text} <> '')`),
    check('verifications_way', sql`${t.way} in ('signed-in','mail','paper')`),
    check('verifications_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** A correction of what has been verified: said beside the text, which stays as it was. Append-only. */
export const minutesCorrections = pgTable(
  'minutes_corrections',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    minutesId: uuid('minutes_id').notNull(),
    /** The item that it is about; null for the whole. */
    itemId: uuid('item_id'),
    /** What is wrong, and what it should say, running text. */
    text: text('text').notNull(),
    reason: text('reason').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('minutes_corrections_minutes').on(t.minutesId),
    foreignKey({
      name: 'minutes_corrections_of',
      columns: [t.meetingId, t.minutesId],
      foreignColumns: [meetingMinutes.meetingId, meetingMinutes.id],
    }),
  ],
);

/** A round that a recommendation was taken further in. Append-only. */
export const itemRounds = pgTable(
  'item_rounds',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    roundId: uuid('round_id').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.roundId] })],
);
