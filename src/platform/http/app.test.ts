import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { until } from '../../../test/support/until.ts';
import { type Actor, anonymous } from '../actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { anyone } from '../permission.ts';
import { createApp } from './app.ts';
import { route } from './route.ts';

const url = 'http://samrad.test';
const may = anyone('try', { sv: 'Alla får prova.', en: 'Anyone may try.' });
const routes = [
  route({ method: 'get', path: '/sak/:name', may, handle: (web) => web.html(web.params['name'] ?? '') }),
  route({ method: 'post', path: '/sak', act: 'try', may, handle: async (web) => web.json((await web.form()).fields()) }),
  route({
    method: 'post',
    path: '/fel',
    act: 'try-failure',
    may,
    handle: async (web) => web.json(await web.tx.execute(sql`select ${(await web.form()).text('name')}::uuid`)),
  }),
  route({
    method: 'post',
    path: '/fil',
    act: 'try-file',
    may: { ...may, allows: (actor) => actor.account !== null },
    bodyLimit: 26 * 1024 * 1024,
    handle: () => new Response('kept'),
  }),
  route({
    ...{ method: 'post', path: '/sluta/:token', act: 'try-stop', may, fromElsewhere: true },
    handle: async (web) => web.json([web.params['token'], web.actor.account]),
  }),
];

const someone: Actor = { ...anonymous, account: '00000000-0000-4000-8000-000000000001', label: 'someone' };
const logged: string[] = [];
let server: TestDatabase;
let database: Database;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl);
  app = createApp({
    ...{ database, routes, url, log: pino({ level: 'error' }, { write: (line) => logged.push(line) }), asset: () => undefined },
    authenticate: async ({ headers }) => (headers.has('cookie') ? { actor: someone, sessionId: 'a session' } : null),
    shell: async () => ({ url, version: '', bodyName: '', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: ({ status }) => `failure ${status}` },
    mayWrite: async () => true,
  });
});

afterAll(async () => {
  await database.close();
  await server.drop();
});

type Body = string | ReadableStream;

function post(path: string, body: Body, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const init = { method: 'POST', headers: { origin: url, ...type, ...headers }, body, duplex: 'half' as const };
  return Promise.resolve(app.request(`${url}${path}`, init));
}

/** Begins, and never ends. */
function dripping(): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('name=')) });
}

test('clients that never finish their forms hold no connection to the database', async () => {
  const slow = Array.from({ length: 40 }, () => post('/sak', dripping(), { 'content-length': '100' }));
  const first = await Promise.race([...slow, app.request(`${url}/sak/ja`)]);
  expect(await first.text()).toBe('ja');
  await until(() => expect(database.pool.totalCount - database.pool.idleCount).toBe(0));
});

test('what only those signed in may upload is not even read from others', async () => {
  const answered = await post('/fil', dripping(), { 'content-length': '100' });
  expect(answered.status).toBe(404);
});

test('a form of a great many fields is refused, whatever they are called', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, i) => `f${i}=x`).join('&');
  expect((await post('/sak', fields(5_001))).status).toBe(415);
  expect((await (await post('/sak', fields(5_000))).text()).split(',')).toHaveLength(5_000);
});

test('fields called like what every object has are only fields', async () => {
  const answered = await post('/sak', '__proto__=a&constructor=b&constructor=c');
  expect(await answered.text()).toBe('{"__proto__":"a","constructor":"c"}');
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test.each(['/sak/a%00b', '/sak/ja?text=%00', '/nowhere%00'])('no address holds NUL: %s', async (path) => {
  const answered = await app.request(`${url}${path}`);
  expect([answered.status, await answered.text()]).toEqual([404, 'not found']);
});

test('a form sent from elsewhere changes nothing, and says so on a page', async () => {
  const answered = await post('/sak', 'a=b', { origin: 'http://elsewhere.test' });
  expect([answered.status, await answered.text()]).toEqual([403, 'failure 403']);
});

test('what others post is taken where a form says so, by nobody who is signed in', async () => {
  const elsewhere = { origin: 'http://elsewhere.test', cookie: 'session=1' };
  const answered = await post('/sluta/abc', 'List-Unsubscribe=One-Click', elsewhere);
  expect([answered.status, await answered.json()]).toEqual([200, ['abc', null]]);
  const { headers } = new Request(url, { headers: elsewhere });
  for (const path of ['/sluta', '/sluta/abc/mer', '/sak', '/SLUTA/abc'])
    expect((await post(path, 'a=b', Object.fromEntries(headers))).status).toBe(403);
});

test('the log says which query failed, never what was sent with it', async () => {
  const answered = await post('/fel', 'name=hemligt');
  expect(answered.status).toBe(500);
  const lines = logged.splice(0).join('');
  expect(lines).toContain('select $1::uuid');
  expect(lines).toContain('22P02');
  expect(lines).not.toContain('hemligt');
});
