import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../../clock.ts';
import { everySeconds } from '../../jobs/every-seconds.ts';
import { type BackupKey, checkKey, opens } from '../file/key.ts';
import { fileNameAt, isDraftName, outlived } from './keep.ts';
import { makeBackup, makeDrill } from './runs.ts';
import { backupIsDue, drillIsDue } from './when.ts';

export interface ScheduleParts {
  /** Where the files are to lie; made when it is missing. */
  readonly dir: string;
  /** Times of the day in Europe/Stockholm, `HH:MM`. */
  readonly at: readonly string[];
  readonly keepDays: number;
  readonly key: BackupKey | undefined;
  readonly ownerUrl: string;
  readonly appRole: string;
  /** The program's version. */
  readonly program: string;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Whoever holds it is the one process that backs up. */
const runnerLock = 7_361_003;
const lookingSeconds = 60;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Backs up at the times given and tries a backup out once a week, until stopped. Several processes may each do so: one at a time
 * looks. @throws BackupError at once when the key cannot be one
 * @returns stops it, breaking off what is under way
 */
export async function scheduleBackups(parts: ScheduleParts): Promise<() => Promise<void>> {
  if (parts.key === undefined) parts.log.warn({ dir: parts.dir }, 'backups are not encrypted: SAMRAD_BACKUP_KEY is not given');
  else await checkKey(parts.key);
  if (parts.key !== undefined && !opens(parts.key)) {
    parts.log.warn('no drills are held: SAMRAD_BACKUP_KEY only locks; hold them elsewhere with samrad drill');
  }
  const stopping = new AbortController();
  const stop = everySeconds(lookingSeconds, () => backUpWhenDue(parts, stopping.signal), parts.log);
  return async () => {
    stopping.abort();
    await stop();
  };
}

/** Looks once, and does what is due. Failures are noted and logged, not thrown. */
export async function backUpWhenDue(parts: ScheduleParts, signal?: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: parts.ownerUrl, application_name: 'samrad backup' });
  client.on('error', () => undefined); // a lost connection fails the next query
  await client.connect();
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [runnerLock]);
    if (rows[0]?.got !== true) return;
    const now = systemClock();
    const runs = await runsOf(client);
    const times = parts.at.map((time) => Temporal.PlainTime.from(time));
    if (
      !backupIsDue(
        now,
        times,
        runs.filter(({ kind }) => kind === 'backup'),
      )
    )
      return;
    const file = await backUp(parts, now, signal);
    if (file === null) return;
    await removeOld(parts, now, await runsOf(client));
    const canOpen = parts.key === undefined || opens(parts.key);
    if (
      canOpen &&
      drillIsDue(
        now,
        runs.filter(({ kind }) => kind === 'drill'),
      )
    )
      await drill(parts, file, signal);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @returns the file, or null when it failed */
async function backUp(parts: ScheduleParts, now: Temporal.Instant, signal: AbortSignal | undefined): Promise<string | null> {
  const { dir, key, log } = parts;
  const file = join(dir, fileNameAt(now, key !== undefined));
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 }).catch(() => undefined); // writing the file says what is wrong
    const { size, sha256, rows, journal } = await makeBackup({ ...parts, file, signal, scheduled: true });
    // The head in the log is what later shows a journal whose end was cut off.
    log.info({ file, size, sha256, rows, journalLines: journal.lines, journalHead: journal.head }, 'backup made');
    return file;
  } catch (error) {
    if (signal?.aborted === true) log.warn({ file }, 'backup broken off: the program stops');
    else log.error({ err: error, file }, 'BACKUP FAILED');
    return null;
  }
}

async function drill(parts: ScheduleParts, file: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    const { rows, journal } = await makeDrill({ ...parts, file, signal, scheduled: true });
    parts.log.info({ file, rows, journalLines: journal.lines }, 'backup tried out: it restores to what it says');
  } catch (error) {
    if (signal?.aborted === true) parts.log.warn({ file }, 'drill broken off: the program stops');
    else parts.log.error({ err: error, file }, 'BACKUP DRILL FAILED');
  }
}

type Noted = Awaited<ReturnType<typeof runsOf>>[number];

async function runsOf(client: pg.Client) {
  const { rows } = await client.query<{
    kind: string;
    startedAt: Date;
    finishedAt: Date;
    fileName: string;
    scheduled: boolean;
    good: boolean;
  }>(
    `select kind, started_at as "startedAt", finished_at as "finishedAt", file_name as "fileName", scheduled, error is null as good
      from backup_runs order by started_at`,
  );
  const instantOf = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return rows.map((row) => ({ ...row, startedAt: instantOf(row.startedAt), finishedAt: instantOf(row.finishedAt) }));
}

async function removeOld({ dir, keepDays, log }: ScheduleParts, now: Temporal.Instant, runs: readonly Noted[]): Promise<void> {
  const there = await readdir(dir);
  const made = runs.filter(({ kind, good, scheduled }) => kind === 'backup' && good && scheduled);
  for (const name of outlived(now, keepDays, made, there)) {
    await rm(join(dir, name), { force: true });
    log.info({ file: join(dir, name) }, 'old backup removed');
  }
  for (const name of there.filter(isDraftName)) {
    // Younger ones may be somebody's, under way.
    const age = Date.now() - ((await stat(join(dir, name)).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > dayMs) await rm(join(dir, name), { force: true });
  }
}
