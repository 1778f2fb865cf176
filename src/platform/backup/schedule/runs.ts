import { basename } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../db/columns.ts';
import { BackupError } from '../backup-error.ts';
import { type DrilledBackup, type DrillInput, holdDrill } from '../drill.ts';
import { type BackupInput, type MadeBackup, writeBackup } from '../write-backup.ts';

interface Outcome {
  readonly kind: 'backup' | 'drill';
  readonly fileName: string;
  readonly scheduled: boolean;
  readonly startedAt: Temporal.Instant;
  readonly done: Pick<MadeBackup, 'size' | 'sha256' | 'journal'> | undefined;
  readonly error: string | null;
}

/** Makes a backup and notes how it went (`backup_runs`). @throws BackupError as `writeBackup`, when it has been noted */
export function makeBackup(input: BackupInput & { readonly scheduled: boolean }): Promise<MadeBackup> {
  return noted('backup', input, () => writeBackup(input));
}

/** Holds a drill and notes how it went. @throws BackupError as `holdDrill`, when it has been noted */
export function makeDrill(input: DrillInput & { readonly scheduled: boolean }): Promise<DrilledBackup> {
  return noted('drill', input, () => holdDrill(input));
}

async function noted<T extends Pick<MadeBackup, 'size' | 'sha256' | 'journal'>>(
  kind: Outcome['kind'],
  { ownerUrl, file, scheduled, signal }: Pick<BackupInput, 'ownerUrl' | 'file' | 'signal'> & { readonly scheduled: boolean },
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = Temporal.Now.instant();
  const start = { kind, fileName: basename(file), scheduled, startedAt };
  try {
    const done = await work();
    await note(ownerUrl, { ...start, done, error: null });
    return done;
  } catch (error) {
    // A name that is taken is a slip of the hand, and what a stop breaks off is done anew: neither says anything of the backups.
    if (signal?.aborted === true || (error instanceof BackupError && error.fault === 'file-exists')) throw error;
    const why = error instanceof Error ? error.message : String(error);
    // Where the database itself is what fails, the log alone tells.
    await note(ownerUrl, { ...start, done: undefined, error: why }).catch(() => undefined);
    throw error;
  }
}

async function note(ownerUrl: string, { kind, fileName, scheduled, startedAt, done, error }: Outcome): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'samrad backup' });
  await client.connect();
  try {
    await client.query(
      `insert into backup_runs (id, kind, started_at, finished_at, file_name, scheduled, size, sha256, journal_lines, journal_head, error)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[newId(), kind, String(startedAt), String(Temporal.Now.instant()), fileName, scheduled],
        ...[done?.size ?? null, done?.sha256 ?? null, done?.journal.lines ?? null, done?.journal.head ?? null, error],
      ],
    );
  } finally {
    await client.end();
  }
}
