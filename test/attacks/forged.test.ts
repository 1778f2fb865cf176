import { request } from 'node:http';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, runProgram } from '../support/running.ts';

/** Requests that pretend to come from somewhere, or from someone, else. */
let running: Running;
let cookie = '';
let registrarCookie = '';
let round = '';

beforeAll(async () => {
  running = await runProgram();
  cookie = await signedIn('example-secretariat');
  registrarCookie = await signedIn('example-registrar-0580');
  const { items } = (await (await running.as('example-secretariat').get('/api/v1/rounds')).json()) as { items: { id: string }[] };
  round = items[0]?.id ?? '';
});
afterAll(() => running?.close());

async function signedIn(role: string, headers: Record<string, string> = {}): Promise<string> {
  const body = new URLSearchParams({ role });
  const answer = await fetch(`${running.url}/logga-in`, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { origin: running.url, ...headers },
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Said {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** Sends the very headers that it is told to, Host too, which `fetch` would not. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Said> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(running.url);
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request({ hostname, port, method, path, headers: { ...length, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const form = 'application/x-www-form-urlencoded';
const person = (name: string) => new URLSearchParams({ kind: 'function', name, request: crypto.randomUUID() }).toString();

async function peopleCalled(name: string): Promise<number> {
  const client = new pg.Client({ connectionString: running.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query('select 1 from people where name = $1', [name])).rows.length;
  } finally {
    await client.end();
  }
}

describe('a form from another page', () => {
  const host = () => new URL(running.url).host;

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['nowhere', {}],
    ['an opaque page', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['our name on another port', { origin: 'http://localhost:1' }],
    ['our address with more after it', { origin: 'http://localhost.evil.example' }],
    ['our address as a user of another', { origin: 'http://localhost@evil.example' }],
    [
      'another site that says that it is ours',
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', referer: 'http://localhost/' },
    ],
    ['two origins', { origin: 'http://localhost, https://evil.example' }],
  ])('is not taken from %s, however it is written', async (_, from) => {
    const types = [form, `${form};charset=utf-8`, 'APPLICATION/X-WWW-FORM-URLENCODED', `${form} ;a=b`, 'text/plain', null];
    const name = `Angriparen ${crypto.randomUUID()}`;
    for (const type of types) {
      const headers = { host: host(), cookie, ...(type === null ? {} : { 'content-type': type }), ...from };
      const answer = await send('POST', '/personer', headers, person(name));
      expect([type, answer.status]).toEqual([type, 403]);
    }
    expect(await peopleCalled(name)).toBe(0);
    const out = await send('POST', '/logga-ut', { host: host(), cookie, 'content-type': 'text/plain', ...from }, 'x');
    expect(out.status).toBe(403);
    expect((await send('GET', '/start', { host: host(), cookie })).status).toBe(200);
  });

  it('is taken from our own page, so that what is tried above could have come in', async () => {
    const answer = await send(
      'POST',
      '/personer',
      { host: host(), cookie, origin: running.url, 'content-type': form },
      person('Vän'),
    );
    expect(answer.status).toBe(303);
    expect(await peopleCalled('Vän')).toBe(1);
  });

  it('does not come in as another method, or as what it is not', async () => {
    const name = 'Smugglad person';
    const body = person(name);
    const own = { host: host(), cookie, origin: running.url };
    for (const override of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      await send('GET', `/personer?${body}&_method=POST`, { ...own, [override]: 'POST' });
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await send(method, '/personer', { ...own, 'content-type': form }, body);
      expect([method, answer.status]).toEqual([method, 404]);
    }
    for (const type of ['application/json', 'text/xml', 'application/x-www-form-urlencoded-x', 'multipart/mixed; boundary=x']) {
      const answer = await send('POST', '/personer', { ...own, 'content-type': type }, body);
      expect([type, answer.status >= 400 && answer.status < 500]).toEqual([type, true]);
    }
    expect(await peopleCalled(name)).toBe(0);
  });

  it('changes nothing of the resources, whatever the method', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await send(method, `/api/v1/rounds/${round}/facts`, {
        host: host(),
        authorization: 'Bearer example-secretariat',
      });
      expect([method, answer.status]).toEqual([method, 405]);
    }
  });
});

describe('a session', () => {
  it('is never the one that somebody else chose', async () => {
    const chosen = 'samrad=en-kaka-som-angriparen-valde-och-kan';
    const given = await signedIn('example-secretariat', { cookie: chosen });
    expect(given).not.toBe(chosen);
    const onward = await send('GET', '/start', { host: 'localhost', cookie: chosen });
    expect([onward.status, onward.headers['location']]).toEqual([303, '/logga-in?vidare=%2Fstart']);
    const planted = await signedIn('example-secretariat', { cookie: registrarCookie });
    // The session that came with the browser is over: nobody who set it waits behind it.
    expect(planted).not.toBe(registrarCookie);
    expect((await send('GET', '/start', { host: 'localhost', cookie: registrarCookie })).status).toBe(303);
    registrarCookie = await signedIn('example-registrar-0580');
  });

  it('is nobody’s when one letter differs, nor is a key', async () => {
    const [name = '', token = ''] = cookie.split('=');
    const changed = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      ...[
        token.slice(0, -1),
        `${token}A`,
        token.toUpperCase(),
        token.toLowerCase(),
        `${token}%00`,
        `"${token}x"`,
        '',
        '%',
        "' or 1=1 --",
      ],
    ];
    for (const each of changed.filter((one) => one !== token)) {
      const answer = await send('GET', '/start', { host: 'localhost', cookie: `${name}=${each}` });
      expect([each, answer.status]).toEqual([each, 303]);
    }
    for (const key of [
      'example-secretaria',
      'example-secretariat1',
      'EXAMPLE-SECRETARIAT',
      'example-%',
      'null',
      'undefined',
      "'--",
    ]) {
      const answer = await running.as(key).get('/api/v1/rounds');
      expect([key, answer.status]).toEqual([key, 401]);
    }
    // A key that is not valid is not made good by a cookie that is.
    const both = await send('GET', '/start', { host: 'localhost', cookie, authorization: 'Bearer x' });
    expect(both.status).toBe(401);
  });

  it.each([
    ...['//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', 'javascript:alert(1)'],
    ...[
      'https:evil.example',
      'https://evil.example/',
      'data:text/html,x',
      '/%0d%0aLocation:%20https://evil.example',
      '/%5cevil.example',
    ],
    ...[
      '%2F%2Fevil.example',
      '///evil.example',
      '/.//evil.example',
      '/..//evil.example',
      '/en//evil.example',
      'evil.example',
      '@evil.example',
    ],
    ...['/;@evil.example', '/\u2028/evil.example', '／／evil.example'],
  ])('leads on within the program: %j', async (onward) => {
    for (const lang of ['', '/en']) {
      const body = new URLSearchParams({ role: 'example-reader', onward, vidare: onward, to: onward });
      const answer = await fetch(`${running.url}${lang}/logga-in?vidare=${encodeURIComponent(onward)}`, {
        ...{ method: 'POST', redirect: 'manual', body, headers: { origin: running.url } },
      });
      const location = answer.headers.get('location') ?? '';
      expect(answer.status).toBe(303);
      // As a browser reads it: backslashes are slashes.
      const to = new URL(location, running.url);
      expect([to.origin, location.startsWith('//'), /[\\\s]/.test(location)]).toEqual([running.url, false, false]);
      const page = await running.anonymous.get(`${lang}/logga-in?vidare=${encodeURIComponent(onward)}`);
      expect(await page.text()).not.toMatch(/(?:href|action|value)="(?:javascript:|data:|https?:|\/\/|\\)[^"]*evil/);
    }
  });

  it('comes back from a guarded page within the program, whatever its address', async () => {
    for (const path of [
      '//evil.example/..%2fstart',
      '/beslut//evil.example',
      '/start?a=//evil.example',
      '/en//evil.example',
      '/%2f%2fevil.example',
    ]) {
      const { headers } = await send('GET', path, { host: 'localhost' });
      const location = headers['location'] ?? '/';
      expect(new URL(String(location), 'http://localhost').origin).toBe('http://localhost');
    }
  });
});

describe('a host that is not ours', () => {
  const forged: readonly Record<string, string>[] = [
    { host: 'evil.example' },
    { host: 'localhost', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
    { host: 'localhost', 'x-original-url': '/personer', 'x-rewrite-url': '/personer' },
    { host: 'evil.example:80@localhost' },
  ];
  const open = [
    '/',
    '/en',
    '/offentligt/beslut',
    '/offentligt/arbetsplan',
    '/offentligt/handlingar',
    '/offentligt/handlingar?format=csv',
  ];
  const others = ['/offentligt/oppna-data', '/sitemap.xml', '/robots.txt', '/logga-in', '/api/v1/rounds', '/api/v1/openapi.json'];

  it('is never said back, nor kept for the next one who asks', async () => {
    for (const path of [...open, ...others]) {
      for (const headers of forged) {
        const { text, headers: said } = await send('GET', path, headers);
        expect([path, headers, /evil/.test(text + JSON.stringify(said))]).toEqual([path, headers, false]);
      }
      const { text } = await send('GET', path, { host: 'localhost' });
      expect([path, text.includes('evil')]).toEqual([path, false]);
    }
  });

  it('gives nobody another’s page in place of their own', async () => {
    // What is kept is by path: an address inside a target, or a path in another spelling, must not find it or fill it.
    for (const path of [
      'http://evil.example/offentligt/beslut',
      '/offentligt/../offentligt/beslut',
      '/offentligt/beslut#/personer',
    ]) {
      const { status, text } = await send('GET', path, { host: 'localhost', cookie });
      expect([path, status < 500, text.includes('evil')]).toEqual([path, true, false]);
    }
    const inside = await send('GET', '/api/v1/rounds', { host: 'localhost', authorization: 'Bearer example-secretariat' });
    const outside = await send('GET', '/api/v1/rounds', { host: 'localhost' });
    expect([inside.headers['vary'], outside.headers['vary']]).toEqual([
      inside.headers['vary'],
      expect.stringMatching(/authorization, cookie/i),
    ]);
    expect(inside.headers['cache-control'] ?? '').not.toMatch(/public/);
  });

  it('cannot say that it is somebody else: guessing counts for who asks, whatever X-Forwarded-For says', async () => {
    const guess = (i: number) =>
      send(
        'POST',
        '/logga-in',
        {
          host: new URL(running.url).host,
          origin: running.url,
          'content-type': form,
          'x-forwarded-for': `198.51.100.${i}`,
          'x-real-ip': `198.51.100.${i}`,
        },
        new URLSearchParams({ email: 'nobody@example.se', password: 'fel lösenord här' }).toString(),
      );
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await guess(i)).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('is not taken to be this machine, nor a proxy: figures are not for strangers who say so', async () => {
    // Asked by this very machine it answers; behind a proxy on it nobody is this machine.
    expect((await send('GET', '/matetal', { host: 'localhost' })).status).toBe(200);
    for (const header of ['x-forwarded-for', 'forwarded']) {
      const { status, text } = await send('GET', '/matetal', { host: 'localhost', [header]: '127.0.0.1' });
      expect([header, status, text.includes('samrad_')]).toEqual([header, 404, false]);
    }
  });
});

describe('what is asked at great length', () => {
  it('of what-if, of search and of the lists is answered, or refused, but never a fault', async () => {
    const own = { host: 'localhost', cookie };
    const steps = Array.from({ length: 500 }, () => 'anta=0512-1~approve~2026-12-01').join('&');
    const quotes = encodeURIComponent('"a '.repeat(2_000));
    const operators = encodeURIComponent('a or -b & | ! <-> :* '.repeat(200));
    const asked = [
      `/beslut/${round}/tank-om?${steps.slice(0, 14_000)}`,
      `/beslut/${round}/tank-om?anta=${'~'.repeat(10_000)}`,
      `/beslut/${round}/tank-om?${'anta=x&'.repeat(1_500)}`,
      `/beslut/${round}/tank-om?anta=0512-1~approve~9999-12-31&anta=0580-2~approve~0001-01-01`,
      `/beslut/${round}/tank-om?anta%5B__proto__%5D=1&__proto__=1&constructor=2&dag=__proto__`,
      `/beslut/${round}?dag=${'9'.repeat(10_000)}`,
      ...[quotes, operators, '%22'.repeat(4_000), 'å'.repeat(1_000), '%EF%BF%BF'.repeat(1_000)].map(
        (q) => `/offentligt/sok?q=${encodeURI(decodeURIComponent(q))}`,
      ),
      `/offentligt/sok?${'q=a&'.repeat(3_000)}`,
      `/handlingar?sok=${'%25'.repeat(4_000)}`,
      `/api/v1/rounds/${round}/standing?${'on=2026-01-01&'.repeat(1_000)}`,
    ];
    for (const path of asked) {
      const start = performance.now();
      const { status } = await send('GET', path, own);
      expect([path.slice(0, 80), status < 500, performance.now() - start < 60_000]).toEqual([path.slice(0, 80), true, true]);
    }
    const { status } = await send('GET', `/offentligt/sok?q=${'a'.repeat(100_000)}`, own);
    expect([414, 431]).toContain(status);
  });
});
