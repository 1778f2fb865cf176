import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../../test/support/until.ts';
import { type Listening, listen } from './listen.ts';

let listening: Listening | undefined;
afterEach(() => listening?.close());

const begun: string[] = [];
const app = {
  fetch: async (request: Request) => {
    const text = await request.text();
    begun.push(text);
    await sleep(text === 'slow' ? 1_000 : 0);
    return new Response(`got ${text}`);
  },
};

/** A client of our own, which sends exactly what it is told and keeps what it gets. */
function client(port: number) {
  const socket = connect(port, '127.0.0.1');
  let got = '';
  let failed = '';
  socket.on('data', (chunk: Buffer) => {
    got += chunk.toString('utf8');
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    failed = error.code ?? '';
  });
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  return {
    send: (text: string) => socket.write(text),
    got: () => got,
    failed: () => failed,
    closed,
    end: () => socket.destroy(),
  };
}

const quick = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };

test.each([
  ['a header that never ends', 'GET / HTTP/1.1\r\nHost: a\r\n', 'X: y\r\n'],
  ['a body that never ends', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', 'a'],
])('%s is not waited for, however steadily it drips', async (_, first, drop) => {
  listening = await listen(app, 0, quick);
  const slow = client(listening.port);
  slow.send(first);
  const dripping = setInterval(() => slow.send(drop), 50);
  await slow.closed;
  clearInterval(dripping);
  expect(slow.got()).toMatch(/^(HTTP\/1\.1 408|$)/);
});

test('headers that are too large are refused, and the next client is served', async () => {
  listening = await listen(app, 0);
  const large = client(listening.port);
  large.send(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
  await large.closed;
  expect(large.got()).toMatch(/^HTTP\/1\.1 431/);
  expect((await fetch(`http://127.0.0.1:${listening.port}`)).status).toBe(200);
});

test('closing lets what is under way finish, takes nothing new, and waits for no idle connection', async () => {
  listening = await listen(app, 0);
  const { port } = listening;
  const idle = client(port);
  idle.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const busy = client(port);
  busy.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nslow');
  await until(() => expect([idle.got(), begun.at(-1)]).toEqual([expect.stringContaining('got '), 'slow']));
  const start = performance.now();
  const closing = listening.close();
  const late = client(port);
  await late.closed;
  expect([late.failed(), late.got()]).toEqual(['ECONNREFUSED', '']);
  await closing;
  expect(performance.now() - start).toBeLessThan(4_900);
  expect([idle.got(), busy.got()]).toEqual([expect.stringContaining('got '), expect.stringContaining('got slow')]);
  listening = undefined;
});
