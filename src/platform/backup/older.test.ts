import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asOwner, shapeOf } from '../../../test/support/owner.ts';
import { appRole } from '../db/embedded/index.ts';
import { sealJournal, verifyJournal } from '../journal/seal.ts';
import { databaseDigest } from './digest.ts';
import { restoreBackup } from './restore.ts';
import { dropEverything, knownMigrations, makeMigrationsTable, noteMigrations, runMigrations } from './schema.ts';
import { writeBackup } from './write-backup.ts';

const released = 2;
let old: TestDatabase;
let target: TestDatabase;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
  [old, target] = await Promise.all([testDatabase(), testDatabase()]);
  await asOwner(old.ownerUrl, async (owner) => {
    await dropEverything(owner);
    await makeMigrationsTable(owner);
    const migrations = knownMigrations().slice(0, released);
    await runMigrations(owner, migrations);
    await noteMigrations(owner, migrations);
    await owner.query(
      `insert into people (id, kind, name) select gen_random_uuid(), 'function', 'Registrator ' || n from generate_series(1, 20) n`,
    );
    await sealJournal(owner);
  });
});
afterAll(async () => {
  await Promise.all([old.drop(), target.drop()]);
  await rm(folder, { recursive: true, force: true });
});

test('a backup of the first release comes back whole, in the schema of today', async () => {
  const file = join(folder, 'old.tar.gz');
  const today = await shapeOf(target.ownerUrl);
  const before = await asOwner(old.ownerUrl, databaseDigest);
  const made = await writeBackup({ ownerUrl: old.ownerUrl, file, program: '0.1.0' });
  const { migrated } = await restoreBackup({ file, ownerUrl: target.ownerUrl, appRole });
  expect(migrated).toBe(knownMigrations().length - released);
  expect(migrated).toBeGreaterThan(0);
  expect(await shapeOf(target.ownerUrl)).toEqual(today);
  const after = await asOwner(target.ownerUrl, databaseDigest);
  for (const table of ['public.people', 'public.journal_lines', 'public.journal_values']) {
    expect([table, after.tables[table]]).toEqual([table, before.tables[table]]);
  }
  expect(await asOwner(target.ownerUrl, verifyJournal)).toMatchObject({ ...made.journal, brokenAt: null });
});
