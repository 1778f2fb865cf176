import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asOwner } from '../../../test/support/owner.ts';
import { appRole } from '../db/embedded/index.ts';
import { type DatabaseDigest, databaseDigest } from './digest.ts';
import { type Header, headerName, toJson } from './file/format.ts';
import { decrypted, encrypted } from './file/key.ts';
import { sealed } from './file/seal.ts';
import { tarEnd, tarEntry } from './file/tar.ts';
import { checkBackup, openBackup } from './read-backup.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

let database: TestDatabase;
let folder: string;
let identity: string;
const passphrase = 'en lång och trygg fras';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
  database = await testDatabase();
  await asOwner(database.ownerUrl, (owner) =>
    owner.query(
      `insert into people (id, kind, name) select gen_random_uuid(), 'function', repeat('Åsa ', n) from generate_series(1, 500) n`,
    ),
  );
  identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  for (const [name, key] of [['open'], ['recipient', recipient], ['identity', identity], ['phrase', passphrase]] as const) {
    await writeBackup({ ownerUrl: database.ownerUrl, file: join(folder, name), key, program: 'test' });
  }
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** What is said of these bytes as a backup; null when nothing is wrong with them. */
async function faultOf(bytes: Uint8Array, key?: string): Promise<string | null> {
  const file = join(folder, 'changed');
  await writeFile(file, bytes);
  try {
    await checkBackup(file, key);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ name: 'BackupError', status: 2, message: expect.stringMatching(/^[^\n]+$/) });
    return (error as { fault: string }).fault;
  }
}

describe.each([
  ['an open file', 'open', (): string | undefined => undefined],
  ['a locked file', 'identity', (): string | undefined => identity],
] as const)('%s', (_, name, keyOf) => {
  let whole: Buffer;
  beforeAll(async () => {
    whole = await readFile(join(folder, name));
    expect(await faultOf(whole, keyOf())).toBeNull();
  });

  test('cut anywhere is refused', async () => {
    const ends = [0, 1, 2, 3, 10, 20, 21, 22, 100, whole.length - 88, whole.length - 89, whole.length - 16, whole.length - 1];
    for (let at = 150; at < whole.length; at += Math.ceil(whole.length / 60)) ends.push(at);
    for (const end of ends) expect([end, await faultOf(whole.subarray(0, end), keyOf())]).not.toEqual([end, null]);
  });

  test('with so much as a bit turned is refused', async () => {
    const position = fc.oneof(
      fc.nat({ max: whole.length - 1 }),
      fc.nat({ max: 300 }),
      fc.nat({ max: 100 }).map((n) => whole.length - 1 - n),
    );
    await fc.assert(
      fc.asyncProperty(position, fc.nat({ max: 7 }), async (at, bit) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await faultOf(changed, keyOf())).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('with anything after its end, or twice, is refused', async () => {
    for (const tail of [Buffer.from([0]), Buffer.from('\n'), gzipSync('more'), whole]) {
      expect(await faultOf(Buffer.concat([whole, tail]), keyOf())).toBe('damaged');
    }
  });
});

describe('the key', () => {
  test.each([
    ['recipient', (): string => identity],
    ['identity', (): string => identity],
    ['phrase', (): string => passphrase],
  ])('%s: opens what it locked', async (name, keyOf) => {
    const { header } = await openBackup(join(folder, name), keyOf());
    expect(header.tables.length).toBeGreaterThan(40);
    expect((await readFile(join(folder, name))).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  });

  test('a wrong or missing one is said plainly', async () => {
    const other = await generateX25519Identity();
    const said = (name: string, key?: string) =>
      checkBackup(join(folder, name), key).then(
        () => 'opened',
        (error: Error) => error.message,
      );
    expect(await said('identity')).toBe('the backup is encrypted: give its key in SAMRAD_BACKUP_KEY');
    for (const [name, key] of [
      ['identity', other],
      ['identity', passphrase],
      ['phrase', 'en annan lång fras'],
      ['phrase', identity],
    ] as const) {
      expect(await said(name, key)).toMatch(/^SAMRAD_BACKUP_KEY does not open the backup: /);
    }
    expect(await said('recipient', await identityToRecipient(identity))).toMatch(/a recipient, which only locks/);
    const input = { ownerUrl: database.ownerUrl, file: join(folder, 'never'), program: 'test' };
    await expect(writeBackup({ ...input, key: `age1${'q'.repeat(58)}` })).rejects.toMatchObject({ fault: 'key', status: 2 });
  });
});

describe('what is no backup that this program can take', () => {
  let target: TestDatabase;
  let before: DatabaseDigest;
  beforeAll(async () => {
    target = await testDatabase();
    before = await asOwner(target.ownerUrl, databaseDigest);
  });
  afterAll(() => target.drop());

  /** A file that is whole, with this header. */
  async function crafted(header: object): Promise<string> {
    const archive = Buffer.concat([tarEntry({ name: headerName, body: toJson(header as Header) }, 0), tarEnd]);
    async function* once(): AsyncGenerator<Uint8Array> {
      yield gzipSync(archive);
    }
    const file = join(folder, 'crafted');
    const parts: Uint8Array[] = [];
    for await (const part of sealed(once())) parts.push(part);
    await writeFile(file, Buffer.concat(parts));
    return file;
  }

  test.each([
    ['a later format', (header: Header) => ({ ...header, format: 2, something: 'new' }), 'newer'],
    [
      'a migration that this program lacks',
      (header: Header) => ({ ...header, migrations: [...header.migrations, { hash: 'ff', createdAt: 9e12 }] }),
      'newer',
    ],
    ['another migration', (header: Header) => ({ ...header, migrations: [{ hash: 'ff', createdAt: 1 }] }), 'newer'],
    ['a table left out', (header: Header) => ({ ...header, tables: header.tables.slice(1) }), 'damaged'],
    [
      'a table of its own',
      (header: Header) => ({ ...header, tables: [...header.tables, { schema: 'public', name: 'pg_authid', columns: ['x'] }] }),
      'damaged',
    ],
    ['no tables’ rows', (header: Header) => header, 'damaged'],
  ])('%s', async (_, change, fault) => {
    const { header } = await openBackup(join(folder, 'open'), undefined);
    const file = await crafted(change(header));
    await expect(restoreBackup({ file, ownerUrl: target.ownerUrl, appRole })).rejects.toMatchObject({ fault });
    expect(await asOwner(target.ownerUrl, databaseDigest)).toEqual(before);
  });

  test('another file, or none', async () => {
    await writeFile(join(folder, 'letter'), 'Hej');
    await expect(checkBackup(join(folder, 'letter'), undefined)).rejects.toMatchObject({ fault: 'not-a-backup' });
    await expect(checkBackup(join(folder, 'nothing'), undefined)).rejects.toMatchObject({ fault: 'no-file' });
    await expect(checkBackup(folder, undefined)).rejects.toMatchObject({ fault: 'no-file' });
  });
});

test('a locked file that is left in the middle is let go of, and nothing is thrown afterwards', async () => {
  const locked: Uint8Array[] = [];
  for await (const piece of encrypted(Readable.from([Buffer.alloc(300_000)]), identity)) locked.push(piece);
  const whole = Buffer.concat(locked);
  for (let n = 0; n < 20; n += 1) {
    const pieces = Array.from({ length: 60 }, (_, at) => whole.subarray(at * 4096, (at + 1) * 4096));
    for await (const _ of decrypted(Readable.from(pieces), identity)) break;
    // What is thrown where nobody catches it would end the program; here it makes the tests fail.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
});

test.runIf(process.platform === 'linux')('an open file is an archive that other programs read', () => {
  const names = execFileSync('tar', ['tzf', join(folder, 'open')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split('\n');
  expect(names.at(0)).toBe('backup.json');
  expect(names.at(-1)).toBe('manifest.json');
  const rows = execFileSync('tar', ['xzOf', join(folder, 'open'), 'tables/public.people/000001.copy'], { encoding: 'utf8' });
  expect(rows.trimEnd().split('\n')).toHaveLength(500);
});
