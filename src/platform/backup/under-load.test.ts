import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asOwner } from '../../../test/support/owner.ts';
import { program } from '../actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { appRole } from '../db/embedded/index.ts';
import { sealJournal, verifyJournal } from '../journal/seal.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

let made: TestDatabase;
let target: TestDatabase;
let database: Database;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
  [made, target] = await Promise.all([testDatabase(), testDatabase()]);
  database = openDatabase(made.appUrl);
});
afterAll(async () => {
  await database.close();
  await Promise.all([made.drop(), target.drop()]);
  await rm(folder, { recursive: true, force: true });
});

/** Two rows in two tables that are there together or not at all. `people` is copied after `organs`, with much between. */
const writePair = () =>
  database.write(program('test'), 'pair', async ({ tx }) => {
    const id = crypto.randomUUID();
    await tx.execute(sql`insert into organs (id, kind, name, exists_from) values (${id}, 'network', ${id}, '2024-01-01')`);
    await tx.execute(sql`insert into people (id, kind, name) values (${id}, 'function', ${id})`);
  });

test('a backup under writing load is of one moment, and its journal holds', async () => {
  let [stopping, written] = [false, 0];
  const writers = Array.from({ length: 6 }, async () => {
    while (!stopping) {
      await writePair();
      written += 1;
      if (written % 50 === 0) await sealJournal(database.pool);
    }
  });
  while (written < 200) await new Promise((resolve) => setTimeout(resolve, 10));
  const atStart = written;
  const backup = await writeBackup({ ownerUrl: made.ownerUrl, file: join(folder, 'live.tar.gz'), program: 'test' });
  const atEnd = written;
  stopping = true;
  await Promise.all(writers);
  expect(atEnd).toBeGreaterThan(atStart);

  await restoreBackup({ file: backup.file, ownerUrl: target.ownerUrl, appRole });
  const { rows } = await asOwner(target.ownerUrl, (owner) =>
    owner.query<{
      organs: number;
      people: number;
      pairs: number;
      lines: number;
    }>(`select (select count(*)::int from organs) as organs,
      (select count(*)::int from people) as people, (select count(*)::int from organs join people using (id)) as pairs,
      (select count(*)::int from journal_lines) as lines`),
  );
  const { organs = 0, people, pairs, lines } = rows[0] ?? {};
  expect([people, pairs, lines]).toEqual([organs, organs, 2 * organs]);
  expect(organs).toBeGreaterThanOrEqual(atStart);
  expect(organs).toBeLessThanOrEqual(atEnd + writers.length);
  expect(await asOwner(target.ownerUrl, verifyJournal)).toEqual({ ...backup.journal, brokenAt: null, why: null });
});
