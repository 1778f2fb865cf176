import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import pg from 'pg';
import { verifyJournal } from '../journal/seal.ts';
import { BackupError } from './backup-error.ts';
import type { Manifest } from './file/format.ts';
import type { BackupKey } from './file/key.ts';
import { type Restored, restoreBackup } from './restore.ts';

export interface DrillInput {
  readonly file: string;
  readonly key?: BackupKey | undefined;
  /** As the owner, who must have CREATEDB: a scratch database is made beside, and dropped again. */
  readonly ownerUrl: string;
  readonly appRole: string;
  readonly signal?: AbortSignal | undefined;
}

export interface DrilledBackup {
  /** Of the file, in bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly rows: number;
  readonly madeAt: string;
  readonly journal: Manifest['journal'];
}

const scratchName = 'samrad_drill_';

/**
 * Restores a backup for real, into a database that is thrown away: every row is read back and compared with the manifest
 * (`restoreBackup`), and the journal's chain is walked to the head that the manifest names.
 * @throws BackupError
 */
export async function holdDrill(input: DrillInput): Promise<DrilledBackup> {
  const client = new pg.Client({ connectionString: input.ownerUrl, application_name: 'samrad drill' });
  client.on('error', () => undefined); // a lost connection fails the query under way, and that is told
  await client.connect();
  try {
    await refuseWithoutRight(client);
    await dropLeftovers(client);
    const name = `${scratchName}${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    try {
      await client.query(`revoke all on database ${name} from public`);
      const scratch = new URL(input.ownerUrl);
      scratch.pathname = `/${name}`;
      const restored = await restoreBackup({ ...input, ownerUrl: scratch.href, runJobs: false });
      await compareJournal(scratch.href, restored);
      const { manifest, header, rows } = restored;
      return { ...(await fileSum(input.file)), rows, madeAt: header.madeAt, journal: manifest.journal };
    } finally {
      await client.query(`drop database ${name} with (force)`);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function refuseWithoutRight(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; may: boolean }>(
    'select rolname::text as role, rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
  );
  if (rows[0]?.may === true) return;
  const role = pg.escapeIdentifier(rows[0]?.role ?? '');
  throw new BackupError(
    'no-right',
    `a drill makes a database of its own beside, which needs a right: ALTER ROLE ${role} CREATEDB`,
  );
}

/** What a drill that was killed left behind; one that is under way is connected to, and stays. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname::text as name from pg_database d where datname ~ '^${scratchName}[0-9a-f]{12}$'
      and pg_get_userbyid(datdba) = current_user and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name}`).catch(() => undefined);
}

async function compareJournal(scratchUrl: string, { manifest }: Restored): Promise<void> {
  const client = new pg.Client({ connectionString: scratchUrl, application_name: 'samrad drill' });
  await client.connect();
  try {
    const found = await verifyJournal(client);
    const told = manifest.journal;
    if (found.brokenAt !== null) {
      throw new BackupError(
        'different',
        `the journal's chain does not hold at place ${found.brokenAt} (${found.why}): look at the live one`,
      );
    }
    if (found.lines !== told.lines || found.head !== told.head || found.unsealed !== told.unsealed) {
      throw new BackupError(
        'different',
        `the journal has ${found.lines} lines where the backup says ${told.lines}, or another head`,
      );
    }
  } finally {
    await client.end();
  }
}

async function fileSum(file: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { size: (await stat(file)).size, sha256: hash.digest('hex') };
}
