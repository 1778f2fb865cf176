import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { z } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { type Actor, anonymous } from '../../actor.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import { createApp } from '../app.ts';
import { type Listening, listen } from '../listen.ts';
import { apiRoute, publicRoute, route } from '../route.ts';
import { type Kept, openKept } from './kept.ts';

const someone: Actor = { ...anonymous, account: '018f2f00-0000-7000-8000-000000000001', label: 'someone' };
const may = { code: 'try', sentence: { sv: '', en: '' }, allows: (actor: Actor) => actor.account !== null };
let handled: string[];
let said: string;

const routes = [
  publicRoute({
    method: 'get',
    path: '/sida/:name',
    query: ['q'],
    handle: async (web) => {
      handled.push(web.path);
      const { rows } = await web.tx.execute<{ readonly: string; account: string }>(
        sql`select current_setting('transaction_read_only') as readonly, current_setting('samrad.account') as account`,
      );
      const seen = {
        rows,
        query: [...web.query],
        lang: web.lang,
        nonce: web.nonce,
        actor: web.actor.label,
        session: web.sessionId,
      };
      return web.html(`${said} ${JSON.stringify(seen)} ${'å'.repeat(2000)}`);
    },
  }),
  publicRoute({ method: 'get', path: '/sok', query: ['q'], keep: false, handle: (web) => web.html(web.query.get('q') ?? said) }),
  publicRoute({ method: 'get', path: '/borta', handle: (web) => web.notFound() }),
  publicRoute({ method: 'get', path: '/trasig', handle: () => Promise.reject(new Error('broken')) }),
  apiRoute({
    method: 'get',
    path: '/api/v1/things/{id}',
    summary: 'A thing',
    may,
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ on: z.string().optional() }),
    answer: z.object({ said: z.string() }),
    handle: (web) => web.json({ said: 'inside' }),
    open: async (web, { params, query }) => {
      handled.push(web.path);
      return params.id === 'hidden' ? null : web.json({ said, on: query.on });
    },
  }),
  route({ method: 'post', path: '/sak', act: 'try', may, handle: (web) => web.redirect('/') }),
];

const url = 'http://samrad.test';
let server: TestDatabase;
let database: Database;
let kept: Kept;
let listening: Listening;
let asked: number;

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl);
  kept = openKept({ listening: () => true });
  const app = createApp({
    ...{ database, routes, url, kept, log: pino({ level: 'silent' }), asset: () => undefined },
    authenticate: async (request) => {
      asked++;
      if (request.headers.get('authorization') === 'Bearer wrong') return 'bad-key';
      const isSomeone = request.headers.has('authorization') || request.headers.get('cookie') === 'session=1';
      return isSomeone ? { actor: someone, sessionId: null } : null;
    },
    shell: async () => ({ url, version: '', bodyName: '', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: ({ status }) => `failure ${status}` },
    mayWrite: async () => true,
  });
  listening = await listen(app, 0);
});
beforeEach(() => {
  kept.forget();
  handled = [];
  said = 'first';
  asked = 0;
});
afterAll(async () => {
  await listening.close();
  await database.close();
  await server.drop();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Over a socket, and not unpacked: what fetch does to bodies and headers would hide what is sent. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port: listening.port, path, headers, method }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.on('end', () => resolve({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

test('a public page is made once, by nobody in particular, in a transaction that only reads', async () => {
  const first = await ask('/sida/a', { cookie: 'session=1', authorization: 'Bearer x' });
  const again = await ask('/sida/a');
  expect(again.body).toEqual(first.body);
  expect([handled, asked]).toEqual([['/sida/a'], 0]);
  expect(first.body.toString()).toContain(
    '{"rows":[{"readonly":"on","account":""}],"query":[],"lang":"sv","nonce":"","actor":"anonymous","session":null}',
  );
  for (const { headers } of [first, again]) {
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': String(first.body.length),
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*; style-src 'self';/);
  }
});

test('languages and declared keys tell answers apart, other keys do not', async () => {
  for (const path of ['/sida/a', '/en/sida/a', '/sida/a?q=1', '/sida/b', '/sida/a?x=2', '/sida/a?x=2&q=1', '/en/sida/a?utm=1'])
    await ask(path);
  expect(handled).toEqual(['/sida/a', '/sida/a', '/sida/a?q=1', '/sida/b']);
  expect((await ask('/sida/a?q=1&x=<script>')).body.toString()).toContain('"query":[["q","1"]]');
});

test('is compressed as it is asked for, with an ETag for each', async () => {
  const [plain, br, gz, neither] = await Promise.all(
    ['', 'gzip, deflate, br', 'gzip', 'br;q=0, gzip;q=0.0'].map((accepts) => ask('/sida/a', { 'accept-encoding': accepts })),
  );
  expect(brotliDecompressSync(br?.body ?? '')).toEqual(plain?.body);
  expect(gunzipSync(gz?.body ?? '')).toEqual(plain?.body);
  expect(neither?.body).toEqual(plain?.body);
  expect([plain, br, gz].map((each) => each?.headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
  expect(new Set([plain, br, gz].map((each) => each?.headers['etag'])).size).toBe(3);
  expect(plain?.headers['vary']).toBe('accept-encoding');
});

test('is answered by 304 while it says the same, and in full when it does not', async () => {
  const { headers } = await ask('/sida/a');
  const etag = String(headers['etag']);
  const since = String(headers['last-modified']);
  expect(etag).toMatch(/^"[\w-]+"$/);
  for (const asks of [{ 'if-none-match': etag }, { 'if-none-match': `"x", W/${etag}` }, { 'if-modified-since': since }]) {
    const unchanged = await ask('/sida/a', asks);
    expect([unchanged.status, unchanged.body.length, unchanged.headers['etag']]).toEqual([304, 0, etag]);
  }
  expect((await ask('/sida/a', { 'if-none-match': '"x"', 'if-modified-since': since })).status).toBe(200);
  kept.forget();
  expect((await ask('/sida/a', { 'if-none-match': etag })).status).toBe(304);
  kept.forget();
  said = 'second';
  expect((await ask('/sida/a', { 'if-none-match': etag })).status).toBe(200);
  expect((await ask('/sida/a', { 'if-modified-since': since })).body.toString()).toMatch(/^second/);
});

test('HEAD says what GET would, without it', async () => {
  const { headers, body } = await ask('/sida/a');
  const head = await ask('/sida/a', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(body.length)]);
  expect(head.headers['etag']).toBe(headers['etag']);
});

test('what is not there, or is not to be kept, is made anew; a failure is told as one', async () => {
  const missing = await ask('/borta');
  expect([missing.status, missing.headers['etag'], missing.headers['cache-control']]).toEqual([404, undefined, 'no-store']);
  expect((await ask('/sok')).body.toString()).toBe('first');
  said = 'second';
  expect((await ask('/sok')).body.toString()).toBe('second');
  expect((await ask('/trasig')).status).toBe(500);
});

test('whoever changes something reads it in the next answer', async () => {
  await ask('/sida/a');
  said = 'second';
  const init = { method: 'POST', headers: { authorization: 'Bearer x', origin: `http://localhost:${listening.port}` } };
  await fetch(`http://localhost:${listening.port}/sak`, { ...init, body: new URLSearchParams({ a: 'b' }), redirect: 'manual' });
  expect((await ask('/sida/a')).body.toString()).toMatch(/^second/);
});

test('a resource tells the anonymous what is open, and holders of keys and sessions what they may see', async () => {
  const open = await ask('/api/v1/things/1?on=today');
  expect([open.status, open.body.toString(), asked]).toEqual([200, '{"said":"first","on":"today"}', 0]);
  expect(open.headers).toMatchObject({ vary: 'authorization, cookie', 'cache-control': 'public, max-age=0, must-revalidate' });
  await ask('/api/v1/things/1?on=today');
  expect(handled).toHaveLength(1);
  expect((await ask('/api/v1/things/1', { authorization: 'Bearer x' })).body.toString()).toBe('{"said":"inside"}');
  expect((await ask('/api/v1/things/1', { cookie: 'session=1' })).body.toString()).toBe('{"said":"inside"}');
  expect((await ask('/api/v1/things/1', { cookie: 'other=1' })).body.toString()).toBe('{"said":"first"}');
  expect((await ask('/api/v1/things/1', { authorization: 'Bearer wrong' })).status).toBe(401);
});

test('a resource asks for a key where nothing is open, and refuses wrong questions', async () => {
  const hidden = await ask('/api/v1/things/hidden');
  expect([hidden.status, hidden.headers['www-authenticate'], hidden.headers['etag']]).toEqual([401, 'Bearer', undefined]);
  expect(hidden.headers['content-type']).toBe('application/problem+json');
  expect((await ask('/api/v1/things/1?when=now')).status).toBe(400);
  expect((await ask('/api/v1/things/1?on=a&on=b')).status).toBe(400);
});
