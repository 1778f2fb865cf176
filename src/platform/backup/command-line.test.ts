import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asOwner } from '../../../test/support/owner.ts';

// The program as its users run it; `npm test` has built it.
const samrad = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
let folder: string;
let source: TestDatabase;
let target: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samrad-backup-'));
  [source, target] = await Promise.all([testDatabase(), testDatabase()]);
  await asOwner(source.ownerUrl, (owner) =>
    owner.query(`insert into people (id, kind, name) values (gen_random_uuid(), 'function', 'Registrator')`),
  );
});
afterAll(async () => {
  await Promise.all([source.drop(), target.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

function run(database: TestDatabase, args: readonly string[], more: Record<string, string> = {}) {
  const env = {
    PATH: process.env['PATH'],
    SAMRAD_DATABASE_URL: database.appUrl,
    SAMRAD_DATABASE_OWNER_URL: database.ownerUrl,
    SAMRAD_BACKUP_KEY: 'sexton tecken eller fler',
    ...more,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [samrad, ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('backup and restore from the command line', () => {
  expect(run(source, ['backup', 'x.age'])).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^Backed up \d+ rows to x\.age: \d+ bytes, encrypted\.\nsha256 \w{64}\njournal 1 lines, head \w{64}\n$/,
    ),
    stderr: '',
  });
  expect(run(target, ['restore', 'x.age'])).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^Restored \d+ rows as they were at .*; every row was read back and is the same\.\njournal 1 lines, head \w{64}\n$/,
    ),
    stderr: '',
  });
});

test.each([
  [
    'without the owner',
    ['backup', 'y.age'],
    { SAMRAD_DATABASE_OWNER_URL: '' },
    2,
    /^samrad backup: SAMRAD_DATABASE_OWNER_URL is needed/,
  ],
  ['into what is not empty', ['restore', 'x.age'], {}, 2, /^samrad restore: the database is not empty/],
  [
    'with an option that is none',
    ['restore', 'x.age', '--force'],
    {},
    2,
    /^samrad restore: usage: samrad restore FILE \[--replace\] \[--run-jobs\]/,
  ],
] as const)('%s: one line and a status', (_, args, more, status, said) => {
  const told = run(source, args, more);
  expect(told).toEqual({ status, stdout: '', stderr: expect.stringMatching(said) });
  expect(told.stderr.trimEnd()).not.toContain('\n');
});

test('a cut file: one line and a status', () => {
  truncateSync(join(folder, 'x.age'), 2000);
  const told = run(target, ['restore', '--replace', 'x.age']);
  expect(told).toEqual({
    status: 2,
    stdout: '',
    stderr: 'samrad restore: the backup is damaged: it cannot be decrypted to the end\n',
  });
});
