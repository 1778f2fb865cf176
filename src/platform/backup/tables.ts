import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from '../db/columns.ts';

/**
 * One line per backup made and per drill held, well or badly ended; appended by the owner when it is over. A backup's own line
 * is written after its moment, so it is not in that backup.
 */
export const backupRuns = pgTable(
  'backup_runs',
  {
    id: id(),
    kind: text('kind', { enum: ['backup', 'drill'] }).notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at').notNull(),
    /** Without folder. Empty when a drill found no file. */
    fileName: text('file_name').notNull(),
    /** Made by the schedule, which may take the file away again when it is old. */
    scheduled: boolean('scheduled').notNull(),
    /** Of the file as it lies there, in bytes; null when it did not come to be. */
    size: bigint('size', { mode: 'number' }),
    /** Of the file as it lies there, hex. */
    sha256: text('sha256'),
    /** The journal's place and last link in the backup: compared with a restored one they show a cut tail. */
    journalLines: bigint('journal_lines', { mode: 'number' }),
    journalHead: text('journal_head'),
    /** Why it failed, in one sentence; null when it went well. */
    error: text('error'),
  },
  (t) => [
    check('backup_runs_kind', sql`${t.kind} in ('backup','drill')`),
    check('backup_runs_done', sql`${t.error} is not null or num_nulls(${t.size}, ${t.sha256}) = 0`),
    index('backup_runs_latest').on(t.startedAt),
  ],
);
