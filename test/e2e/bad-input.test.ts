import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFacts } from '../../src/rounds/index.ts';
import { isStream, routeName } from '../support/access.ts';
import { makeThings, type Things } from '../support/access-things.ts';
import { everyKindInEveryField, firstKindsFor, kinds, marker } from '../support/bad-kinds.ts';
import { type Client, type Running, runProgram } from '../support/running.ts';
import { formsOn, hiddenIn } from './forms-on-pages.ts';

let running: Running;
let things: Things;
let office: Client;
let registrar: Client;
/** Names of fields by the shape of the address that they are sent to, as the pages have them. */
const fields = new Map<string, ReadonlySet<string>>();
/** An address whichever thing it is about: the same form stands on every page of its sort. */
const shapeOf = (address: string) =>
  (address.split('?')[0] ?? '').replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':');

beforeAll(async () => {
  running = await runProgram();
  things = await makeThings(running);
  office = running.as('example-secretariat');
  registrar = running.as('example-registrar-0580');
  const meetings = [...new Set((await (await office.get('/moten')).text()).match(/\/moten\/[0-9a-f-]{36}/g))];
  const own = names('GET ').map((name) => things.address(name, 'own'));
  // A room's forms are there once its meeting has been opened.
  for (const address of [...own, ...meetings.map((meeting) => `${meeting}/rum`)]) {
    for (const client of [office, registrar, running.anonymous]) {
      const answer = await client.get(address);
      if (isStream(answer)) {
        await answer.body?.cancel();
        continue;
      }
      for (const [action, found] of formsOn(await answer.text()))
        fields.set(shapeOf(action), new Set([...(fields.get(shapeOf(action)) ?? []), ...found]));
    }
  }
});
afterAll(() => running?.close());

const names = (method: 'GET ' | 'POST ') =>
  running.program.routes.map(routeName).filter((name) => name.startsWith(method) && !name.includes('/api/'));

/** The fields of a form, the kinds one after another. */
const mixed = (address: string, first: number) =>
  Object.fromEntries(fieldsOf(address).map((field, n) => [field, kinds[(first + n) % kinds.length]?.[1] ?? '']));

/** A connection over which too much came is closed after its answer; the next requests may meet it, and others like it, closing. */
async function answerOf(ask: () => Promise<Response>, what: string, left = 5): Promise<Response> {
  return ask().catch((error: unknown) => {
    if (left === 0) throw new Error(`${what}: no answer`, { cause: error });
    return answerOf(ask, what, left - 1);
  });
}

/** Routes that let in the registrar and not the office, as they have shown. */
const registrarsOwn = new Set<string>();

/** Posts to a route as whoever is let in, the office first; a wrong answer is told by name. */
async function wrongAnswers(
  name: string,
  what: string,
  send: (client: Client, address: string) => Promise<Response>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const client of registrarsOwn.has(name) ? [registrar, office] : [office, registrar]) {
    const address = things.address(name, 'own');
    const answer = await answerOf(() => send(client, address), `${name}, ${what}`);
    const text = await answer.text();
    if (answer.status >= 500) wrong.push(`${name}, ${what}: ${answer.status}`);
    if (text.includes('<script id="vi') || text.includes('<img src=x')) wrong.push(`${name}, ${what}: says it back`);
    if (answer.headers.has('set-cookie') && answer.headers.get('set-cookie')?.startsWith('a=b'))
      wrong.push(`${name}, ${what}: a header`);
    if (answer.status === 404) continue;
    if (client === registrar) registrarsOwn.add(name);
    break;
  }
  return wrong;
}

const fieldsOf = (address: string) => [...(fields.get(shapeOf(address)) ?? ['title', 'name', 'on', 'request', 'id'])];
const filled = (address: string, value: string | readonly string[]) =>
  Object.fromEntries(fieldsOf(address).map((field) => [field, value]));

function raw(client: Client, address: string, body: string, type: string): Promise<Response> {
  const key = client === office ? 'example-secretariat' : 'example-registrar-0580';
  const headers = { origin: running.url, authorization: `Bearer ${key}`, 'content-type': type };
  return fetch(running.url + address, { method: 'POST', body, headers, redirect: 'manual' });
}

describe('random forms', () => {
  const day = fc.constantFrom(
    '',
    '2026-01-05',
    '2026-09-15',
    '2026-11-02',
    '2026-02-30',
    '2099-01-01',
    '1723-01-01',
    'i går',
    '20260101',
  );
  const text = fc.oneof(fc.constantFrom('', '12', '§ 12', marker), fc.string({ unit: 'binary', maxLength: 60 }));
  const some = (...values: string[]) => fc.constantFrom(...values, '', 'annat');
  const count = fc.constantFrom('', '0', '1', '3', '13', '14', '-1', '1e3', '999999', '9999999');
  const several = (...values: string[]) => fc.subarray([...values, 'annat']);

  /** Sends, reads the sentence back, and saves, as people do; whatever comes is an answer. */
  async function through(address: string, form: Record<string, string | string[]>, last: string): Promise<readonly number[]> {
    const looked = await office.post(address, { ...form, steg: 'granska' });
    const html = await looked.text();
    expect(html).not.toContain('<script id="vi');
    const reviewed = hiddenIn(html, 'reviewed');
    if (reviewed === null) return [looked.status];
    const saved = await office.post(address, { ...form, steg: last, reviewed });
    expect(await saved.text()).not.toContain('<script id="vi');
    return [looked.status, saved.status];
  }

  const roundPath = () => things.address('GET /beslut/:round', 'own');

  it('a decision is taken or refused, and every page about the round still holds', async () => {
    const html = await (await office.get(`${roundPath()}/registrera?steg=0512-1`)).text();
    const boardId = hiddenIn(html, 'boardId') ?? '';
    const decision = fc.record({
      boardId: fc.constantFrom(boardId, boardId, boardId, 'annan'),
      request: fc.uuid(),
      on: day,
      meeting: day,
      paragraph: text,
      takenBy: some('board', 'board', 'chair', 'official'),
      outcome: some('approve', 'approve-with-changes', 'refer-back', 'postpone', 'reject', 'other'),
      otherOutcome: some('adopt', 'note', 'forward', 'annul', 'recommend'),
      remark: text,
      conditions: several('all-others', 'named', 'at-least', 'other'),
      named: several('0005', '0512', '0580', '9999'),
      others: count,
      ownConditions: text,
      verifiedOn: day,
      noticeOn: day,
      noticeRemovedOn: day,
      evidence: some('verified-extract', 'verified-extract', 'told'),
      clauses: text,
      dissent: text,
      voteYes: count,
      voteNo: count,
      appealable: some('yes', 'no'),
      secrecy: some('ja'),
    });
    expect(await through(`${roundPath()}/registrera?steg=0512-1`, plainDecision(boardId), 'registrera')).toEqual([422, 303]);
    await fc.assert(
      fc.asyncProperty(decision, async (form) => {
        const statuses = await through(`${roundPath()}/registrera?steg=0512-1`, form, 'registrera');
        for (const status of statuses) expect([303, 422]).toContain(status);
      }),
      { numRuns: 60 },
    );
    const id = roundPath().split('/').at(-1);
    const facts = await (await office.get(`/api/v1/rounds/${id}/facts`)).json();
    expect(parseFacts(facts)).toMatchObject({ ok: true });
    for (const path of [
      '/',
      '/beslut',
      roundPath(),
      `${roundPath()}?dag=2026-10-01`,
      `/en${roundPath()}`,
      `/api/v1/rounds/${id}/standing`,
    ]) {
      expect([path, (await office.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('a round is opened or refused', async () => {
    const address = things.address('GET /beslut/ny', 'own');
    const rows = fieldsOf(address).filter((name) => name.startsWith('vag-0005') || name.startsWith('vag-0580'));
    const row = fc.record(
      Object.fromEntries(rows.map((name) => [name, fc.oneof(count, text, fc.constantFrom('decide', 'recommend'))])),
    );
    const form = fc.record({
      title: text,
      request: text,
      expects: some('approve', 'note'),
      rule: some('all', 'at-least', 'region-and-at-least'),
      principals: count,
      municipalities: count,
      answerBy: day,
      registrationNumber: text,
      coveringLetter: text,
    });
    expect(rows.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(form, row, async (head, path) => {
        for (const status of await through(address, { ...head, ...path }, 'skicka')) expect([303, 422]).toContain(status);
      }),
      { numRuns: 40 },
    );
    expect((await office.get('/beslut')).status).toBe(200);
  });
});

describe('whatever is sent to any form', () => {
  it('is known by its fields: the pages were read', () => {
    expect(fields.size).toBeGreaterThan(30);
    const known = names('POST ').filter((name) => fields.has(shapeOf(things.address(name, 'own'))));
    expect(known.length).toBeGreaterThan(names('POST ').length * 0.65);
  });

  it.each(everyKindInEveryField ? kinds : [])('is answered plainly: %s in every field', async (what, value) => {
    const wrong: string[] = [];
    for (const name of names('POST ')) {
      wrong.push(...(await wrongAnswers(name, what, (client, address) => client.post(address, filled(address, value)))));
    }
    expect(wrong).toEqual([]);
  });

  it('is answered plainly: every kind in some field of each', async () => {
    const wrong: string[] = [];
    for (const name of names('POST ')) {
      for (const first of firstKindsFor(fieldsOf(things.address(name, 'own')).length)) {
        const what = `kinds from “${kinds[first]?.[0]}” on`;
        wrong.push(...(await wrongAnswers(name, what, (client, address) => client.post(address, mixed(address, first)))));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is answered plainly: nothing at all, JSON, something broken, a file for a text, far too much', async () => {
    const wrong: string[] = [];
    const junk = 'x'.repeat(100_000);
    const file = new Blob([marker], { type: 'text/html' });
    const ways: Readonly<Record<string, (client: Client, address: string) => Promise<Response>>> = {
      nothing: (client, address) => client.post(address, {}),
      'every field twice': (client, address) => client.post(address, filled(address, ['1', marker])),
      'a file in every field': (client, address) =>
        client.post(address, Object.fromEntries(fieldsOf(address).map((field) => [field, file])), { files: true }),
    };
    // These are stopped where all forms are read, before a route is come to: each form meets one of them, and all where all is asked for.
    const unreadable: typeof ways = {
      json: (client, address) => raw(client, address, JSON.stringify({ title: marker }), 'application/json'),
      broken: (client, address) =>
        raw(client, address, `--x\r\nContent-Disposition: form-data; name="a`, 'multipart/form-data; boundary=x'),
      percent: (client, address) => raw(client, address, 'title=%E0%A4%A&on=%zz&%=%', 'application/x-www-form-urlencoded'),
    };
    // Each of these costs a connection: a route in eight is enough, the limit stands before them all.
    const tooMuch: typeof ways = {
      // Two megabytes at most: over which connection more comes is closed while it still comes.
      '100 kB in every field': (client, address) =>
        client.post(
          address,
          Object.fromEntries(
            fieldsOf(address)
              .slice(0, 20)
              .map((field) => [field, junk]),
          ),
        ),
      '2 MB of file': (client, address) => client.post(address, { fil: new Blob([new Uint8Array(2_000_000)]) }, { files: true }),
    };
    for (const [place, name] of names('POST ').entries()) {
      const some = Object.entries(unreadable).filter((_, at) => everyKindInEveryField || place % 3 === at);
      const asked = { ...ways, ...Object.fromEntries(some), ...(place % 8 === 0 ? tooMuch : {}) };
      for (const [what, send] of Object.entries(asked)) wrong.push(...(await wrongAnswers(name, what, send)));
    }
    expect(wrong).toEqual([]);
  });
});

function plainDecision(boardId: string) {
  const empty = {
    meeting: '',
    otherOutcome: '',
    remark: '',
    ownConditions: '',
    others: '',
    verifiedOn: '',
    noticeOn: '',
    noticeRemovedOn: '',
  };
  const rest = {
    clauses: '',
    dissent: '',
    voteYes: '',
    voteNo: '',
    appealable: 'yes',
    secrecy: '',
    named: [],
    conditions: ['all-others'],
  };
  const said = { on: '2026-09-15', paragraph: '12', takenBy: 'board', outcome: 'approve', evidence: 'verified-extract' };
  return { ...empty, ...rest, ...said, boardId, request: '01890000-0000-4000-8000-000000000001' };
}
