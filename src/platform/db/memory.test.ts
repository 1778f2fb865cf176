import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { type Actor, anonymous, program } from '../actor.ts';
import { changed, type Database, openDatabase } from './database.ts';
import { once, openMemories } from './memory.ts';

let server: TestDatabase;
let database: Database;
let owner: pg.Client;
let asked: number;
const somebody: Actor = { ...program('somebody'), account: '018f2f00-0000-7000-8000-000000000001' };

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl);
  owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query('create table things (name text); grant select on things to public');
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await server.drop();
});

/** How many things there are, asked through the memory. */
function count(actor = somebody): Promise<number> {
  return database.read(actor, (ctx) =>
    once(ctx, 'things', async () => {
      asked++;
      const { rows } = await ctx.tx.execute<{ n: number }>(sql`select count(*)::int as n from things`);
      return rows[0]?.n ?? -1;
    }),
  );
}

const snapshotNow = () =>
  database.read(somebody, async ({ tx }) => {
    const { rows } = await tx.execute<{ now: string }>(sql`select pg_current_snapshot()::text as now`);
    return rows[0]?.now ?? '';
  });

test('a question is asked once while the database is as it was, and anew after any commit at all', async () => {
  asked = 0;
  const before = await count();
  expect([await count(), asked]).toEqual([before, 1]);
  await owner.query("insert into things values ('one')");
  expect([await count(), asked]).toEqual([before + 1, 2]);
  // Another table altogether: nothing is guessed about what an answer follows from.
  await owner.query('create table others (name text)');
  expect([await count(), asked]).toEqual([before + 1, 3]);
});

test('a transaction under way goes on seeing its own moment, and so does what it asks through the memory', async () => {
  const old = await count();
  await database.read(somebody, async (ctx) => {
    await owner.query("insert into things values ('two')");
    expect(await count()).toBe(old + 1);
    const { rows } = await ctx.tx.execute<{ n: number }>(sql`select count(*)::int as n from things`);
    const remembered = await once(ctx, 'things', async () => rows[0]?.n ?? -1);
    expect(remembered).toBe(old);
  });
  expect(await count()).toBe(old + 1);
});

test('other walls, and other accounts, ask for themselves', async () => {
  await count();
  asked = 0;
  await count();
  await count(anonymous);
  await count({ ...somebody, walls: { ...somebody.walls, boards: ['018f2f00-0000-7000-8000-000000000002'] } });
  await count({ ...somebody, walls: { ...somebody.walls, drafts: false } });
  await count({ ...somebody, account: '018f2f00-0000-7000-8000-000000000003' });
  expect(asked).toBe(4);
});

test('a transaction that writes remembers nothing', async () => {
  await database.write(somebody, 'try', async (ctx) => expect(ctx.memory).toBeUndefined());
});

test('is gone on with only where nothing has been committed since', async () => {
  const snapshot = await snapshotNow();
  expect(await database.readAgain(somebody, snapshot, async () => 'the same')).toBe('the same');
  await owner.query("insert into things values ('three')");
  expect(await database.readAgain(somebody, snapshot, async () => 'the same')).toBe(changed);
});

test('a question that failed is asked again, and what is kept is bounded', async () => {
  const memory = openMemories(2).at('1:1:', 'all');
  await expect(memory.once('a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await new Promise((resolve) => setImmediate(resolve));
  expect(await memory.once('a', async () => 1)).toBe(1);
  for (const question of ['b', 'c']) await memory.once(question, async () => 2);
  expect(await memory.once('a', async () => 3)).toBe(3);
});
