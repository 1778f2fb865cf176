import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, turn } from '../../platform/db/columns.ts';
import { meetings } from './calendar.ts';

export const purposes = ['consultation', 'recommendation', 'information', 'follow-up'] as const;
const purpose = () => text('purpose', { enum: purposes }).notNull();

/** What a proposal or an item is about, anywhere in the program: `{kind, id, title}` (architecture.md, rule 4). */
const about = { aboutKind: text('about_kind'), aboutId: text('about_id'), aboutTitle: text('about_title') };

/** An organ's backlog: what somebody would have it take up. Taken up when an item names it. Append-only. */
export const agendaProposals = pgTable(
  'agenda_proposals',
  {
    id: id(),
    organId: uuid('organ_id').notNull(),
    title: text('title').notNull(),
    /** Running text (docs/adr/0012). */
    text: text('text').notNull().default(''),
    purpose: purpose(),
    minutes: integer('minutes'),
    ...about,
    /** The meeting that it is wished for, if any. */
    meetingId: uuid('meeting_id').references(() => meetings.id),
    /** Who proposes; null when the program does. */
    personId: uuid('person_id'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    example: boolean('example').notNull().default(false),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('agenda_proposals_organ').on(t.organId),
    check('agenda_proposals_title', sql`${t.title} <> ''`),
    check('agenda_proposals_purpose', sql`${t.purpose} in ('consultation','recommendation','information','follow-up')`),
    check('agenda_proposals_minutes', sql`${t.minutes} between 1 and 600`),
    check('agenda_proposals_about', sql`num_nonnulls(${t.aboutKind}, ${t.aboutId}, ${t.aboutTitle}) in (0, 3)`),
  ],
);

/** Declined by the secretariat, or taken back by whoever proposed. Append-only. */
export const proposalAnswers = pgTable(
  'proposal_answers',
  {
    id: id(),
    proposalId: uuid('proposal_id')
      .notNull()
      .unique()
      .references(() => agendaProposals.id),
    kind: text('kind', { enum: ['declined', 'withdrawn'] }).notNull(),
    reason: text('reason').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
  },
  (t) => [check('proposal_answers_kind', sql`${t.kind} in ('declined','withdrawn')`)],
);

/** An item of a meeting's agenda, as it is now. What has been sent stands frozen in `meeting_notices`. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    /** From 1, without gaps. */
    position: integer('position').notNull(),
    title: text('title').notNull(),
    purpose: purpose(),
    /** Who presents it: a person here, or in words. */
    rapporteurId: uuid('rapporteur_id'),
    rapporteurWords: text('rapporteur_words').notNull().default(''),
    /** How long it is meant to take. */
    minutes: integer('minutes'),
    /** What the meeting needs to know, running text. */
    text: text('text').notNull().default(''),
    ...about,
    proposalId: uuid('proposal_id').references(() => agendaProposals.id),
    /** A task of *uppdragslistan* that is reported. */
    taskId: uuid('task_id'),
    /** The item of an earlier meeting that postponed it to this one. */
    fromItemId: uuid('from_item_id'),
    /** Taken off after the notice has gone: it stands, struck, with why. Null while it is on. */
    struckAt: instant('struck_at'),
    struckReason: text('struck_reason').notNull().default(''),
    example: boolean('example').notNull().default(false),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    index('agenda_items_meeting').on(t.meetingId, t.position),
    index('agenda_items_proposal').on(t.proposalId),
    index('agenda_items_task').on(t.taskId),
    check('agenda_items_title', sql`${t.title} <> ''`),
    check('agenda_items_purpose', sql`${t.purpose} in ('consultation','recommendation','information','follow-up')`),
    check('agenda_items_minutes', sql`${t.minutes} between 1 and 600`),
    check('agenda_items_rapporteur', sql`${t.rapporteurId} is null or ${t.rapporteurWords} = ''`),
    check('agenda_items_about', sql`num_nonnulls(${t.aboutKind}, ${t.aboutId}, ${t.aboutTitle}) in (0, 3)`),
  ],
);

/** A record that belongs to an item. Withdrawn after the notice it stays named, with why, and is opened from here no more. */
export const agendaPapers = pgTable(
  'agenda_papers',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => agendaItems.id, { onDelete: 'cascade' }),
    recordId: uuid('record_id').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    seq: turn(),
  },
  (t) => [unique('agenda_papers_once').on(t.itemId, t.recordId), index('agenda_papers_meeting').on(t.meetingId)],
);

/**
 * The presidium's preparation, a light step: it is asked to look the agenda through, its members remark on the whole or on an item, and
 * one of them says that it is ready. Append-only.
 */
export const preparations = pgTable(
  'preparations',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: text('kind', { enum: ['asked', 'remark', 'ready'] }).notNull(),
    /** The item that is remarked on; null for the agenda as a whole. Not a reference: an item may be taken away before the notice. */
    itemId: uuid('item_id'),
    text: text('text').notNull().default(''),
    /** The meeting and its agenda as they were then, `NoticeContent` of the room, and its hash: what has changed since is told. */
    agenda: jsonb('agenda').$type<unknown>().notNull(),
    agendaSha256: text('agenda_sha256').notNull(),
    personId: uuid('person_id'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('preparations_meeting').on(t.meetingId, t.seq),
    check('preparations_kind', sql`${t.kind} in ('asked','remark','ready')`),
  ],
);

/** A notice as it was sent: frozen. A later one tells what has changed since the one before. Append-only. */
export const meetingNotices = pgTable(
  'meeting_notices',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    /** From 1. */
    number: integer('number').notNull(),
    kind: text('kind', { enum: ['notice', 'change', 'cancellation'] }).notNull(),
    /** The meeting and its agenda as told: `NoticeContent` of the room. */
    content: jsonb('content').$type<unknown>().notNull(),
    textSha256: text('text_sha256').notNull(),
    message: text('message').notNull().default(''),
    on: day('on_day').notNull(),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    example: boolean('example').notNull().default(false),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [
    unique('meeting_notices_number').on(t.meetingId, t.number),
    check('meeting_notices_kind', sql`${t.kind} in ('notice','change','cancellation')`),
    check('meeting_notices_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** To whom a notice went, and how. Append-only. */
export const noticeReceivers = pgTable(
  'notice_receivers',
  {
    id: id(),
    noticeId: uuid('notice_id')
      .notNull()
      .references(() => meetingNotices.id),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: uuid('person_id').notNull(),
    /** `mail`: a mail went · `page`: has an account and finds it here · `none`: neither, and is told another way. */
    how: text('how', { enum: ['mail', 'page', 'none'] }).notNull(),
    mailingId: uuid('mailing_id'),
  },
  (t) => [
    unique('notice_receivers_once').on(t.noticeId, t.personId),
    check('notice_receivers_how', sql`${t.how} in ('mail','page','none')`),
  ],
);
