import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';

/**
 * A file that a person put in to have read as a minutes extract: kept as a record, or refused and only named. Whether it still
 * waits follows: a § whose extract it is has been recorded, or it has been put aside.
 */
export const readingFiles = pgTable(
  'reading_files',
  {
    id: id(),
    /** Board id: whose record it is. */
    owner: uuid('owner').notNull(),
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    uploadId: uuid('upload_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    fileName: text('file_name').notNull(),
    recordId: uuid('record_id'),
    /** Why it was not kept: a refusal of the records' room. */
    refused: text('refused'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
  },
  (t) => [
    unique('reading_files_turn').on(t.uploadId, t.ordinal),
    index('reading_files_record').on(t.recordId),
    check('reading_files_kept', sql`num_nonnulls(${t.recordId}, ${t.refused}) = 1`),
  ],
);

/** A person saw that nothing is to be recorded from a document, or took that back: the latest counts. */
export const readingEnds = pgTable(
  'reading_ends',
  {
    id: id(),
    recordId: uuid('record_id').notNull(),
    kind: text('kind', { enum: ['put-aside', 'taken-back'] }).notNull(),
    reason: text('reason'),
    by: uuid('by_account'),
    at: instant('at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('reading_ends_record').on(t.recordId, t.seq),
    check('reading_ends_kind', sql`${t.kind} in ('put-aside','taken-back')`),
    check('reading_ends_reason', sql`${t.kind} <> 'put-aside' or ${t.reason} is not null`),
  ],
);
