import { createConnection, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { until } from '../../../test/support/until.ts';
import { type Notices, openNotices } from './notices.ts';

const log = pino({ level: 'silent' });
let database: TestDatabase;
let owner: pg.Client;
let notices: Notices;

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(() => notices.close());
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const say = (channel: string, payload: string) => owner.query('select pg_notify($1, $2)', [channel, payload]);
const listeners = async () =>
  (
    await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'samrad notices' and datname = current_database()`,
    )
  ).rows;

/** As the application's role, which alone may end its connections here. */
async function cutOff(): Promise<void> {
  const itself = new pg.Client({ connectionString: database.appUrl });
  await itself.connect();
  for (const { pid } of await listeners()) await itself.query('select pg_terminate_backend($1)', [pid]);
  await itself.end();
}

test('tells each channel to those who hear it, and to nobody who has stopped', async () => {
  notices = await openNotices(database.appUrl, log);
  const told: string[] = [];
  notices.on('samrad_one', (payload) => told.push(`first ${payload}`));
  const stop = notices.on('samrad_one', (payload) => told.push(`second ${payload}`));
  notices.on('samrad_two', (payload) => told.push(`two ${payload}`));
  await until(() => expect(notices.listening).toBe(true));
  await say('samrad_one', 'a');
  await until(() => expect(told).toEqual(['first a', 'second a']));
  stop();
  await say('samrad_one', 'b');
  await say('samrad_two', '');
  await until(() => expect(told.slice(2)).toEqual(['first b', 'two ']));
});

test('one hearer that fails keeps nobody else from hearing', async () => {
  notices = await openNotices(database.appUrl, log);
  const told: (string | null)[] = [];
  notices.on('samrad_one', () => {
    throw new Error('bad hearer');
  });
  notices.on('samrad_one', (payload) => told.push(payload));
  await until(() => expect(notices.listening).toBe(true));
  await say('samrad_one', 'a');
  await until(() => expect(told).toEqual(['a']));
});

test('comes back when the connection is cut, and says that something may have been missed', async () => {
  notices = await openNotices(database.appUrl, log);
  const told: (string | null)[] = [];
  notices.on('samrad_one', (payload) => told.push(payload));
  await cutOff();
  await until(() => expect(told).toEqual([null]));
  expect(notices.listening).toBe(true);
  await say('samrad_one', 'again');
  await until(() => expect(told).toEqual([null, 'again']));
});

test('notices a connection that has gone silent', async () => {
  const target = new URL(database.appUrl);
  const through: Socket[] = [];
  let silent = false;
  const relay = createServer((client) => {
    const server = createConnection(Number(target.port), target.hostname);
    through.push(client, server);
    client.on('data', (bytes) => silent || server.write(bytes)).on('error', () => undefined);
    server.on('data', (bytes) => silent || client.write(bytes)).on('error', () => undefined);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const address = new URL(database.appUrl);
  address.host = `127.0.0.1:${(relay.address() as { port: number }).port}`;
  notices = await openNotices(address.href, log, { beatMs: 50 });
  silent = true;
  await until(() => expect(notices.listening).toBe(false));
  for (const socket of through.splice(0)) socket.destroy();
  silent = false;
  await until(() => expect(notices.listening).toBe(true));
  await notices.close();
  for (const socket of through) socket.destroy();
  relay.close();
});

test('leaves no connection when it closes, and refuses an address where nobody answers', async () => {
  notices = await openNotices(database.appUrl, log);
  expect(await listeners()).toHaveLength(1);
  await notices.close();
  await until(async () => expect(await listeners()).toHaveLength(0));
  const nowhere = new URL(database.appUrl);
  nowhere.port = '1';
  await expect(openNotices(nowhere.href, log)).rejects.toThrow();
});
