import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { asOwner } from '../../../../test/support/owner.ts';
import { type Actor, anonymous, program } from '../../actor.ts';
import { type Database, openDatabase, sqlState } from '../../db/database.ts';
import { appRole } from '../../db/embedded/index.ts';
import { backUpWhenDue, type ScheduleParts, scheduleBackups } from './schedule.ts';
import { type BackupsState, backupsState } from './state.ts';

let made: TestDatabase;
let database: Database;
let parent: string;
let parts: ScheduleParts;
let said: { level: string; text: string }[];

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  parent = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
});
afterAll(async () => {
  await database.close();
  await made.drop();
  await rm(parent, { recursive: true, force: true });
});
beforeEach(() => {
  said = [];
  const say = (level: string) => (_: unknown, text: string) => void said.push({ level, text });
  const log = { info: say('info'), warn: say('warn'), error: say('error') } as ScheduleParts['log'];
  parts = {
    dir: join(parent, 'backups'),
    at: ['00:00'],
    keepDays: 7,
    key: 'sexton tecken eller fler',
    ownerUrl: made.ownerUrl,
    appRole,
    program: 'test',
    log,
  };
});

const state = (): Promise<BackupsState> => database.read(program('test'), backupsState);
/** As if no backup had been made; drills are remembered, so that each test need not hold one. */
const forget = () =>
  asOwner(made.ownerUrl, (owner) =>
    owner.query(
      `alter table backup_runs disable trigger user; delete from backup_runs where kind = 'backup'; alter table backup_runs enable trigger user`,
    ),
  );

test('backs up once when it is due, locked, tries it out, notes and tells it', async () => {
  expect(await state()).toEqual({ lastBackup: null, lastGoodBackup: null, lastDrill: null, lastGoodDrill: null, recent: [] });
  await backUpWhenDue(parts);
  await backUpWhenDue(parts);
  const [name = '', ...others] = await readdir(parts.dir);
  expect([others, name]).toEqual([[], expect.stringMatching(/^samrad-\d{8}T\d{6}Z\.tar\.gz\.age$/)]);
  const { size, mode } = await stat(join(parts.dir, name));
  expect([mode & 0o777, (await stat(parts.dir)).mode & 0o777]).toEqual([0o600, 0o700]);
  const { recent, lastBackup, lastGoodBackup, lastGoodDrill } = await state();
  expect(recent.map(({ kind }) => kind)).toEqual(['drill', 'backup']);
  expect(lastBackup).toMatchObject({
    fileName: name,
    size,
    scheduled: true,
    error: null,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(lastGoodBackup).toEqual(lastBackup);
  expect(lastGoodDrill).toMatchObject({
    fileName: name,
    sha256: lastBackup?.sha256,
    journalHead: lastBackup?.journalHead,
    error: null,
  });
  expect(said).toEqual([
    { level: 'info', text: 'backup made' },
    { level: 'info', text: 'backup tried out: it restores to what it says' },
  ]);
  const left = await asOwner(made.ownerUrl, (owner) =>
    owner.query(`select datname from pg_database where datname like 'samrad_drill%'`),
  );
  expect(left.rows).toEqual([]);
});

test('of several processes one at a time does it', async () => {
  await forget();
  const before = (await readdir(parts.dir)).length;
  await new Promise((resolve) => setTimeout(resolve, 1000)); // files are named by the second
  await Promise.all([backUpWhenDue(parts), backUpWhenDue(parts), backUpWhenDue(parts)]);
  expect((await state()).recent.filter(({ kind }) => kind === 'backup')).toHaveLength(1);
  expect((await readdir(parts.dir)).length).toBe(before + 1);
});

test('a failure is told loudly, is noted, and leaves what was good', async () => {
  await forget();
  await writeFile(join(parent, 'a-file'), '');
  await backUpWhenDue({ ...parts, dir: join(parent, 'a-file', 'below') });
  expect(said).toEqual([{ level: 'error', text: 'BACKUP FAILED' }]);
  const { lastBackup, lastGoodBackup, lastDrill } = await state();
  expect(lastBackup).toMatchObject({ error: expect.stringMatching(/cannot be written: ENOTDIR/), size: null });
  expect([lastGoodBackup, lastDrill?.error]).toEqual([null, null]);
});

test('a file that rots is found by the drill', async () => {
  const { runDrill, runBackup } = await import('../commands.ts');
  const file = join(parent, 'rotten.tar.gz');
  const command = { ...parts, key: undefined };
  expect(await runBackup(command, file)).toMatch(
    /^Backed up \d+ rows to .*: \d+ bytes, NOT encrypted\.\nsha256 [0-9a-f]{64}\njournal 0 lines, head none$/,
  );
  expect(await runDrill(command, file, undefined)).toMatch(/ restores: \d+ rows are the same/);
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await expect(runDrill(command, file, undefined)).rejects.toMatchObject({ fault: 'damaged' });
  expect((await state()).lastDrill).toMatchObject({
    fileName: 'rotten.tar.gz',
    error: expect.stringMatching(/^the backup is damaged/),
  });
});

test('takes away what it made and nothing else, half-written files of yesterday included', async () => {
  await forget();
  const dir = join(parent, 'old');
  await mkdir(dir);
  const [old, strange, draft, young] = [
    'samrad-20200101T000000Z.tar.gz',
    'samrad-20200202T000000Z.tar.gz',
    'samrad-20200303T000000Z.tar.gz.0123abcd.part',
    'samrad-20200404T000000Z.tar.gz.0123abcd.part',
  ] as const;
  for (const name of [old, strange, draft, young]) await writeFile(join(dir, name), name);
  await utimes(join(dir, draft), 0, 0);
  await asOwner(made.ownerUrl, (owner) =>
    owner.query(`insert into backup_runs (id, kind, started_at, finished_at, file_name, scheduled, size, sha256)
      values (gen_random_uuid(), 'backup', '2020-01-01', '2020-01-01', '${old}', true, 1, 'x')`),
  );
  await backUpWhenDue({ ...parts, dir });
  const left = await readdir(dir);
  expect(left).toHaveLength(3);
  expect(left).toEqual(expect.arrayContaining([strange, young]));
});

test('what a stop breaks off leaves no trace, and is done anew', async () => {
  await forget();
  await backUpWhenDue({ ...parts, dir: join(parent, 'stopped') }, AbortSignal.timeout(20));
  expect(said).toEqual([{ level: 'warn', text: 'backup broken off: the program stops' }]);
  expect(await readdir(join(parent, 'stopped'))).toEqual([]);
  expect((await state()).lastBackup).toBeNull();
});

test('stops at once, and says what is wrong with a key before it starts', async () => {
  const stop = await scheduleBackups(parts);
  await stop();
  await expect(scheduleBackups({ ...parts, key: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` })).rejects.toMatchObject({ fault: 'key' });
  await (await scheduleBackups({ ...parts, key: undefined }))();
  expect(said).toEqual([{ level: 'warn', text: expect.stringContaining('not encrypted') }]);
});

describe('the walls', () => {
  const someone: Actor = { ...anonymous, account: crypto.randomUUID(), label: 'someone' };
  const seen = (actor: Actor) => database.read(actor, backupsState).then(({ recent }) => recent.length > 0);

  test('let the secretariat and who runs the installation read, and nobody else', async () => {
    const operator: Actor = { ...someone, account: crypto.randomUUID() };
    await asOwner(made.ownerUrl, async (owner) => {
      for (const { account } of [someone, operator]) {
        await owner.query(`insert into people (id, kind, name) values ('${account}', 'person', 'Någon')`);
        await owner.query(
          `insert into accounts (id, person_id, email, created_at) values ('${account}', '${account}', '${account}@example.se', now())`,
        );
      }
      await owner.query(
        `insert into assignments (id, person_id, role, from_day, recorded_at) values (gen_random_uuid(), $1, 'operator', '2020-01-01', now())`,
        [operator.account],
      );
      await owner.query(
        `insert into assignments (id, person_id, role, from_day, recorded_at) values (gen_random_uuid(), $1, 'reader', '2020-01-01', now())`,
        [someone.account],
      );
    });
    expect(await Promise.all([program('test'), operator, someone, anonymous].map(seen))).toEqual([true, true, false, false]);
  });

  test('let nobody write, not even the program', async () => {
    const tries = (query: string) =>
      database.write(program('test'), 'attack', ({ tx }) => tx.execute(sql.raw(query))).then(() => 'done', sqlState);
    expect(await tries(`delete from backup_runs`)).toBe('42501');
    expect(await tries(`update backup_runs set error = null`)).toBe('42501');
    expect(
      await tries(
        `insert into backup_runs (id, kind, started_at, finished_at, file_name, scheduled, error) values (gen_random_uuid(), 'backup', now(), now(), '', true, 'x')`,
      ),
    ).toBe('42501');
    await expect(asOwner(made.ownerUrl, (owner) => owner.query(`update backup_runs set error = null`))).rejects.toThrow(
      /append-only/,
    );
  });
});
