import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, turn } from '../../platform/db/columns.ts';
import { conferences, programmeItems } from './conferences.ts';

/**
 * Somebody's registration: the only place where a participant's details are, and what a disposal empties (`disposed_at`). Turns in the queue
 * are by `registration_turns`. The secretariat's and the program's alone.
 */
export const registrations = pgTable(
  'registrations',
  {
    id: id(),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    name: text('name').notNull(),
    organisation: text('organisation').notNull(),
    /** Function. */
    role: text('role').notNull().default(''),
    email: text('email').notNull(),
    /** The address as two are compared (lower case, trimmed): one registration an address. Null once disposed of. */
    emailKey: text('email_key'),
    /** What somebody needs to take part or eat, never why. Nobody but the secretariat sees it. */
    needs: text('needs').notNull().default(''),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    /** When the details were removed. */
    disposedAt: instant('disposed_at'),
    example: boolean('example').notNull().default(false),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    uniqueIndex('registrations_once').on(t.conferenceId, t.emailKey),
    index('registrations_conference').on(t.conferenceId, t.seq),
    check('registrations_language', sql`${t.language} in ('sv','en')`),
    check(
      'registrations_disposed',
      sql`(${t.disposedAt} is null) = (${t.emailKey} is not null) and (${t.disposedAt} is null or (${t.name} = '' and ${t.organisation} = '' and ${t.role} = '' and ${t.email} = '' and ${t.needs} = ''))`,
    ),
  ],
);

/**
 * What happens to a registration, in the order in which it is written (`seq`): that is the queue's order. `registered` (or `again`, after it
 * was cancelled or had lapsed) takes a place at the end of the queue; `confirmed` by the link; `cancelled` by the link or a person;
 * `lapsed`: not confirmed in time. Where somebody stands is derived. Append-only.
 */
export const registrationTurns = pgTable(
  'registration_turns',
  {
    id: id(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    kind: text('kind', { enum: ['registered', 'again', 'confirmed', 'cancelled', 'lapsed', 'attended', 'absent'] }).notNull(),
    how: text('how', { enum: ['form', 'link', 'secretariat', 'program'] }).notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('registration_turns_conference').on(t.conferenceId, t.seq),
    index('registration_turns_registration').on(t.registrationId),
    check(
      'registration_turns_kind',
      sql`${t.kind} in ('registered','again','confirmed','cancelled','lapsed','attended','absent')`,
    ),
    check('registration_turns_how', sql`${t.how} in ('form','link','secretariat','program')`),
  ],
);

/** Which of parallel items somebody has chosen, in the order of choosing (`seq`): whose turn it is where an item has seats. Append-only. */
export const sessionChoices = pgTable(
  'session_choices',
  {
    id: id(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    conferenceId: uuid('conference_id')
      .notNull()
      .references(() => conferences.id),
    choice: text('choice').notNull(),
    /** Null: none of them. The latest of a choice counts. */
    itemId: uuid('item_id').references(() => programmeItems.id),
    at: instant('recorded_at').notNull(),
    seq: turn(),
  },
  (t) => [
    index('session_choices_conference').on(t.conferenceId, t.seq),
    index('session_choices_registration').on(t.registrationId),
  ],
);

/** The links by which somebody reaches their registration: one a mail, all of them lead there. */
export const registrationLinks = pgTable(
  'registration_links',
  {
    /** SHA-256 of what the link ends with. */
    tokenHash: text('token_hash').notNull(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    /** The mail that it went in; null when it was shown at once, since no mail could go. */
    mailingId: uuid('mailing_id'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tokenHash] }), index('registration_links_registration').on(t.registrationId)],
);
