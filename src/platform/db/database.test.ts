import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { program } from '../actor.ts';
import { type Database, openDatabase } from './database.ts';

let server: TestDatabase;
let database: Database;
let present = Temporal.Instant.from('2026-03-01T11:00:00Z');

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl, () => present);
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

const actor = program('test');
const times = async (kind: 'read' | 'write') => {
  const work = async (ctx: { now: Temporal.Instant; today: Temporal.PlainDate }) => [String(ctx.now), String(ctx.today)];
  return kind === 'read' ? database.read(actor, work) : database.write(actor, 'test', work);
};

test('a clock that is put back times nothing that is kept before what was kept, and days follow the clock', async () => {
  expect(await times('write')).toEqual(['2026-03-01T11:00:00Z', '2026-03-01']);
  present = present.subtract({ hours: 24 });
  expect(await times('write')).toEqual(['2026-03-01T11:00:00Z', '2026-02-28']);
  expect(await times('read')).toEqual(['2026-02-28T11:00:00Z', '2026-02-28']);
  present = present.add({ hours: 25 });
  expect(await times('write')).toEqual(['2026-03-01T12:00:00Z', '2026-03-01']);
});

test('a connection that dies while somebody holds it takes nothing else along', async () => {
  const held = database.read(actor, async ({ tx }) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await database.write(actor, 'test', (other) => other.tx.execute(sql`select pg_terminate_backend(${rows[0]?.pid}::int)`));
    // Between two queries nobody asks: the connection says so by itself.
    await sleep(100);
    return tx.execute(sql`select 1`);
  });
  await expect(held).rejects.toThrow();
  expect(await times('read')).toHaveLength(2);
});
