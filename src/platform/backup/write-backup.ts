import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import pg from 'pg';
import { migrationLock } from '../db/migrate.ts';
import { sealWholeJournal } from '../journal/seal.ts';
import { BackupError } from './backup-error.ts';
import { keyOf, migrationsOf, queueVersionOf, sameText, sequencesOf, type Table, tablesOf } from './catalogue.ts';
import { rowsOf, summing } from './digest.ts';
import { formatVersion, type Header, headerName, type Manifest, manifestName, pieceBytes, toJson } from './file/format.ts';
import { type BackupKey, encrypted } from './file/key.ts';
import { sealed } from './file/seal.ts';
import { tarEnd, tarEntry } from './file/tar.ts';

export interface BackupInput {
  /** As the owner: nobody else sees past all walls. */
  readonly ownerUrl: string;
  /** Where the file is to be; nothing may be there. */
  readonly file: string;
  /** Locks the file; without one it lies open. */
  readonly key?: BackupKey | undefined;
  /** The program's version. */
  readonly program: string;
  readonly signal?: AbortSignal | undefined;
}

export interface MadeBackup {
  readonly file: string;
  /** In bytes, as it lies there. */
  readonly size: number;
  /** Of the file as it lies there, hex. */
  readonly sha256: string;
  readonly rows: number;
  readonly journal: Manifest['journal'];
}

/**
 * Writes one file from one moment of the database, while others go on writing. The file has its name when it is whole and on
 * the disk; until then it ends in `.part`. Memory is bounded by `pieceBytes` and the streams' buffers.
 * @throws BackupError
 */
export async function writeBackup(input: BackupInput): Promise<MadeBackup> {
  const { file, key, signal } = input;
  if (await isThere(file)) throw new BackupError('file-exists', `${file} is there already: a backup never overwrites`);
  const client = new pg.Client({ connectionString: input.ownerUrl, application_name: 'samrad backup' });
  client.on('error', () => undefined); // a lost connection fails the query under way, and that is told
  await client.connect();
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    const out = await open(draft, 'wx', 0o600).catch((error: unknown) => {
      throw new BackupError('no-file', `${file} cannot be written: ${reasonOf(error)}`, { cause: error });
    });
    let journal: Manifest['journal'] | undefined;
    const total = { rows: 0, size: 0, hash: createHash('sha256') };
    const archive = archiveOf(client, input.program, (manifest) => {
      journal = manifest.journal;
      total.rows = Object.values(manifest.tables).reduce((sum, { rows }) => sum + rows, 0);
    });
    await writeAll(out, archive, { key, signal, total });
    if (journal === undefined) throw new Error('the archive ended without its manifest');
    const made = { file, size: total.size, sha256: total.hash.digest('hex'), rows: total.rows, journal };
    await checkWritten(draft, made.sha256);
    await giveName(draft, file);
    return made;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // what went wrong first is what is told
    throw error;
  } finally {
    // Also cuts off a COPY that nobody reads to its end.
    await client.end().catch(() => undefined);
  }
}

interface Writing {
  readonly key: BackupKey | undefined;
  readonly signal: AbortSignal | undefined;
  readonly total: { size: number; readonly hash: import('node:crypto').Hash };
}

async function writeAll(out: FileHandle, archive: AsyncIterable<Uint8Array>, { key, signal, total }: Writing): Promise<void> {
  try {
    await pipeline(
      archive,
      // Hexadecimal bytes shrink to half at the lowest level already, at several times the speed.
      createGzip({ level: constants.Z_BEST_SPEED }),
      sealed,
      (source: AsyncIterable<Uint8Array>) => (key === undefined ? source : encrypted(source, key)),
      async (source: AsyncIterable<Uint8Array>) => {
        for await (const chunk of source) {
          total.hash.update(chunk);
          total.size += chunk.length;
          await out.writeFile(chunk);
        }
      },
      signal === undefined ? {} : { signal },
    );
    await out.sync();
  } catch (error) {
    const full = error instanceof Error && 'syscall' in error && error.syscall === 'write';
    throw full ? new BackupError('unwritable', `the backup cannot be written: ${reasonOf(error)}`, { cause: error }) : error;
  } finally {
    await out.close();
  }
}

/** The whole archive, from one moment. Migrations wait until it is read. */
async function* archiveOf(client: pg.Client, program: string, tell: (manifest: Manifest) => void): AsyncGenerator<Uint8Array> {
  await client.query('select pg_advisory_lock_shared($1)', [migrationLock]);
  await sealWholeJournal(client);
  await client.query(`begin isolation level repeatable read read only; ${sameText}`);
  const { rows } = await client.query<{ at: Date }>('select now() as at');
  const at = rows[0]?.at ?? new Date(0);
  const entry = (name: string, body: Buffer) => tarEntry({ name, body }, Math.floor(at.getTime() / 1000));
  const tables = await tablesOf(client);
  yield entry(headerName, toJson(await headerOf(client, program, at, tables)));
  const sums: Manifest['tables'] = {};
  for (const table of tables) {
    const total = summing();
    let piece = 0;
    for await (const body of inPieces(rowsOf(client, table))) {
      total.add(body);
      piece += 1;
      yield entry(`tables/${keyOf(table)}/${String(piece).padStart(6, '0')}.copy`, body);
    }
    sums[keyOf(table)] = total.sum();
  }
  const manifest = { tables: sums, sequences: [...(await sequencesOf(client))], journal: await journalOf(client) };
  tell(manifest);
  yield entry(manifestName, toJson(manifest));
  yield tarEnd;
  await client.query('commit');
}

async function headerOf(client: pg.Client, program: string, at: Date, tables: readonly Table[]): Promise<Header> {
  return {
    format: formatVersion,
    program,
    madeAt: at.toISOString(),
    migrations: await migrationsOf(client),
    queueVersion: await queueVersionOf(client),
    tables: tables.map(({ schema, name, columns }) => ({ schema, name, columns: [...columns] })),
  };
}

async function journalOf(client: pg.Client): Promise<Manifest['journal']> {
  const { rows } = await client.query<{ lines: string; head: string; unsealed: string }>(`
    select coalesce(max(position), 0) as lines, count(*) filter (where position is null) as unsealed,
      coalesce((select encode(chain, 'hex') from journal_lines where position is not null order by position desc limit 1), '') as head
    from journal_lines`);
  const row = rows[0];
  return { lines: Number(row?.lines ?? 0), head: row?.head ?? '', unsealed: Number(row?.unsealed ?? 0) };
}

/** Gathers what comes into pieces of about `pieceBytes`. */
async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < pieceBytes) continue;
    yield Buffer.concat(held);
    [held, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** Reads it back: what a broken disk made of it is better found now. */
async function checkWritten(path: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  if (hash.digest('hex') !== sha256) throw new BackupError('damaged', `${path} does not read as it was written`);
}

/** Gives the whole file its name, and makes sure that the name is on the disk. @throws BackupError when the name is taken */
async function giveName(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file); // unlike rename, never takes another's place
    await rm(draft);
  } catch (error) {
    if (await isThere(file)) throw new BackupError('file-exists', `${file} came to be meanwhile: a backup never overwrites`);
    if (!noLinks(error)) throw error;
    await rename(draft, file);
  }
  const folder = await open(dirname(file), 'r');
  await folder.sync().catch(() => undefined); // some file systems cannot, and need not
  await folder.close();
}

function noLinks(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(error.code));
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
