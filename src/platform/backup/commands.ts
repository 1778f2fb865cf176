import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from './backup-error.ts';
import type { BackupKey } from './file/key.ts';
import { restoreBackup } from './restore.ts';
import { isBackupName } from './schedule/keep.ts';
import { makeBackup, makeDrill } from './schedule/runs.ts';

export interface CommandParts {
  readonly ownerUrl: string;
  readonly appRole: string;
  /** SAMRAD_BACKUP_KEY. */
  readonly key: BackupKey | undefined;
  /** The program's version. */
  readonly program: string;
}

/** `samrad backup FILE`. @returns what to tell */
export async function runBackup(parts: CommandParts, file: string): Promise<string> {
  const { rows, size, sha256, journal } = await makeBackup({ ...parts, file, scheduled: false });
  return [
    `Backed up ${rows} rows to ${file}: ${size} bytes, ${parts.key === undefined ? 'NOT encrypted' : 'encrypted'}.`,
    `sha256 ${sha256}`,
    `journal ${journal.lines} lines, head ${journal.head === '' ? 'none' : journal.head}`,
  ].join('\n');
}

/** `samrad restore FILE [--replace] [--run-jobs]`. @returns what to tell */
export async function runRestore(parts: CommandParts, file: string, options: ReadonlySet<string>): Promise<string> {
  const runJobs = options.has('--run-jobs');
  const { header, manifest, rows, waitingJobs, heldMails, migrated } = await restoreBackup({
    ...parts,
    ...{ file, runJobs, replace: options.has('--replace') },
  });
  const held = `${waitingJobs} jobs waited in the queue, such as mails, and may have been done since: they are held. To have them done, restore again with --replace --run-jobs.`;
  return [
    `Restored ${rows} rows as they were at ${header.madeAt}, by version ${header.program}; every row was read back and is the same.`,
    `journal ${manifest.journal.lines} lines, head ${manifest.journal.head === '' ? 'none' : manifest.journal.head}`,
    ...(migrated > 0 ? [`${migrated} later migrations were run.`] : []),
    ...(waitingJobs > 0 && !runJobs ? [held] : []),
    ...(heldMails > 0
      ? [`${heldMails} mails waited to be sent, and may have gone since: the list of what was sent asks a person.`]
      : []),
  ].join('\n');
}

/** `samrad drill [FILE]`. @param dir where to take the latest from when no file is given @returns what to tell */
export async function runDrill(parts: CommandParts, given: string | undefined, dir: string | undefined): Promise<string> {
  const file = given ?? (await latestIn(dir));
  const { rows, madeAt, journal } = await makeDrill({ ...parts, file, scheduled: false });
  return `${file} of ${madeAt} restores: ${rows} rows are the same, and the journal's ${journal.lines} links hold.`;
}

async function latestIn(dir: string | undefined): Promise<string> {
  if (dir === undefined) throw new BackupError('no-file', 'say which FILE, or where the backups lie in SAMRAD_BACKUP_DIR');
  const names = (await readdir(dir).catch(() => [])).filter(isBackupName).sort();
  const latest = names.at(-1);
  if (latest === undefined) throw new BackupError('no-file', `there is no backup in ${dir}`);
  return join(dir, latest);
}
