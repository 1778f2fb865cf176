import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { until } from '../../../test/support/until.ts';
import { program } from '../actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { everySeconds, type Jobs, openJobs } from './index.ts';

const log = pino({ level: 'silent' });
let made: TestDatabase;
let database: Database;
const open: Jobs[] = [];

async function jobs(more: { retryDelaySeconds?: number; retryLimit?: number } = {}): Promise<Jobs> {
  const opened = await openJobs({ url: made.appUrl, log, pauseMs: 20, retryDelaySeconds: 1, ...more });
  open.push(opened);
  return opened;
}

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()));
  await database.close();
  await made.drop();
});

test('a job is done when its transaction has been committed, and not when it was rolled back', async () => {
  const queue = await jobs();
  const seen: string[] = [];
  queue.work('note', async (data) => {
    seen.push(data['n'] ?? '');
  });
  const actor = program('test');
  await database.write(
    actor,
    'test',
    (ctx) => queue.enqueue(ctx, 'note', { n: 'rolled back' }),
    () => false,
  );
  await database.write(actor, 'test', async (ctx) => {
    await queue.enqueue(ctx, 'note', { n: 'kept' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toEqual([]);
  });
  await until(() => expect(seen).toEqual(['kept']));
  await queue.stop();
});

test('two processes never do the same job twice', async () => {
  const seen: string[] = [];
  const queues = await Promise.all([jobs(), jobs()]);
  for (const queue of queues) {
    queue.work('count', async ({ n }) => {
      seen.push(n ?? '');
    });
  }
  const wanted = Array.from({ length: 40 }, (_, n) => String(n));
  await database.write(program('test'), 'test', async (ctx) => {
    for (const n of wanted) await queues[0]?.enqueue(ctx, 'count', { n });
  });
  await until(() => expect(seen).toHaveLength(40));
  expect(new Set(seen)).toEqual(new Set(wanted));
  await Promise.all(queues.map((queue) => queue.stop()));
});

test('what fails is tried again, and shows while it is stuck', async () => {
  const queue = await jobs({ retryLimit: 1 });
  let tries = 0;
  queue.work('flaky', async () => {
    tries += 1;
    if (tries === 1) throw new Error('not now');
  });
  queue.work('hopeless', async () => {
    throw new Error('never');
  });
  await database.write(program('test'), 'test', async (ctx) => {
    await queue.enqueue(ctx, 'flaky', {});
    await queue.enqueue(ctx, 'hopeless', { id: '7' });
  });
  await until(() => expect(tries).toBe(2));
  await until(async () =>
    expect(await queue.stuckJobs()).toMatchObject([
      { name: 'hopeless', data: { id: '7' }, tries: 2, why: 'never', givenUp: true },
    ]),
  );
  await queue.stop();
});

test('repeated work is done once in its time, however many processes ask', async () => {
  let done = 0;
  const queues = await Promise.all([jobs(), jobs(), jobs()]);
  for (const queue of queues) {
    queue.every('hourly', 3600, async () => {
      done += 1;
    });
  }
  await until(() => expect(done).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(done).toBe(1);
  await Promise.all(queues.map((queue) => queue.stop()));
});

test('stopping waits for what is under way', async () => {
  const queue = await jobs();
  let state = 'idle';
  queue.work('slow', async () => {
    state = 'begun';
    await new Promise((resolve) => setTimeout(resolve, 300));
    state = 'done';
  });
  await database.write(program('test'), 'test', (ctx) => queue.enqueue(ctx, 'slow', {}));
  await until(() => expect(state).toBe('begun'));
  await queue.stop();
  expect(state).toBe('done');
  expect(await queue.stuckJobs().catch(() => 'closed')).toBe('closed');
});

test("the application's role may use the queue, and change nothing of its shape", async () => {
  const client = new pg.Client({ connectionString: made.appUrl });
  await client.connect();
  await expect(client.query(`select pgboss.create_queue('mine', '{}')`)).rejects.toThrow(/permission denied/);
  await expect(client.query('drop table pgboss.job')).rejects.toThrow(/must be owner/);
  await expect(client.query(`insert into pgboss.queue (name) values ('mine')`)).rejects.toThrow(/permission denied/);
  await client.end();
});

test('a helper for frequent work never overlaps itself, survives failures, and stops', async () => {
  let under = 0;
  let most = 0;
  let runs = 0;
  const stop = everySeconds(
    0.01,
    async () => {
      under += 1;
      runs += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 30));
      under -= 1;
      if (runs === 1) throw new Error('first time');
    },
    log,
  );
  await until(() => expect(runs).toBeGreaterThan(2));
  await stop();
  const after = runs;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([most, runs]).toEqual([1, after]);
});
