import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { clockTime, day, id, instant, turn } from '../../platform/db/columns.ts';
import { agendaItems } from './agenda.ts';
import { meetings } from './calendar.ts';

/** How a meeting goes: it is opened, comes to an item, is closed (and may be opened again). The latest counts. Append-only. */
export const sittingEvents = pgTable(
  'sitting_events',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: text('kind', { enum: ['opened', 'item', 'closed'] }).notNull(),
    itemId: uuid('item_id').references(() => agendaItems.id),
    /** When it was opened or closed, as the secretary says it, `HH:MM`; '' for a step to an item. */
    clock: text('clock').notNull().default(''),
    /** Who opens it, or why it is opened again. */
    words: text('words').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    check('sitting_events_clock', sql`${t.clock} = '' or ${t.clock} ~ ${sql.raw(`'${clockTime}'`)}`),
    index('sitting_events_meeting').on(t.meetingId, t.seq),
    check(
      'sitting_events_kind',
      sql`${t.kind} in ('opened','item','closed') and (${t.kind} = 'item') = (${t.itemId} is not null)`,
    ),
  ],
);

export const capacities = ['chair', 'vice-chair', 'member', 'substitute', 'official', 'guest'] as const;

/** Who is there. A person here, or a guest in words. */
export const meetingAttendance = pgTable(
  'meeting_attendance',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: uuid('person_id'),
    /** Name and function of somebody who is no person here; else ''. */
    guest: text('guest').notNull().default(''),
    /** `substitute` takes part without serving; one who serves has `serving_for` too. */
    capacity: text('capacity', { enum: capacities }).notNull(),
    /** The member in whose place a substitute serves (tjänstgörande ersättare). */
    servingFor: uuid('serving_for'),
    presence: text('presence', { enum: ['on-site', 'remote', 'absent'] }).notNull(),
    /** Came and went, `HH:MM`; '' for from the beginning and to the end. */
    came: text('came').notNull().default(''),
    went: text('went').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [
    unique('meeting_attendance_once').on(t.meetingId, t.personId),
    index('meeting_attendance_meeting').on(t.meetingId),
    check('meeting_attendance_who', sql`(${t.personId} is not null) <> (${t.guest} <> '')`),
    check('meeting_attendance_capacity', sql`${t.capacity} in ('chair','vice-chair','member','substitute','official','guest')`),
    check('meeting_attendance_presence', sql`${t.presence} in ('on-site','remote','absent')`),
    check(
      'meeting_attendance_serving',
      sql`${t.servingFor} is null or (${t.capacity} = 'substitute' and ${t.presence} <> 'absent')`,
    ),
    check(
      'meeting_attendance_times',
      sql`(${t.came} = '' or ${t.came} ~ ${sql.raw(`'${clockTime}'`)}) and (${t.went} = '' or ${t.went} ~ ${sql.raw(`'${clockTime}'`)})`,
    ),
  ],
);

/** Who was not there for an item, though at the meeting. */
export const itemAbsences = pgTable(
  'item_absences',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    attendanceId: uuid('attendance_id')
      .notNull()
      .references(() => meetingAttendance.id, { onDelete: 'cascade' }),
    /** `conflict-of-interest`: why is never written here (domain.md, 6). */
    reason: text('reason', { enum: ['conflict-of-interest', 'away'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.attendanceId] }),
    check('item_absences_reason', sql`${t.reason} in ('conflict-of-interest','away')`),
  ],
);

/** What was said at an item, as it is being written: running text. Laid together when two write (docs/adr/0016). */
export const itemNotes = pgTable('item_notes', {
  itemId: uuid('item_id')
    .primaryKey()
    .references(() => agendaItems.id),
  meetingId: uuid('meeting_id')
    .notNull()
    .references(() => meetings.id),
  text: text('text').notNull(),
  /** Counts the saves, so that a browser that comes back knows whether it has missed any. */
  version: integer('version').notNull(),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
});

/** Who has an item open to write at, so that two who write see each other. Forgotten after a while; no journal keeps it. */
export const itemWriters = pgTable(
  'item_writers',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    account: uuid('account').notNull(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    heardAt: instant('heard_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.account] })],
);

export const outcomeKinds = ['position', 'recommendation', 'noted', 'postponed', 'referred'] as const;

/** What the organ came to at an item: a position it takes, what it recommends the principals, or what becomes of the item. Never a decision for them. */
export const itemOutcomes = pgTable(
  'item_outcomes',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id),
    kind: text('kind', { enum: outcomeKinds }).notNull(),
    text: text('text').notNull().default(''),
    position: integer('position').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    index('item_outcomes_meeting').on(t.meetingId),
    check('item_outcomes_kind', sql`${t.kind} in ('position','recommendation','noted','postponed','referred')`),
  ],
);

export const voiceKinds = ['dissent', 'separate-opinion', 'note'] as const;

/** Formal dissent, separate opinion, note in the minutes: three things (domain.md, 7). */
export const itemVoices = pgTable(
  'item_voices',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id),
    kind: text('kind', { enum: voiceKinds }).notNull(),
    attendanceId: uuid('attendance_id')
      .notNull()
      .references(() => meetingAttendance.id),
    text: text('text').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    index('item_voices_meeting').on(t.meetingId),
    check('item_voices_kind', sql`${t.kind} in ('dissent','separate-opinion','note')`),
  ],
);

/** A person's own notes on an item or a paper: theirs alone. No wall opens to anyone else, and no journal keeps them. */
export const ownNotes = pgTable(
  'own_notes',
  {
    id: id(),
    accountId: uuid('account_id').notNull(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    /** What it is on: an item, or a paper of it. No references: the note outlives both. */
    aboutKind: text('about_kind', { enum: ['item', 'paper'] }).notNull(),
    aboutId: uuid('about_id').notNull(),
    text: text('text').notNull(),
    at: instant('recorded_at').notNull(),
  },
  (t) => [
    unique('own_notes_once').on(t.accountId, t.aboutKind, t.aboutId),
    check('own_notes_about', sql`${t.aboutKind} in ('item','paper')`),
  ],
);

/** *Uppdragslistan*: what somebody is to do, by a day. Its words may be put right while its minutes are open; what becomes of it is appended. */
export const tasks = pgTable(
  'tasks',
  {
    id: id(),
    /** The organ that gave it, on whose agenda it stands until done. */
    organId: uuid('organ_id').notNull(),
    /** The meeting and item that it was given at; null when it was given otherwise. */
    meetingId: uuid('meeting_id').references(() => meetings.id),
    itemId: uuid('item_id').references(() => agendaItems.id),
    text: text('text').notNull(),
    /** Who is to do it, from the beginning: a person, an organ, or both. */
    personId: uuid('person_id'),
    ownerOrganId: uuid('owner_organ_id'),
    dueOn: day('due_on'),
    example: boolean('example').notNull().default(false),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('tasks_organ').on(t.organId),
    index('tasks_meeting').on(t.meetingId),
    index('tasks_person').on(t.personId),
    check('tasks_owner', sql`num_nonnulls(${t.personId}, ${t.ownerOrganId}) >= 1`),
    check('tasks_text', sql`${t.text} <> ''`),
  ],
);

/** What becomes of a task: a word on how it goes, another day, another owner, done, dropped, taken up again. The latest of each counts. Append-only. */
export const taskEvents = pgTable(
  'task_events',
  {
    id: id(),
    taskId: uuid('task_id')
      .notNull()
      .references(() => tasks.id),
    kind: text('kind', { enum: ['progress', 'moved', 'handed-over', 'done', 'dropped', 'reopened'] }).notNull(),
    text: text('text').notNull().default(''),
    /** The new day, when it is moved; null takes the day away. */
    dueOn: day('due_on'),
    /** The new owner, when it is handed over. */
    personId: uuid('person_id'),
    ownerOrganId: uuid('owner_organ_id'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('task_events_task').on(t.taskId, t.seq),
    check('task_events_kind', sql`${t.kind} in ('progress','moved','handed-over','done','dropped','reopened')`),
    check('task_events_owner', sql`(${t.kind} = 'handed-over') = (num_nonnulls(${t.personId}, ${t.ownerOrganId}) >= 1)`),
  ],
);
