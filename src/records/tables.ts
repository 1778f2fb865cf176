import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, day, id, instant } from '../platform/db/columns.ts';

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
      enum: ['plan-version', 'minutes-extract', 'covering-letter', 'official-report', 'attachment', 'letter', 'other'],
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
