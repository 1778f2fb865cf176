import { isNull } from 'drizzle-orm';
import { bigint, boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../db/columns.ts';

/**
 * One line per change, written by a trigger, never by hand. Holds hashes only; the values lie beside
 * (`journal_values`), where a disposal decision can empty them without breaking the chain.
 */
export const journalLines = pgTable(
  'journal_lines',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    account: text('account').notNull(),
    actor: text('actor').notNull(),
    act: text('act').notNull(),
    tableName: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    /** The id of what the row belongs to (its round, plan, board …), or empty. */
    about: text('about').notNull(),
    operation: text('operation').notNull(),
    valueHash: bytes('value_hash').notNull(),
    /** Place in the chain; null until the sealer has reached the line. */
    position: bigint('position', { mode: 'number' }).unique(),
    chain: bytes('chain'),
  },
  (t) => [
    index('journal_lines_row').on(t.rowId),
    index('journal_lines_about').on(t.about),
    index('journal_lines_unsealed').on(t.seq).where(isNull(t.position)),
  ],
);

/** The changed row itself, behind the same walls as the row; emptied by disposal. */
export const journalValues = pgTable('journal_values', {
  seq: bigint('seq', { mode: 'number' }).primaryKey(),
  salt: bytes('salt').notNull(),
  value: jsonb('value'),
  /** The authority whose own material it is; null for what all who are inside may see. */
  owner: uuid('owner'),
  /** Who else may see it: `inside`, `secretariat`, `drafts` or `owner` alone. */
  wall: text('wall').notNull(),
  disposed: boolean('disposed').notNull().default(false),
});
