import { z } from '@hono/zod-openapi';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { anyone } from '../permission.ts';
import { createApp } from './app.ts';
import { apiRoute } from './route.ts';

const url = 'http://samrad.test';
const things = apiRoute({
  method: 'get',
  path: '/api/v1/things',
  summary: 'Things',
  may: { ...anyone('read', { sv: 'Alla får läsa.', en: 'Anyone may read.' }), allows: (actor) => actor.account !== null },
  params: z.strictObject({}),
  query: z.strictObject({ on: z.string().optional() }),
  answer: z.object({ on: z.string().nullable() }),
  handle: (web, _subject, { query }) => web.json({ on: query.on ?? null }),
});
const open = apiRoute({
  method: 'get',
  path: '/api/v1/open',
  summary: 'What anyone may read',
  may: anyone('read', { sv: 'Alla får läsa.', en: 'Anyone may read.' }),
  params: z.strictObject({}),
  query: z.strictObject({ on: z.string().optional() }),
  answer: z.object({ on: z.string().nullable() }),
  handle: (web, _subject, { query }) => web.json({ on: query.on ?? null }),
});

let server: TestDatabase;
let database: Database;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl);
  app = createApp({
    ...{ database, url, routes: [things, open], log: pino({ level: 'silent' }), asset: () => undefined },
    authenticate: async (request) => (request.headers.has('authorization') ? 'bad-key' : null),
    shell: async () => ({ url, version: '', bodyName: '', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: ({ status }) => `failure ${status}` },
    mayWrite: async () => true,
  });
});

afterAll(async () => {
  await database.close();
  await server.drop();
});

test('every error is problem details', async () => {
  const asked: [number, string, RequestInit][] = [
    [401, '/api/v1/things', {}],
    [401, '/api/v1/things', { headers: { authorization: 'Bearer unknown' } }],
    [404, '/api/v1/nothing', {}],
    [404, '/api', {}],
    [400, '/api/v1/open?when=now', {}],
    [405, '/api/v1/open', { method: 'POST' }],
    [405, '/api/v1/open', { method: 'DELETE', headers: { origin: 'https://elsewhere.test' } }],
  ];
  for (const [status, path, init] of asked) {
    const answer = await app.request(`${url}${path}`, init);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status });
  }
});

test('a missing key and a wrong method are told what would do', async () => {
  expect((await app.request(`${url}/api/v1/things`)).headers.get('www-authenticate')).toBe('Bearer');
  expect((await app.request(`${url}/api/v1/things`, { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
  expect((await app.request(`${url}/api/v1/open`, { method: 'HEAD' })).status).toBe(200);
});

test('a question with an unknown key, or one given twice, is refused by name', async () => {
  const answer = await app.request(`${url}/api/v1/open?when=now&on=a&on=b`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    detail: 'on: is given more than once; when: is unknown here',
    errors: [
      { path: 'on', reason: 'is given more than once' },
      { path: 'when', reason: 'is unknown here' },
    ],
  });
});
