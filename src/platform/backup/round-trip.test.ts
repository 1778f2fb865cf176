import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asOwner, shapeOf } from '../../../test/support/owner.ts';
import { type Running, runProgram } from '../../../test/support/running.ts';
import { until } from '../../../test/support/until.ts';
import { openProgram } from '../../program.ts';
import { program } from '../actor.ts';
import { openDatabase } from '../db/database.ts';
import { appRole } from '../db/embedded/index.ts';
import { verifyJournal } from '../journal/seal.ts';
import { databaseDigest } from './digest.ts';
import { restoreBackup } from './restore.ts';
import { type MadeBackup, writeBackup } from './write-backup.ts';

let running: Running;
let folder: string;
let made: MadeBackup;
const targets: TestDatabase[] = [];

async function target(): Promise<TestDatabase> {
  const database = await testDatabase();
  targets.push(database);
  return database;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
  running = await runProgram();
  await asOwner(running.database.ownerUrl, (owner) =>
    // Later than the test: nobody takes it meanwhile.
    owner.query(
      `insert into pgboss.job (name, data, start_after) values ('samrad', '{"kind": "send-link", "data": {"link": "7"}}', now() + interval '1 day')`,
    ),
  );
  await asOwner(running.database.ownerUrl, (owner) =>
    owner.query(`with mail as (insert into mailings (id, purpose, owner, to_address, counterpart, sender_name, subject, body, message_id,
        recorded_at, request_id) select gen_random_uuid(), 'letter', (select id from boards limit 1), 'n' || n || '@example.se', 'N', 'N', 'S',
        'B', 'n' || n || '@example.se', now(), gen_random_uuid() from generate_series(1, 3) n returning id, to_address)
      insert into mailing_events (id, mailing_id, kind, at) select gen_random_uuid(), id,
        case when to_address like 'n1%' then 'taken' when to_address like 'n2%' then 'put-off' else 'begun' end, now() from mail`),
  );
  // The running program reads the texts of the example's records: what is compared later must lie still.
  await until(async () => {
    const unread = await asOwner(running.database.ownerUrl, (owner) =>
      owner.query(`select record_id from record_texts where state = 'waiting'`),
    );
    expect(unread.rows).toEqual([]);
  });
  made = await writeBackup({ ownerUrl: running.database.ownerUrl, file: join(folder, 'whole.tar.gz'), program: 'test' });
});
afterAll(async () => {
  await running.close();
  for (const database of targets) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the whole example', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await target();
    const restored = await restoreBackup({ file: made.file, ownerUrl: database.ownerUrl, appRole, runJobs: true });
    expect(restored).toMatchObject({ rows: made.rows, migrated: 0, waitingJobs: 1, heldMails: 0 });
  });

  test('comes back identical: rows, sequences, files, journal, jobs; tables, triggers, walls and grants', async () => {
    const [before, after] = await Promise.all(
      [running.database, database].map(({ ownerUrl }) => asOwner(ownerUrl, databaseDigest)),
    );
    expect(after).toEqual(before);
    expect(after?.tables['public.file_chunks']?.rows).toBeGreaterThan(0);
    expect(after?.tables['public.journal_values']?.rows).toBe(made.journal.lines);
    expect(after?.tables['pgboss.job']?.rows).toBeGreaterThan(0);
    expect(await shapeOf(database.ownerUrl)).toEqual(await shapeOf(running.database.ownerUrl));
  });

  test('holds: the chain ends where the backup says, and goes on from there', async () => {
    const reopened = openDatabase(database.appUrl);
    expect(await verifyJournal(reopened.pool)).toEqual({ ...made.journal, brokenAt: null, why: null });
    await reopened.close();
  });

  test('serves its pages, and what is changed goes on in the journal', async () => {
    const restarted = await openProgram({
      databaseUrl: database.appUrl,
      ...{ url: 'http://localhost', exampleMode: true, version: 'test', log: pino({ level: 'silent' }) },
      ...{ writesPerMinute: 1000, secret: 'a secret of the tests, at least 32 characters' },
      mail: { smtpUrl: undefined, from: undefined },
    });
    const headers = { authorization: 'Bearer example-secretariat' };
    const [old, restored] = [
      await running.as('example-secretariat').get('/beslut'),
      await restarted.app.request('/beslut', { headers }),
    ];
    expect([old.status, restored.status]).toEqual([200, 200]);
    const listed = (html: string) => [...html.matchAll(/href="(\/beslut\/[^"]+)"/g)].map(([, href]) => href);
    const rounds = listed(await restored.text());
    expect(rounds.length).toBeGreaterThan(0);
    expect(rounds).toEqual(listed(await old.text()));
    await restarted.database.write(program('test'), 'rename', ({ tx }) => tx.execute(`update bodies set name = name || ' igen'`));
    await restarted.close();
    const verdict = await asOwner(database.ownerUrl, verifyJournal);
    expect(verdict).toMatchObject({ lines: made.journal.lines + 1, brokenAt: null, unsealed: 0 });
  });
});

describe('a restore takes nothing away unasked', () => {
  test('a database that holds something is refused, and is replaced when asked', async () => {
    const database = await target();
    await asOwner(database.ownerUrl, (owner) =>
      owner.query(`insert into people (id, kind, name) values (gen_random_uuid(), 'function', 'Kvar')`),
    );
    const input = { file: made.file, ownerUrl: database.ownerUrl, appRole };
    await expect(restoreBackup(input)).rejects.toMatchObject({
      fault: 'not-empty',
      message: expect.stringContaining('--replace'),
    });
    expect(await asOwner(database.ownerUrl, async (owner) => (await owner.query('select name from people')).rows)).toEqual([
      { name: 'Kvar' },
    ]);
    expect(await restoreBackup({ ...input, replace: true })).toMatchObject({ rows: made.rows, waitingJobs: 1, heldMails: 2 });
    expect(await shapeOf(database.ownerUrl)).toEqual(await shapeOf(running.database.ownerUrl));
    // Jobs that waited are held unless asked for: a mail is not sent twice.
    const { rows } = await asOwner(database.ownerUrl, (owner) =>
      owner.query("select state::text, data, output from pgboss.job where data ->> 'kind' = 'send-link'"),
    );
    const output = { message: expect.stringMatching(/^held/) };
    const mails = await asOwner(database.ownerUrl, (owner) =>
      owner.query(`select distinct on (to_address) to_address as to, kind from mailings m join mailing_events e on e.mailing_id = m.id
        order by to_address, e.seq desc`),
    );
    // One that had been taken stays so; those that waited may have gone since: a person is asked (`unsure`).
    expect(mails.rows).toEqual([
      { to: 'n1@example.se', kind: 'taken' },
      { to: 'n2@example.se', kind: 'handing-over' },
      { to: 'n3@example.se', kind: 'handing-over' },
    ]);
    expect(rows).toEqual([{ state: 'failed', data: { kind: 'send-link', data: { link: '7' } }, output }]);
  });

  test("somebody else's tables are refused, with or without rows", async () => {
    const database = await target();
    await asOwner(database.ownerUrl, (owner) => owner.query('drop schema drizzle cascade'));
    await expect(restoreBackup({ file: made.file, ownerUrl: database.ownerUrl, appRole })).rejects.toMatchObject({
      fault: 'not-empty',
    });
  });

  test('a database that a program uses is refused', async () => {
    const input = { file: made.file, ownerUrl: running.database.ownerUrl, appRole, replace: true };
    await expect(restoreBackup(input)).rejects.toMatchObject({ fault: 'in-use', status: 1 });
    expect((await running.as('example-secretariat').get('/beslut')).status).toBe(200);
  });

  test('nor does it leave half of it when the rows cannot be loaded', async () => {
    const database = await target();
    const before = await asOwner(database.ownerUrl, databaseDigest);
    const signal = AbortSignal.abort();
    await expect(restoreBackup({ file: made.file, ownerUrl: database.ownerUrl, appRole, signal })).rejects.toThrow(/abort/);
    expect(await asOwner(database.ownerUrl, databaseDigest)).toEqual(before);
  });
});

describe('the file', () => {
  test('is readable by its owner alone, and never takes the place of another', async () => {
    expect((await stat(made.file)).mode & 0o777).toBe(0o600);
    const input = { ownerUrl: running.database.ownerUrl, file: made.file, program: 'test' };
    await expect(writeBackup(input)).rejects.toMatchObject({ fault: 'file-exists', status: 2 });
    const occupied = join(folder, 'notes.txt');
    await writeFile(occupied, 'mine');
    await expect(writeBackup({ ...input, file: occupied })).rejects.toMatchObject({ fault: 'file-exists' });
    expect((await stat(made.file)).size).toBe(made.size);
  });

  test('is not there, nor half of it, when it could not be finished', async () => {
    const before = await readdir(folder);
    const input = { ownerUrl: running.database.ownerUrl, program: 'test' };
    const stopped = writeBackup({ ...input, file: join(folder, 'stopped.tar.gz'), signal: AbortSignal.timeout(30) });
    await expect(stopped).rejects.toThrow(/abort|timeout/i);
    await expect(writeBackup({ ...input, file: join(folder, 'nowhere', 'x.tar.gz') })).rejects.toMatchObject({
      fault: 'no-file',
    });
    expect(await readdir(folder)).toEqual(before);
  });
});
