import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from './support/database.ts';
import { until } from './support/until.ts';

// The program as it is run, several processes on one database, asked to end, upgraded; `npm test` has built it.
const samrad = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let server: TestDatabase;
const started: ChildProcess[] = [];
beforeAll(async () => {
  server = await testDatabase();
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => server.drop());

interface Served {
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: () => string;
  /** Its exit status, once it has ended. */
  readonly ended: Promise<number | null>;
}

function run(command: string, more: Record<string, string> = {}) {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', PORT: '0', SAMRAD_LOG_LEVEL: 'silent' },
    ...{ SAMRAD_DATABASE_URL: server.appUrl, SAMRAD_SECRET: 'a secret of the tests, at least 32 characters' },
    ...more,
  };
  const child = spawn(process.execPath, [samrad, command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  return { child, ended, said: () => said };
}

async function serve(more: Record<string, string> = {}): Promise<Served> {
  const running = run('serve', more);
  for (let waited = 0; waited < 2_400; waited += 1) {
    const port = /http:\/\/localhost:(\d+)/.exec(running.said())?.[1];
    if (port !== undefined) return { ...running, port: Number(port) };
    if (running.child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`it did not start: ${running.said()}`);
}

/** Begins to send a form, and keeps what comes back. */
async function halfSent(port: number): Promise<{ socket: Socket; finish(): void; got(): string }> {
  const socket = connect(port, '127.0.0.1');
  let got = '';
  socket.on('data', (chunk: Buffer) => {
    got += chunk.toString('utf8');
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const body = 'email=nobody%40example.se&password=x';
  const head = ['POST /logga-in HTTP/1.1', `Host: localhost:${port}`, `Origin: http://localhost:${port}`];
  const type = ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`, 'Expect: 100-continue'];
  socket.write(`${[...head, ...type].join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
  const goOn = 'HTTP/1.1 100 Continue\r\n\r\n';
  await until(() => expect(got).toBe(goOn));
  return { socket, got: () => got.slice(goOn.length), finish: () => socket.write(body.slice(10)) };
}

async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.on('error', () => resolve(true));
    socket.on('connect', () => {
      socket.destroy();
      resolve(false);
    });
  });
}

test('asked to end, it finishes what is under way, takes nothing new, and ends well', async () => {
  const { child, port, ended } = await serve();
  const slow = await halfSent(port);
  child.kill('SIGTERM');
  await until(async () => expect(await isRefused(port)).toBe(true));
  expect(child.exitCode).toBe(null);
  slow.finish();
  expect(await ended).toBe(0);
  expect(slow.got()).toMatch(/^HTTP\/1\.1 422 /);
  expect(slow.got()).toMatch(/\r\nconnection: close\r\n/i);
});

test('asked twice, it ends at once', async () => {
  const { child, port, ended } = await serve();
  await halfSent(port);
  child.kill('SIGTERM');
  await until(async () => expect(await isRefused(port)).toBe(true));
  await sleep(1_200);
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});

test('an old process beside a new version: readiness falls, nothing is written; and one that is older does not start', async () => {
  const old = await serve();
  const newer = new pg.Client({ connectionString: server.ownerUrl });
  await newer.connect();
  await newer.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('tomorrow', 9000000000000)`);
  const url = `http://localhost:${old.port}`;
  for (let waited = 0; waited < 600 && (await fetch(`${url}/halsa/redo`)).status === 200; waited += 1) await sleep(100);
  expect(await (await fetch(`${url}/halsa/redo`)).json()).toMatchObject({ ready: false, migrations: 'newer' });
  const send = () =>
    fetch(`${url}/glomt-losenord`, {
      method: 'POST',
      headers: { origin: url },
      body: new URLSearchParams({ email: 'a@example.se' }),
    });
  for (let waited = 0; waited < 600 && (await send()).status !== 503; waited += 1) await sleep(100);
  expect((await send()).status).toBe(503);
  for (const more of [{}, { SAMRAD_DATABASE_OWNER_URL: server.ownerUrl }]) {
    const late = run('serve', more);
    expect(await late.ended).toBe(1);
    expect(late.said()).toMatch(/^samrad serve: the database has been migrated by a newer version of Samråd[^\n]*\n$/);
  }
  await newer.query(`delete from drizzle.__drizzle_migrations where hash = 'tomorrow'`);
  await newer.end();
});
