import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../platform/db/columns.ts';
import { rounds } from './rounds.ts';

/** The secretariat's text of a round's official report: a whole new version each time, the highest counts. */
export const reportMasters = pgTable(
  'report_masters',
  {
    /** Chosen by the form that was shown: repeating the act does nothing twice. */
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    version: integer('version').notNull(),
    /** Text with placeholders, by part (report/wording.ts). */
    parts: jsonb('parts').$type<Readonly<Record<string, string>>>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [unique('report_masters_version').on(t.roundId, t.version), check('report_masters_first', sql`${t.version} >= 1`)],
);

/** An authority's own words for a part of its report: the latest of a part counts. Nobody else sees them, the secretariat included. */
export const reportWordings = pgTable(
  'report_wordings',
  {
    /** Chosen by the form that was shown. */
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    /** The board whose report it is. */
    owner: uuid('owner').notNull(),
    part: text('part').notNull(),
    /** Null: back to the master's. */
    text: text('text'),
    /** The master's text, placeholders and all, that it was written over: tells when that has changed. Empty for a part that has none. */
    masterText: text('master_text').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('report_wordings_owner').on(t.owner, t.roundId)],
);

/** An authority's own Word template for its reports: the latest counts. The file is a record of its own. */
export const reportTemplates = pgTable(
  'report_templates',
  {
    /** Chosen by the form that was shown. */
    id: id(),
    owner: uuid('owner').notNull(),
    /** Null: back to the program's own. */
    recordId: uuid('record_id'),
    placeholders: text('placeholders').array().notNull(),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [index('report_templates_owner').on(t.owner)],
);
