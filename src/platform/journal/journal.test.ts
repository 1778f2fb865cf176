import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { until } from '../../../test/support/until.ts';
import { anonymous, program } from '../actor.ts';
import { type Database, openDatabase, sqlState } from '../db/database.ts';
import { historyOf } from './history.ts';
import { sealJournal, sealWholeJournal, verifyJournal } from './seal.ts';
import { journalLines } from './tables.ts';

const writer = program('the tests');
let made: TestDatabase;
let database: Database;
let owner: pg.Client;

beforeEach(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.close();
  await made.drop();
});

async function addPerson(name: string): Promise<string> {
  const id = crypto.randomUUID();
  await database.write(writer, 'add-person', ({ tx }) =>
    tx.execute(sql`insert into people (id, kind, name) values (${id}, 'function', ${name})`),
  );
  return id;
}

it('notes every change by itself: who, what, and the row', async () => {
  const id = await addPerson('Registrator');
  await database.write(writer, 'rename', ({ tx }) => tx.execute(sql`update people set name = 'Registratur' where id = ${id}`));
  const changes = await database.read(writer, (ctx) => historyOf(ctx, id));
  expect(changes.map(({ actor, act, tableName, operation }) => ({ actor, act, tableName, operation }))).toEqual([
    { actor: 'the tests', act: 'rename', tableName: 'people', operation: 'update' },
    { actor: 'the tests', act: 'add-person', tableName: 'people', operation: 'insert' },
  ]);
  expect(changes[0]?.value).toMatchObject({ id, name: 'Registratur' });
  expect(await database.read(anonymous, (ctx) => historyOf(ctx, id))).toEqual([]);
});

it('chains what several writers write at once, and says what is not chained yet', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => addPerson(`Nummer ${i}`)));
  expect(await verifyJournal(database.pool)).toMatchObject({ lines: 0, unsealed: 20, brokenAt: null });
  const sealed = await Promise.all([sealJournal(database.pool), sealJournal(database.pool)]);
  expect(sealed.reduce((a, b) => a + b)).toBe(20);
  const whole = await verifyJournal(database.pool);
  expect(whole).toMatchObject({ lines: 20, unsealed: 0, brokenAt: null });
  expect(whole.head).toMatch(/^[0-9a-f]{64}$/);
});

it('is sealed whole only when another that seals has ended', async () => {
  await addPerson('Registrator');
  const other = new pg.Client({ connectionString: made.ownerUrl });
  await other.connect();
  await other.query('begin');
  await other.query('select samrad_journal_seal(0)');
  expect(await sealJournal(database.pool)).toBe(0);
  const whole = sealWholeJournal(owner);
  const waits = `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
  await until(async () => expect((await other.query(waits)).rowCount).toBe(1));
  await other.query('commit');
  await other.end();
  expect(await whole).toBe(1);
  expect(await verifyJournal(database.pool)).toMatchObject({ lines: 1, unsealed: 0, brokenAt: null });
});

it('shows where a line or a value was altered, or a line taken away, even by the owner', async () => {
  for (const name of ['ett', 'två', 'tre', 'fyra']) await addPerson(name);
  await sealJournal(database.pool);
  const { head } = await verifyJournal(database.pool);
  await owner.query('alter table journal_lines disable trigger guard');

  await owner.query("begin; update journal_lines set actor = 'någon annan' where position = 2");
  expect((await owner.query('select broken_at::int, why from samrad_journal_verify()')).rows).toEqual([
    { broken_at: 2, why: 'altered' },
  ]);
  await owner.query(
    "rollback; begin; update journal_values set value = '{}' where seq = (select seq from journal_lines where position = 3)",
  );
  expect((await owner.query('select broken_at::int, why from samrad_journal_verify()')).rows).toEqual([
    { broken_at: 3, why: 'value-altered' },
  ]);
  await owner.query('rollback; begin; delete from journal_lines where position = 1');
  expect((await owner.query('select broken_at::int, why from samrad_journal_verify()')).rows).toEqual([
    { broken_at: 1, why: 'missing' },
  ]);
  // A cut tail leaves a whole chain with another head, which is why the head is kept elsewhere too.
  await owner.query('rollback; begin; delete from journal_lines where position = 4');
  const cut = await owner.query('select broken_at, head from samrad_journal_verify()');
  expect(cut.rows[0].broken_at).toBe(null);
  expect(cut.rows[0].head).not.toBe(head);
  await owner.query('rollback');
});

it('holds when a value has been disposed of: the chain is over hashes', async () => {
  await addPerson('Någon som ska glömmas');
  await sealJournal(database.pool);
  await owner.query("update journal_values set value = null, salt = ''::bytea, disposed = true");
  expect(await verifyJournal(database.pool)).toMatchObject({ lines: 1, brokenAt: null });
});

it('is beyond the reach of the application: it can neither write, alter nor erase a line', async () => {
  await addPerson('Någon');
  const tries = [
    sql`update journal_lines set actor = 'x'`,
    sql`delete from journal_lines`,
    sql`delete from journal_values`,
    sql`insert into journal_values (seq, salt, wall) values (99, ''::bytea, 'inside')`,
  ];
  for (const each of tries) {
    const state = await database.write(writer, 'attack', ({ tx }) => tx.execute(each)).then(() => 'done', sqlState);
    expect(state).toBe('42501');
  }
  const kept = await database.read(writer, ({ tx }) =>
    tx.select().from(journalLines).where(eq(journalLines.tableName, 'people')),
  );
  expect(kept).toHaveLength(1);
});
