import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExample } from '../src/example/load-example.ts';
import { type Listening, listen } from '../src/platform/http/listen.ts';
import { noProxies } from '../src/platform/http/operations.ts';
import { readProxies } from '../src/platform/http/sender/client-address.ts';
import { openLog } from '../src/platform/log.ts';
import { openProgram, type Program } from '../src/program.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';
import { type Passage, passageTo } from './support/passage.ts';
import { type SmtpListener, smtpListener } from './support/smtp.ts';
import { until } from './support/until.ts';

// The program as those see it who run it: health, readiness, figures, log and alarms, over a way to the database that can be cut off.

let server: TestDatabase;
let owner: pg.Client;
let passage: Passage;
let mails: SmtpListener;
let program: Program;
let listening: Listening;
let url: string;
const lines: string[] = [];

beforeAll(async () => {
  [server, mails] = await Promise.all([testDatabase(), smtpListener()]);
  owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  passage = await passageTo(server.appUrl);
  program = await openProgram({
    databaseUrl: passage.url,
    ...{ url: 'http://localhost', exampleMode: true, version: '1.2.3', writesPerMinute: 1_000_000 },
    log: openLog('trace', { write: (line) => lines.push(line) }),
    secret: 'a secret of the tests, at least 32 characters',
    mail: { smtpUrl: mails.url, from: 'samrad@example.se' },
    surroundings: { proxies: readProxies('192.0.2.1') ?? noProxies, alarmTo: 'drift@example.se', lookSeconds: 0.2 },
  });
  await loadExample(program.database, () => undefined);
  listening = await listen(program.app, 0);
  url = `http://localhost:${listening.port}`;
});
afterAll(async () => {
  await listening.close();
  await program.close();
  await Promise.all([owner.end(), passage.close(), mails.close()]);
  await server.drop();
});

const ask = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: 'manual' });
const secretariat = { authorization: 'Bearer example-secretariat' };

async function send(path: string, fields: Record<string, string>, headers: Record<string, string> = secretariat) {
  const answer = await fetch(url + path, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: url, ...headers } },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, again: answer.headers.get('retry-after'), text: await answer.text() };
}

/** Readiness is looked at once a second. */
const becomes = (status: number, found: Record<string, unknown>) =>
  until(async () => {
    const answer = await ask('/halsa/redo');
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining(found)]);
  }, 100);

test('alive and ready, for anyone who asks', async () => {
  expect(await (await ask('/halsa/lever')).json()).toEqual({ alive: true });
  const ready = await ask('/halsa/redo');
  expect([ready.status, ready.headers.get('cache-control'), await ready.json()]).toEqual([
    200,
    'no-store',
    { ready: true, database: 'ok', migrations: 'ok', disk: 'elsewhere', stopping: false },
  ]);
});

describe('figures', () => {
  test('are in the usual format, by route and not by address', async () => {
    await ask('/beslut', secretariat);
    await ask(`/huvudman/${randomUUID()}`, secretariat);
    const answer = await ask('/matetal');
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/plain; version=0.0.4'),
    ]);
    expect(text).toContain('samrad_info{version="1.2.3"} 1');
    expect(text).toMatch(/samrad_http_request_duration_seconds_count\{route="\/beslut",method="GET",status="2xx"\} 1\n/);
    expect(text).toMatch(/_count\{route="\/huvudman\/:code",method="GET",status="4xx"\} 1\n/);
    expect(text).toMatch(/samrad_database_connections\{state="in_use"\} \d+\n/);
    expect(text).toMatch(/samrad_database_size_bytes \d{7,}\n/);
    expect(text).toMatch(/samrad_journal_lines_(un)?sealed [1-9]/);
    expect(text).toContain('samrad_backup_age_seconds Nan');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('are nobody else’s business', async () => {
    expect((await ask('/matetal', { 'x-forwarded-for': '198.51.100.7' })).status).toBe(404);
    const from = (remoteAddress: string) =>
      program.app.request(`${url}/matetal`, {}, { incoming: { socket: { remoteAddress } } });
    expect((await from('198.51.100.7')).status).toBe(404);
    expect((await from('192.0.2.1')).status).toBe(404);
  });
});

describe('a lost database', () => {
  test('is told on a page in both languages, as problem details, and by readiness; and comes back by itself', async () => {
    await passage.shut();
    const [sv, en, api] = await Promise.all([ask('/beslut'), ask('/en/beslut'), ask('/api/v1/rounds', secretariat)]);
    expect([sv.status, Number(sv.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(await sv.text()).toContain('Databasen går inte att nå just nu.');
    expect(await en.text()).toContain('The database cannot be reached at the moment.');
    expect([api.status, api.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    const saved = await send('/personer', { name: 'Åsa Berg', kind: 'person' });
    expect([saved.status, saved.text.includes('Åsa Berg')]).toEqual([503, false]);
    await becomes(503, { ready: false, database: 'lost' });
    expect((await ask('/halsa/lever')).status).toBe(200);
    expect(await (await ask('/matetal')).text()).toContain('samrad_ready 0');
    await passage.open();
    await becomes(200, { ready: true, database: 'ok' });
    expect((await ask('/beslut', secretariat)).status).toBe(200);
  });
});

test('once a newer version has migrated, an old process is not ready and writes no more, but still reads', async () => {
  await owner.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('tomorrow', 9000000000000)`);
  await becomes(503, { migrations: 'newer' });
  await until(async () => {
    const { status, text } = await send('/personer', { name: 'Åsa Berg', kind: 'person' });
    expect([status, text.includes('En ny version'), text.includes('value="Åsa Berg"')]).toEqual([503, true, true]);
  });
  expect((await ask('/personer', secretariat)).status).toBe(200);
  await owner.query('delete from drizzle.__drizzle_migrations where created_at = 9000000000000');
  await becomes(200, { migrations: 'ok' });
});

test('jobs that are stuck: an error in the log, a figure, a mail; and the program is still ready', async () => {
  await owner.query(`insert into pgboss.job (name, data, state, retry_count, output)
    values ('samrad', '{"kind": "send-link", "data": {"accountId": "x"}}', 'failed', 13, '{"message": "no"}')`);
  await until(() => expect(mails.received).toHaveLength(1));
  const [mail] = mails.received;
  expect(mail?.to).toEqual(['drift@example.se']);
  expect(mail?.raw).toContain('Det finns jobb som har misslyckats');
  const told = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'alarm');
  expect(told).toMatchObject({ level: 'error', alarms: ['jobs-given-up'], jobs: { givenUp: 1 } });
  expect(await (await ask('/matetal')).text()).toMatch(/samrad_alarms 1\n/);
  expect(await (await ask('/matetal')).text()).toMatch(/samrad_jobs_stuck 1\n/);
  expect((await ask('/halsa/redo')).status).toBe(200);
  await owner.query(`delete from pgboss.job where state = 'failed'`);
  await until(() => expect(lines.join('')).toContain('all alarms are over'));
  // Told once, not every time somebody looks.
  expect([mails.received.length, lines.filter((line) => line.includes('"msg":"alarm"')).length]).toEqual([1, 1]);
});

test('a stuck job is shown to who runs the installation, tried again, and given up', async () => {
  const stuck = async (why: string) => {
    const { rows } = await owner.query(
      `insert into pgboss.job (name, data, state, retry_count, retry_limit, started_on, output)
       values ('samrad', '{"kind": "send-link", "data": {"accountId": "${randomUUID()}"}}', 'failed', 13, 13, now(), $1) returning id`,
      [JSON.stringify({ message: why })],
    );
    return String(rows[0].id);
  };
  const stateOf = async (id: string) => (await owner.query('select state from pgboss.job where id = $1', [id])).rows[0]?.state;
  const [again, never] = [await stuck('the mail server said no'), await stuck('the mail server said never')];
  const operator = { authorization: 'Bearer example-operator' };
  const page = await (await ask('/installningar/drift', operator)).text();
  expect(page).toMatch(/the mail server said no.*Försök nu.*the mail server said never/s);
  expect(page).toContain('1.2.3');
  const path = '/installningar/drift/jobb';
  expect((await send(`${path}/igen`, { job: again }, operator)).status).toBe(303);
  // The queue takes it at once: its account is not there, so there is nothing left to send.
  await until(async () => expect(await stateOf(again)).toBe('completed'));
  expect((await send(`${path}/ge-upp`, { job: never })).status).toBe(303);
  expect(await stateOf(never)).toBe('cancelled');
  expect((await send(`${path}/igen`, { job: never })).status).toBe(422);
  expect((await send(`${path}/igen`, { job: 'no id' })).text).toContain('har inte fastnat längre');
  expect(await (await ask('/installningar/drift', secretariat)).text()).toContain('Inga jobb har fastnat.');
});

test('the log holds no names, addresses, numbers or passwords, whatever goes wrong', async () => {
  await owner.query(`create function leak() returns trigger language plpgsql as $$ begin
    raise exception 'no room for "%"', new.name using errcode = 'unique_violation', detail = 'Key (name)=(' || new.name || ') exists'; end $$`);
  await owner.query(
    `create trigger leak before insert on people for each row when (new.name like 'Hemliga%') execute function leak()`,
  );
  lines.length = 0;
  const number = 'RS 2026/47110815-9';
  const outside = { 'x-request-id': 'hemlig-kalla-12345', 'x-forwarded-for': '203.0.113.77' };
  const answers = [
    await send('/logga-in', { email: 'hemlig.person@example.se', password: 'hemligtlosenord12' }, outside),
    await send('/glomt-losenord', { email: 'hemlig.person@example.se' }, outside),
    await send('/personer', { name: 'Hemliga Hilda', kind: 'person' }),
    await send('/personer', { name: 'Oskar Ohemlig', kind: 'person' }),
    await send('/installningar/konton', { person: randomUUID(), email: 'hemlig.person@example.se' }),
    await send('/handlingar/ny', { title: `Hemlig handling ${number}`, number, kind: 'nonsense' }),
    await send(`/beslut/${randomUUID()}/registrera`, { registrationNumber: number }),
    await send('/inbjudan/hemlig-lank-47110815', { password: 'hemligtlosenord12', again: 'hemligtlosenord12' }, outside),
  ];
  for (const path of ['/handlingar?q=Hemliga+Hilda', `/api/v1/rounds?x=hemlig`, '/logga-in?vidare=/hemlig', '/hemlig']) {
    await ask(path, { ...secretariat, cookie: 'samrad=hemlig-session' });
  }
  const log = lines.join('');
  expect(answers.map(({ status }) => status)).toContain(500);
  expect(log).toContain('"msg":"request failed"');
  expect(log).toContain('23505');
  expect(log.match(/"requestId":"[0-9a-f-]{36}"/g)?.length).toBeGreaterThan(10);
  expect(log).not.toMatch(/hemlig|hilda|oskar|47110815|@|203\.0\.113|example-secretariat/i);
});

test('once it is stopping it is no longer ready, and asks every client to close its connection', async () => {
  program.beginStop();
  const answer = await program.app.request(`${url}/halsa/redo`);
  expect([answer.status, answer.headers.get('connection'), await answer.json()]).toEqual([
    503,
    'close',
    expect.objectContaining({ ready: false, stopping: true, database: 'ok' }),
  ]);
});
