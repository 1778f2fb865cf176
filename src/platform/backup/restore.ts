import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { grantRights, migrationLock } from '../db/migrate.ts';
import { migrateJobs } from '../jobs/queue.ts';
import { BackupError, damaged } from './backup-error.ts';
import { keyOf, queueSchema, queueVersionOf, sameText, sqlName, type Table, tablesOf } from './catalogue.ts';
import { summing, sumOf } from './digest.ts';
import type { Header, Manifest } from './file/format.ts';
import type { BackupKey } from './file/key.ts';
import { type BackupReading, checkBackup, openBackup } from './read-backup.ts';
import {
  dropEverything,
  knownMigrations,
  liftConstraints,
  makeMigrationsTable,
  noteMigrations,
  runMigrations,
  splitMigrations,
} from './schema.ts';
import { refuseInUse, refuseNotEmpty } from './target.ts';

export interface RestoreInput {
  readonly file: string;
  readonly key?: BackupKey | undefined;
  /** The database to restore into, as its owner. */
  readonly ownerUrl: string;
  /** Who is given the application's rights in it. */
  readonly appRole: string;
  /** Take away what the database holds; without it only an empty one is restored into. */
  readonly replace?: boolean;
  /** Leave jobs that waited to be done, such as mails, as they were; without it they are held (`holdJobs`). */
  readonly runJobs?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Restored {
  readonly header: Header;
  readonly manifest: Manifest;
  readonly rows: number;
  /** Jobs that waited in the queue at the backup's moment. */
  readonly waitingJobs: number;
  /** Mails that had been decided and not gone, left for a person to judge; 0 with `runJobs`. */
  readonly heldMails: number;
  /** How many migrations have come since the backup, and were run. */
  readonly migrated: number;
}

/**
 * Makes the database what it was when the backup was taken, then brings it up to this program's version: all of it or nothing.
 * Before that the whole file is read and checked; before it is kept, every row is read back and compared.
 * @throws BackupError
 */
export async function restoreBackup(input: RestoreInput): Promise<Restored> {
  await checkBackup(input.file, input.key, input.signal);
  const reading = await openBackup(input.file, input.key);
  const migrations = splitMigrations(reading.header, knownMigrations());
  const client = new pg.Client({ connectionString: input.ownerUrl, application_name: 'samrad restore' });
  client.on('error', () => undefined); // a lost connection fails the query under way, and that is told
  await client.connect();
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [migrationLock]);
    if (rows[0]?.got !== true)
      throw new BackupError('busy', 'somebody is backing up, restoring or migrating the database right now');
    await refuseInUse(client);
    // The queue's schema is made by its own library, in transactions of its own; what it makes is empty.
    if (input.replace !== true) await refuseNotEmpty(client);
    await migrateJobs(client, input.appRole);
    await client.query(`begin; ${sameText}`);
    if (input.replace !== true) await refuseNotEmpty(client);
    const loaded = await load(client, input, reading, migrations);
    await client.query('commit');
    await client.query('analyze');
    return { header: reading.header, migrated: migrations.since.length, ...loaded };
  } finally {
    await client.end().catch(() => undefined); // what was not committed is undone
  }
}

async function load(
  client: pg.Client,
  input: RestoreInput,
  reading: BackupReading,
  { had, since }: ReturnType<typeof splitMigrations>,
): Promise<Pick<Restored, 'manifest' | 'rows' | 'waitingJobs' | 'heldMails'>> {
  await dropEverything(client);
  await client.query(`delete from ${queueSchema}.job; delete from ${queueSchema}.archive`);
  await makeMigrationsTable(client);
  await runMigrations(client, had);
  const tables = await tablesToLoad(client, reading.header);
  const putBack = await liftConstraints(client);
  const sums = await loadTables(client, reading, tables, input.signal);
  const manifest = await reading.manifest();
  await setSequences(client, manifest);
  await putBack();
  compareRead(sums, manifest);
  for (const table of tables) await compareLoaded(client, table, manifest, input.signal);
  const waitingJobs = await (input.runJobs === true ? countWaiting(client) : holdJobs(client));
  await runMigrations(client, since);
  await noteMigrations(client, since);
  const heldMails = input.runJobs === true ? 0 : await holdMails(client);
  await grantRights(client, input.appRole);
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  return { manifest, rows, waitingJobs, heldMails };
}

/** The tables of the file, found in the schema that its migrations make. @throws BackupError when they are not the same */
async function tablesToLoad(client: pg.Client, header: Header): Promise<readonly Table[]> {
  const there = new Map((await tablesOf(client)).map((table) => [keyOf(table), table]));
  const sameQueue = (await queueVersionOf(client)) === header.queueVersion;
  const wrong = header.tables.find((told) => {
    if (told.schema === queueSchema && !sameQueue) return false;
    return there.get(keyOf(told))?.columns.join() !== told.columns.join();
  });
  if (wrong !== undefined) throw damaged(`its table ${keyOf(wrong)} is not the one that its migrations make`);
  const known = header.tables.flatMap((told) => there.get(keyOf(told)) ?? []);
  const missing = [...there.values()].find((table) => !known.includes(table));
  if (missing !== undefined) throw damaged(`it lacks the table ${keyOf(missing)}`);
  // Jobs of another version of the queue are left in the file: they are for the program that made them.
  return known.filter(({ schema }) => sameQueue || schema !== queueSchema);
}

async function loadTables(client: pg.Client, reading: BackupReading, tables: readonly Table[], signal: AbortSignal | undefined) {
  const sums: Manifest['tables'] = {};
  for (const told of reading.header.tables) {
    const total = summing();
    const table = tables.find((each) => keyOf(each) === keyOf(told));
    const rows = counted(reading.rows(keyOf(told)), total.add);
    if (table === undefined) for await (const _ of rows);
    else await copyInto(client, table, rows, signal);
    sums[keyOf(told)] = total.sum();
  }
  return sums;
}

async function* counted(rows: AsyncIterable<Uint8Array>, add: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of rows) {
    add(chunk);
    yield chunk;
  }
}

async function copyInto(client: pg.Client, table: Table, rows: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined) {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const into = client.query(copyFrom(`copy ${sqlName(table)} (${columns}) from stdin`));
  try {
    await pipeline(rows, into, signal === undefined ? {} : { signal });
  } catch (error) {
    if (error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '')) {
      throw damaged(`the database refuses rows of ${keyOf(table)}: ${error.message}`, error);
    }
    throw error;
  }
}

async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  for (const each of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [sqlName(each), each.lastValue, each.isCalled]);
  }
}

/** What was read is what the manifest says … */
function compareRead(read: Manifest['tables'], { tables: told }: Manifest): void {
  const wrong = Object.entries(read).find(([key, { sha256, rows }]) => told[key]?.sha256 !== sha256 || told[key].rows !== rows);
  if (wrong !== undefined) throw damaged(`its table ${wrong[0]} is not what its manifest says`);
}

/** … and what lies in the database is what was read. */
async function compareLoaded(client: pg.Client, table: Table, { tables: told }: Manifest, signal: AbortSignal | undefined) {
  signal?.throwIfAborted();
  const found = await sumOf(client, table);
  if (found.sha256 === told[keyOf(table)]?.sha256) return;
  throw new BackupError('different', `the table ${keyOf(table)} did not come back as it was: nothing was restored`);
}

async function countWaiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from ${queueSchema}.job where state in ('created', 'retry', 'active') and singleton_key is null`,
  );
  return rows[0]?.n ?? 0;
}

/**
 * Jobs that waited when the backup was taken have most likely been done since, and a mail sent twice to fourteen registrars, or
 * from the machine where somebody only looks at a copy, cannot be taken back. So they are given up, with the reason, where
 * stuck jobs are seen; a person has them done by restoring with `runJobs`. Repeated work asks for itself anew.
 */
async function holdJobs(client: pg.Client): Promise<number> {
  const waiting = await countWaiting(client);
  await client.query(`
    delete from ${queueSchema}.job where state in ('created', 'retry', 'active') and singleton_key is not null;
    update ${queueSchema}.job set state = 'failed', completed_on = now(), output = '{"message": "held when a backup was restored: it may have been done since"}'
      where state in ('created', 'retry', 'active')`);
  return waiting;
}

/** The same for mails that were decided and had not gone (`samrad_hold_after_restore`, which knows where they lie). */
async function holdMails(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select samrad_hold_after_restore() as n');
  return rows[0]?.n ?? 0;
}
