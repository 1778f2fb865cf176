import { sql } from 'drizzle-orm';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { until } from '../../../../test/support/until.ts';
import { failurePage } from '../../../desk/index.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import { anyone } from '../../permission.ts';
import { createApp } from '../app.ts';
import type { Operations } from '../operations.ts';
import { route } from '../route.ts';
import { readProxies } from '../sender/client-address.ts';

// What the surroundings do to a request that is to save something, with a real database that has been told to fail.

const url = 'http://samrad.test';
const may = anyone('try', { sv: 'Alla får prova.', en: 'Anyone may try.' });
const routes = [
  route({ method: 'get', path: '/sak', may, handle: async (web) => web.json((await web.tx.execute(sql`select 1 as n`)).rows) }),
  route({ method: 'get', path: '/fel', may, handle: async (web) => web.json(await web.tx.execute(sql`create table x ()`)) }),
  route({ method: 'get', path: '/var', may, handle: (web) => web.json([web.address, web.requestId]) }),
  route({
    method: 'post',
    path: '/sak',
    act: 'try',
    may,
    handle: async (web) => {
      await web.tx.execute(sql`insert into kept values (${(await web.form()).text('namn')})`);
      return web.redirect('/sak');
    },
  }),
];

let server: TestDatabase;
let owner: pg.Client;
let database: Database;
let app: ReturnType<typeof createApp>;
let outdated = false;
const lines: string[] = [];

beforeAll(async () => {
  server = await testDatabase();
  owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query('create table kept (name text); grant all on kept to samrad_app');
  await owner.query(`create function fail() returns trigger language plpgsql as $$ begin
    if new.name like 'full%' then raise exception 'could not extend file' using errcode = 'disk_full'; end if;
    if new.name like 'gone%' then perform pg_terminate_backend(pg_backend_pid()); end if;
    return new; end $$`);
  await owner.query('create trigger fail before insert on kept for each row execute function fail()');
  await owner.query(`create function die() returns trigger language plpgsql as $$ begin
    if new.name like 'late%' then perform pg_terminate_backend(pg_backend_pid()); end if; return null; end $$`);
  await owner.query(`create constraint trigger die after insert on kept deferrable initially deferred
    for each row execute function die()`);
  database = openDatabase(server.appUrl);
  const operations: Operations = {
    proxies: readProxies('192.0.2.1') ?? { trusts: () => false },
    answered: () => undefined,
    isOutdated: () => outdated,
    isStopping: () => false,
    questions: {},
  };
  app = createApp({
    ...{ database, routes, url, log: pino({ level: 'warn' }, { write: (line) => lines.push(line) }), asset: () => undefined },
    authenticate: async () => null,
    shell: async () => ({ url, version: '', bodyName: '', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: failurePage },
    mayWrite: async () => true,
    operations,
  });
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await database.close();
  await owner.end();
  await server.drop();
});

async function save(fields: Record<string, string>, path = '/sak') {
  const answer = await app.request(`${url}${path}`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, again: answer.headers.get('retry-after'), text: await answer.text() };
}

/** Has every connection of the program made anew. */
async function cutOff() {
  const client = new pg.Client({ connectionString: server.appUrl });
  await client.connect();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and datname = current_database() and pid <> pg_backend_pid()`);
  await client.end();
}

const rows = async () => Number((await owner.query('select count(*) as n from kept')).rows[0].n);

test('a full disk: nothing is saved, what was typed is there to be sent again', async () => {
  const { status, again, text } = await save({ namn: 'full av idéer <b>', skal: 'Därför att\ndet är så' });
  expect([status, Number(again) > 0, await rows()]).toEqual([507, true, 0]);
  expect(text).toContain('Det finns ingen plats kvar att spara på.');
  expect(text).toContain('Inget har sparats.');
  expect(text).toContain('name="namn" value="full av idéer &lt;b&gt;"');
  expect(text).toContain('Försök spara igen');
  expect((await save({ namn: 'full' }, '/en/sak')).text).toContain('There is no room left to save anything.');
  expect(lines.join('')).not.toMatch(/idéer|Därför/);
});

test('a password is never given back', async () => {
  const { status, text } = await save({ namn: 'full', password: 'mycket hemligt' });
  expect(status).toBe(507);
  expect(text).not.toMatch(/mycket hemligt|Försök spara igen/);
});

test('a database that only reads says so to who wants to save, and to nobody else', async () => {
  await owner.query(`alter database ${owner.database} set default_transaction_read_only = on`);
  await cutOff();
  try {
    expect(await save({ namn: 'Åsa' })).toMatchObject({ status: 503, text: expect.stringContaining('inte att spara') });
    expect((await app.request(`${url}/sak`)).status).toBe(200);
  } finally {
    await owner.query(`alter database ${owner.database} reset default_transaction_read_only`);
    await cutOff();
  }
  // A page that tries to save something is a fault of ours, whatever the database says of it.
  // The first requests may still meet connections that were cut off.
  await until(async () => expect((await app.request(`${url}/fel`)).status).toBe(500));
});

test('a connection that is lost half-way leaves nothing behind, and the next request gets another', async () => {
  expect(await save({ namn: 'gone' })).toMatchObject({ status: 503, text: expect.stringContaining('Inget har sparats.') });
  expect(await rows()).toBe(0);
  expect((await save({ namn: 'Åsa' })).status).toBe(303);
  expect(await rows()).toBe(1);
});

test('a connection that is lost at commit: the page says that nobody knows', async () => {
  const { status, text } = await save({ namn: 'late Åsa' });
  expect([status, text.includes('Vi vet inte om det hann sparas.'), text.includes('Inget har sparats.')]).toEqual([
    503,
    true,
    false,
  ]);
  expect(text).toContain('value="late Åsa"');
});

test('once a newer version has taken over, nothing more is written, and everything is still read', async () => {
  outdated = true;
  expect(await save({ namn: 'Bo' })).toMatchObject({ status: 503, text: expect.stringContaining('En ny version') });
  expect([(await app.request(`${url}/sak`)).status, await rows()]).toEqual([200, 1]);
  outdated = false;
});

test('where a request comes from, and what it is called, is believed from a proxy of ours alone', async () => {
  const ask = async (socket: string) => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7', 'x-request-id': 'proxy-4711' };
    const answer = await app.request(`${url}/var`, { headers }, { incoming: { socket: { remoteAddress: socket } } });
    return [await answer.json(), answer.headers.get('x-request-id')];
  };
  expect(await ask('192.0.2.1')).toEqual([['198.51.100.7', 'proxy-4711'], 'proxy-4711']);
  const [[address, id]] = (await ask('192.0.2.2')) as [[string, string]];
  expect([address, id === 'proxy-4711']).toEqual(['192.0.2.2', false]);
});

test('behind https a form comes from the public address itself, whatever host it was sent to', async () => {
  const safe = createApp({
    ...{ database, routes, url: 'https://samrad.example.se', log: pino({ level: 'silent' }), asset: () => undefined },
    authenticate: async () => null,
    shell: async () => ({ url, version: '', bodyName: '', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: failurePage },
    mayWrite: async () => true,
  });
  const from = async (headers: Record<string, string>) =>
    (await safe.request('https://intern.example.se/sak', { method: 'POST', headers, body: new URLSearchParams({ namn: 'x' }) }))
      .status;
  expect(await from({ origin: 'https://samrad.example.se' })).toBe(303);
  expect(await from({ origin: 'https://intern.example.se', 'sec-fetch-site': 'same-origin' })).toBe(403);
  expect(await from({ origin: 'http://samrad.example.se' })).toBe(403);
  expect(await from({})).toBe(403);
});
