import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, day, id, instant } from '../platform/db/columns.ts';

export * from './tables/disposal.ts';

/** Bytes by their SHA-256, in chunks, so that one backup holds everything. */
export const files = pgTable('files', {
  sha256: text('sha256').primaryKey(),
  size: bigint('size', { mode: 'number' }).notNull(),
  /** Told from the content, never from the name. */
  mediaType: text('media_type').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const fileChunks = pgTable(
  'file_chunks',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256),
    ordinal: integer('ordinal').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.ordinal] })],
);

/** A document with its owner, its access class and its frozen bytes. */
export const records = pgTable(
  'records',
  {
    id: id(),
    title: text('title').notNull(),
    kind: text('kind', {
      enum: [
        'plan-version',
        'minutes-extract',
        'covering-letter',
        'official-report',
        'attachment',
        'letter',
        'mail',
        'minutes',
        'meeting-notice',
        'followup-report',
        'project-charter',
        'closing-report',
        'conference-material',
        'referral',
        'referral-answer',
        'other',
      ],
    }).notNull(),
    /** The authority that owns it: a board. */
    owner: uuid('owner').notNull(),
    access: text('access', { enum: ['working-material', 'public', 'secrecy-may-apply'] }).notNull(),
    /** The paragraph of OSL, when secrecy may apply. */
    secrecyParagraph: text('secrecy_paragraph'),
    /** `owner`: only the owner; `secretariat`: the owner and the secretariat; `inside`: everyone signed in. */
    sharedWith: text('shared_with', { enum: ['owner', 'secretariat', 'inside'] }).notNull(),
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256),
    fileName: text('file_name').notNull(),
    /** What it belongs to, in a later room: `{kind, id}`. */
    aboutKind: text('about_kind'),
    aboutId: uuid('about_id'),
    /** Our or their register number, free text. */
    registrationNumber: text('registration_number'),
    becameOfficialOn: day('became_official_on'),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('records_access', sql`${t.access} in ('working-material','public','secrecy-may-apply')`),
    check('records_secrecy', sql`(${t.access} = 'secrecy-may-apply') = (${t.secrecyParagraph} is not null)`),
    check('records_shared', sql`${t.sharedWith} in ('owner','secretariat','inside')`),
    index('records_about').on(t.aboutKind, t.aboutId),
    // Whose file it is, is asked for every chunk of it that is read: the walls of `files` and `file_chunks`.
    index('records_sha256').on(t.sha256),
  ],
);

/** The plain list of what was sent and received: anyone can register from it. The program is no register. */
export const dispatches = pgTable(
  'dispatches',
  {
    id: id(),
    direction: text('direction', { enum: ['sent', 'received'] }).notNull(),
    on: day('on_day').notNull(),
    /** The authority on the other side, in words. */
    counterpart: text('counterpart').notNull(),
    counterpartBoardId: uuid('counterpart_board_id'),
    means: text('means', { enum: ['mail', 'post', 'hand', 'telephone', 'program'] }).notNull(),
    subject: text('subject').notNull(),
    registrationNumber: text('registration_number'),
    owner: uuid('owner').notNull(),
    aboutKind: text('about_kind'),
    aboutId: uuid('about_id'),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('dispatches_direction', sql`${t.direction} in ('sent','received')`),
    index('dispatches_about').on(t.aboutKind, t.aboutId),
  ],
);

export const dispatchRecords = pgTable(
  'dispatch_records',
  {
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id),
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id),
  },
  (t) => [primaryKey({ columns: [t.dispatchId, t.recordId] })],
);

/** What full-text search reads. Made by the database from title and text, never written by us. */
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What a person has published after looking: append-only. In force is the latest of a kind and subject that has no end and
 * whose day has not passed; an older one never comes back.
 */
export const publications = pgTable(
  'publications',
  {
    id: id(),
    kind: text('kind', {
      enum: ['record', 'plan-version', 'round', 'referral', 'minutes', 'meeting', 'followup', 'conference', 'project'],
    }).notNull(),
    /** The record, or the thing in a later room. */
    subjectId: uuid('subject_id').notNull(),
    title: text('title').notNull(),
    /** The projection: with the file, exactly what the public sees. Its shape belongs to the room of its kind. */
    content: jsonb('content').$type<unknown>().notNull(),
    /** What search reads besides the title. */
    text: text('text').notNull().default(''),
    search: searchVector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', text), 'B')`,
    ),
    fileSha256: text('file_sha256').references(() => files.sha256),
    fileName: text('file_name'),
    /** A copy with parts taken out, which stands beside the original. */
    redacted: boolean('redacted').notNull().default(false),
    /** Of the frozen text that is shown or decided (contract.md, `textSha256`). */
    textSha256: text('text_sha256'),
    /** The last day in public; null for until further notice. */
    shownUntil: day('shown_until'),
    /** What the person said to have looked at. */
    checked: jsonb('checked').$type<readonly string[]>().notNull(),
    /** Board id of the authority that publishes. */
    owner: uuid('owner').notNull(),
    /** Account; null when the program did it. */
    publishedBy: uuid('published_by'),
    publisher: text('publisher').notNull(),
    publishedAt: instant('published_at').notNull(),
    example: boolean('example').notNull().default(false),
    requestId: uuid('request_id').notNull().unique(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    unique('publications_turn').on(t.kind, t.subjectId, t.seq),
    index('publications_file').on(t.fileSha256),
    index('publications_search').using('gin', t.search),
    check(
      'publications_kind',
      sql`${t.kind} in ('record','plan-version','round','referral','minutes','meeting','followup','conference','project')`,
    ),
    check('publications_file_named', sql`num_nonnulls(${t.fileSha256}, ${t.fileName}) in (0, 2)`),
    check('publications_record_has_file', sql`${t.kind} <> 'record' or ${t.fileSha256} is not null`),
    check('publications_redacted', sql`not ${t.redacted} or ${t.kind} = 'record'`),
    check('publications_text_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Takes a publication, and with it the thing, out of the public's sight at once. */
export const publicationEnds = pgTable('publication_ends', {
  publicationId: uuid('publication_id')
    .primaryKey()
    .references(() => publications.id),
  reason: text('reason').notNull(),
  endedBy: uuid('ended_by'),
  ender: text('ender').notNull(),
  endedAt: instant('ended_at').notNull(),
});

/**
 * The running text of every record, for search: a row comes with its record, waiting to be read, behind the same walls (both by the
 * database). Derived from the file, so no fact and not journaled; a disposal empties it.
 */
export const recordTexts = pgTable(
  'record_texts',
  {
    recordId: uuid('record_id')
      .primaryKey()
      .references(() => records.id),
    /** As the record's own: walls must not ask another table for every row. Kept so by the database. */
    owner: uuid('owner').notNull(),
    sharedWith: text('shared_with').notNull(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    /** Register number and file name. */
    names: text('names').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    state: text('state', { enum: ['waiting', 'read', 'unreadable'] })
      .notNull()
      .default('waiting'),
    /** Why the file could not be read. */
    reason: text('reason'),
    text: text('text').notNull().default(''),
    readAt: instant('read_at'),
    search: searchVector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', names), 'B') || setweight(to_tsvector('swedish', text), 'C')`,
    ),
  },
  (t) => [
    index('record_texts_search').using('gin', t.search),
    index('record_texts_waiting').on(t.recordedAt).where(sql`state = 'waiting'`),
    check('record_texts_state', sql`${t.state} in ('waiting','read','unreadable')`),
    check('record_texts_reason', sql`(${t.state} = 'unreadable') = (${t.reason} is not null)`),
    check('record_texts_without', sql`${t.state} = 'read' or ${t.text} = ''`),
  ],
);
