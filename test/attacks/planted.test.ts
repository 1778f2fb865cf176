import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { circles, isStream, routeName } from '../support/access.ts';
import { accessTable } from '../support/access-table.ts';
import { makeThings, type Things } from '../support/access-things.ts';
import { fieldsOnPage, type PageField } from '../support/fields-on-pages.ts';
import { type Running, runProgram } from '../support/running.ts';

/**
 * A registrar of Linköping puts what is Kinda's into every field and every address that they reach: the ids that they may have seen
 * somewhere, where the page has its own. Kinda has written down what nobody else may read.
 */
let running: Running;
let things: Things;
let owner: pg.Client;
const secret = 'Hemligt för Kinda';
const kinda = 'example-registrar-0513';
const linkoping = 'example-registrar-0580';
/** Kinda's ids, by what they are. */
const theirs = new Map<string, string>();
const forms = new Map<string, ReadonlyMap<string, PageField>>();
/** What was asked for when the forms were read. */
const readBefore = new Set<string>();
const wrongWhenRead: string[] = [];

async function one(query: string, values: readonly unknown[] = []): Promise<Record<string, string>> {
  const { rows } = await owner.query<Record<string, string>>(query, [...values]);
  return rows[0] ?? {};
}

async function writeSecrets(): Promise<void> {
  const officer = running.as(kinda);
  const board = things.fields('POST /beslut/:round/arende/:code', 'other')['owner'] ?? '';
  const matter = things.address('POST /beslut/:round/arende/:code', 'other');
  const fields = { owner: board, [`${board}-note`]: secret, request: crypto.randomUUID() };
  const names = [...(await (await officer.get(matter)).text()).matchAll(/name="([^"]*note)"/g)].map(([, name = '']) => name);
  const note = await officer.post(`${matter}/anteckning`, {
    ...fields,
    ...Object.fromEntries(names.map((name) => [name, secret])),
  });
  expect(note.status).toBe(303);
  const record = { title: secret, kind: 'other', owner: board, access: 'working-material', sharedWith: 'owner' };
  const file = new File([secret], 'hemlig.txt');
  const kept = await officer.post('/handlingar/ny', { ...record, request: crypto.randomUUID(), file }, { files: true });
  expect(kept.status).toBe(303);
  const line = { direction: 'received', on: '2026-01-02', counterpart: secret, means: 'post', subject: secret, owner: board };
  expect((await officer.post('/sant-och-mottaget/ny', { ...line, request: crypto.randomUUID() })).status).toBe(303);
  theirs.set('board', board);
}

async function gatherTheirs(): Promise<void> {
  const board = theirs.get('board');
  const queries: Readonly<Record<string, string>> = {
    record: "select id from records where owner = $1 and shared_with = 'owner' order by recorded_at desc limit 1",
    matter: 'select id from matters where owner = $1 limit 1',
    note: 'select id from matter_notes where owner = $1 limit 1',
    dispatch: 'select id from dispatches where owner = $1 order by recorded_at desc limit 1',
    step: 'select id from steps where board_id = $1 limit 1',
    minutes: 'select id from minutes_items where board_id = $1 limit 1',
    request: 'select request_id as id from minutes_items where board_id = $1 limit 1',
    decision: 'select d.id from decisions d join minutes_items m on m.id = d.minutes_item_id where m.board_id = $1 limit 1',
    meeting: 'select id from board_meetings where board_id = $1 limit 1',
    session: `select s.id from sessions s join accounts a on a.id = s.account_id where a.example_name = '${kinda}' and $1 <> '' limit 1`,
    account: `select id from accounts where example_name = '${kinda}' and $1 <> ''`,
    person: `select person_id as id from accounts where example_name = '${kinda}' and $1 <> ''`,
    principal: 'select principal_id as id from boards where id = $1',
    key: `select key as id from steps where board_id = $1 limit 1`,
  };
  for (const [what, query] of Object.entries(queries)) {
    const { id } = await one(query, [board]);
    if (id !== undefined) theirs.set(what, id);
  }
}

async function readForms(): Promise<void> {
  for (const name of running.program.routes.map(routeName).filter((each) => each.startsWith('GET ') && !each.includes('/api/'))) {
    const address = things.address(name, 'own');
    const text = await shown(address, wrongWhenRead);
    for (const [action, fields] of fieldsOnPage(text)) forms.set(action, fields);
    readBefore.add(address);
  }
}

/** What the registrar sees there, nothing of a stream; a wrong answer is told by its address. */
async function shown(address: string, wrong: string[]): Promise<string> {
  const answer = await running.as(linkoping).get(address);
  if (isStream(answer)) {
    await answer.body?.cancel();
    return '';
  }
  const text = await answer.text();
  if (answer.status >= 500) wrong.push(`${address}: ${answer.status}`);
  if (text.includes(secret)) wrong.push(`${address}: tells the secret`);
  return text;
}

beforeAll(async () => {
  running = await runProgram();
  things = await makeThings(running);
  owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
  await running.anonymous.post('/logga-in', { role: kinda });
  await writeSecrets();
  await gatherTheirs();
  await readForms();
});
afterAll(async () => {
  await owner?.end();
  await running?.close();
});

/** All that is Kinda's own, as one text: what must be the same afterwards. */
async function stateOfTheirs(): Promise<string> {
  const board = theirs.get('board');
  const queries = [
    'select * from records where owner = $1',
    'select * from matters where owner = $1',
    'select * from matter_notes where owner = $1',
    'select * from dispatches where owner = $1',
    'select r.* from dispatch_records r join dispatches d on d.id = r.dispatch_id where d.owner = $1',
    'select * from steps where board_id = $1',
    'select p.* from step_plans p join steps s on s.id = p.step_id where s.board_id = $1',
    'select p.* from step_removals p join steps s on s.id = p.step_id where s.board_id = $1',
    'select n.* from registration_numbers n join steps s on s.id = n.step_id where s.board_id = $1',
    'select * from minutes_items where board_id = $1',
    'select d.* from decisions d join steps s on s.id = d.step_id where s.board_id = $1',
    'select a.* from appeals a join decisions d on d.id = a.decision_id join steps s on s.id = d.step_id where s.board_id = $1',
    'select * from board_meetings where board_id = $1',
    'select * from boards where id = $1',
    'select * from board_names where board_id = $1',
    'select * from publications where owner = $1',
    `select id, person_id, email, closed_at, password_hash from accounts where example_name = '${kinda}' and $1 <> ''`,
    `select s.id, s.revoked_at from sessions s join accounts a on a.id = s.account_id where a.example_name = '${kinda}' and $1 <> ''`,
    // Who has written to their board's journal, and whose hand it says.
    `select l.seq, l.actor from journal_lines l join journal_values v using (seq) where v.owner = $1`,
  ];
  const all: string[] = [];
  for (const query of queries) {
    const { rows } = await owner.query(query, [board]);
    all.push(
      `${query}\n${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n')}`,
    );
  }
  return all.join('\n');
}

/** What points from Linköping's rows to what is Kinda's own. */
async function stolen(): Promise<readonly unknown[]> {
  const { rows } = await owner.query(
    `select 'record' as what, r.id from records r where r.owner <> $1 and r.about_id in (select id from records where owner = $1)
     union select 'extract', m.id from minutes_items m where m.board_id <> $1 and m.extract_record_id in (select id from records where owner = $1)
     union select 'enclosed', d.id from dispatches d join dispatch_records e on e.dispatch_id = d.id where d.owner <> $1
       and e.record_id in (select id from records where owner = $1 and shared_with = 'owner')
     union select 'replaced', d.id from decisions d join minutes_items m on m.id = d.minutes_item_id
       join decisions o on o.id = d.replaces join minutes_items om on om.id = o.minutes_item_id where m.board_id <> $1 and om.board_id = $1`,
    [theirs.get('board')],
  );
  return rows;
}

/** The page's own values, and one field that is another's. */
function filledWith(fields: ReadonlyMap<string, PageField>, planted: string, value: string): Record<string, string | Blob> {
  const filled: Record<string, string | Blob> = {};
  for (const [name, field] of fields) {
    const [first = ''] = [...field.values].filter((each) => each !== '');
    filled[name] = planted === name ? value : field.file ? new File(['text'], 'a.txt') : plausible(name, first);
  }
  return filled;
}

/** Kinda's ids alone, one kind after another, whatever the fields are about. */
function allPlanted(fields: ReadonlyMap<string, PageField>, first: number): Record<string, string> {
  const ids = ['record', 'board', 'decision', 'key'].map((kind) => theirs.get(kind) ?? '');
  return Object.fromEntries([...fields.keys()].map((name, n) => [name, ids[(first + n) % ids.length] ?? '']));
}

/** Fields that differ only in which row they are about are one field to the program. */
function oneOfEachShape(names: Iterable<string>): readonly string[] {
  const byShape = new Map<string, string>();
  for (const name of names) {
    const shape = name.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d+/g, '#');
    if (!byShape.has(shape)) byShape.set(shape, name);
  }
  return [...byShape.values()];
}

/** Which of Kinda's ids a field could be about. */
function fitting(field: string): readonly string[] {
  const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
    [/board|owner/i, ['board']],
    [/record|copy/i, ['record']],
    [/request/i, ['request', 'record', 'note', 'dispatch', 'step']],
    [/step|also/i, ['step', 'key']],
    [/replaces|decision/i, ['decision']],
    [/meeting|^id$/i, ['meeting', 'record']],
    [/session|key|publication/i, ['session', 'record']],
  ];
  return kinds.flatMap(([name, of]) => (name.test(field) ? of.map((kind) => theirs.get(kind) ?? '') : []));
}

function plausible(name: string, first: string): string {
  if (first !== '') return first;
  return /on$|day|meeting|until/i.test(name) ? '2026-03-02' : '12';
}

// Before anything is planted: a request that became the id of Linköping's own rows has a history of its own.
it('what is another’s and what is not there are answered alike', async () => {
  const nobody = crypto.randomUUID();
  const same = (text: string, id: string) =>
    text
      .replaceAll(id, 'ID')
      .replaceAll(/(?<=name="csp-nonce" content=")[^"]*/g, 'NONCE')
      .replaceAll(/nonce[-=]"?[\w+/=-]+"?/g, 'NONCE')
      .replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'REQUEST');
  const of = async (client: 'registrar' | 'anonymous', path: string, id: string) => {
    const answer = await (client === 'registrar' ? running.as(linkoping) : running.anonymous).get(path.replace('ID', id));
    return [answer.status, same(answer.headers.get('location') ?? '', id), same(await answer.text(), id)];
  };
  const { id: unpublished } = await one('select id from rounds limit 1');
  const asked: readonly (readonly ['registrar' | 'anonymous', string, string | undefined])[] = [
    ['registrar', '/handlingar/ID', theirs.get('record')],
    ['registrar', '/handlingar/ID/fil', theirs.get('record')],
    ['registrar', '/handlingar/ID/publicera', theirs.get('record')],
    ['registrar', '/historik/ID', theirs.get('record')],
    ['registrar', '/historik/ID', theirs.get('note')],
    ['registrar', '/historik/ID', theirs.get('dispatch')],
    ['anonymous', '/offentligt/handlingar/ID', theirs.get('record')],
    ['anonymous', '/offentligt/handlingar/ID/fil', theirs.get('record')],
    ['anonymous', '/handlingar/ID', theirs.get('record')],
    ['anonymous', '/beslut/ID', unpublished],
    ['anonymous', '/beslut/ID/levande', unpublished],
    ['anonymous', '/personer/ID', theirs.get('person')],
    ['anonymous', '/historik/ID', theirs.get('record')],
  ];
  for (const [client, path, id] of asked)
    expect([path, await of(client, path, id ?? '')]).toEqual([path, await of(client, path, nobody)]);
});

it('no form of a registrar’s takes hold of what is another principal’s, and no answer tells of it', async () => {
  expect([...theirs.keys()].length).toBeGreaterThan(11);
  const before = await stateOfTheirs();
  expect(before).toContain(secret);
  const registrar = running.as(linkoping);
  const wrong: string[] = [];
  let sent = 0;
  const posts = running.program.routes.map(routeName).filter((name) => name.startsWith('POST ') && name !== 'POST /logga-ut');
  for (const name of posts) {
    const reached = (circles[accessTable[name] ?? 'anyone']('own') as readonly string[]).includes('registrar');
    const address = things.address(name, 'own');
    const fields = forms.get(address) ?? new Map<string, PageField>([['id', { values: new Set(), file: false }]]);
    const ways: (readonly [string, Record<string, string | Blob>])[] = [['everything', allPlanted(fields, 0)]];
    if (reached) {
      // Each in as many requests as there are kinds when the form has one field only.
      for (const first of fields.size > 1 ? [2] : [1, 2, 3]) ways.push([`everything, ${first}`, allPlanted(fields, first)]);
      for (const field of oneOfEachShape(fields.keys()))
        for (const value of fitting(field)) ways.push([`${field} = ${value}`, filledWith(fields, field, value)]);
    }
    const files = [...fields.values()].some((field) => field.file);
    for (const [planted, filled] of ways) {
      const answer = await registrar.post(address, filled, { files });
      const text = await answer.text();
      sent++;
      if (answer.status >= 500) wrong.push(`${name}, ${planted}: ${answer.status}`);
      if (text.includes(secret)) wrong.push(`${name}, ${planted}: tells the secret`);
    }
  }
  expect(sent).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
  expect(await stolen()).toEqual([]);
  expect(await stateOfTheirs()).toBe(before);
});

it('no address of a registrar’s shows it, in a path or in a query', async () => {
  const before = await stateOfTheirs();
  const wrong = [...wrongWhenRead];
  // No words to search for: a list that finds nothing has nothing to tell.
  const kindsOf: Readonly<Record<string, readonly string[]>> = {
    board: ['agare', 'owner', 'namnd', 'board'],
    record: ['kopia', 'handling', 'id'],
    ...{ key: ['steg'], matter: ['arende'], principal: ['huvudman'], person: ['person'] },
  };
  const query = Object.entries(kindsOf)
    .flatMap(([kind, keys]) => keys.map((key) => `${key}=${theirs.get(kind)}`))
    .join('&');
  for (const name of running.program.routes.map(routeName).filter((each) => each.startsWith('GET '))) {
    const [bare = ''] = things.address(name, 'own').split('?');
    const asked = new Set([things.address(name, 'other'), `${bare}?${query}`]);
    for (const kind of ['record', 'board'])
      asked.add(name.slice(4).replace(/:(id|publication|round|plan|token|decision)/g, theirs.get(kind) ?? ''));
    for (const address of asked) if (!readBefore.has(address)) await shown(address, wrong);
  }
  for (const path of [
    '/handlingar',
    '/handlingar?format=csv',
    '/sant-och-mottaget',
    '/sant-och-mottaget?format=csv',
    `/handlingar?sok=${theirs.get('record')}`,
    `/sant-och-mottaget?sok=${theirs.get('dispatch')}`,
    `/historik/${theirs.get('matter')}`,
  ])
    await shown(path, wrong);
  expect(wrong).toEqual([]);
  expect(await stateOfTheirs()).toBe(before);
});

it('an open page of a round is told that something was recorded, never what, and nothing of what only Kinda may know', async () => {
  const stop = new AbortController();
  const headers = { authorization: `Bearer ${linkoping}` };
  const page = things.address('GET /beslut/:round/levande', 'own');
  const answer = await fetch(running.url + page, { headers, signal: stop.signal });
  let heard = '';
  const listening = (async () => {
    for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString('utf8');
  })().catch(() => undefined);
  const matter = things.address('POST /beslut/:round/arende/:code', 'other');
  const html = await (await running.as(kinda).get(matter)).text();
  const names = [...html.matchAll(/name="([^"]*note)"/g)].map(([, name = '']) => [name, secret] as const);
  const fields = { owner: theirs.get('board') ?? '', request: crypto.randomUUID(), ...Object.fromEntries(names) };
  expect((await running.as(kinda).post(`${matter}/anteckning`, fields)).status).toBe(303);
  const own = {
    request: crypto.randomUUID(),
    title: secret,
    kind: 'other',
    owner: theirs.get('board') ?? '',
    sharedWith: 'owner',
  };
  const file = new File([secret], 'hemlig.txt');
  const kept = await running.as(kinda).post('/handlingar/ny', { ...own, access: 'working-material', file }, { files: true });
  expect(kept.status).toBe(303);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(heard).not.toContain('event:');
  const step = { request: crypto.randomUUID(), boardId: theirs.get('board') ?? '', part: 'prepare', stage: '1', scope: secret };
  const path = things.address('POST /beslut/:round/vag/:code', 'other');
  expect((await running.as(kinda).post(path, { ...step, on: '2026-03-02', reason: secret })).status).toBe(303);
  await expect.poll(() => heard).toContain('event: andrat');
  expect(heard).toMatch(/^(?:(?:retry|id|event): [\w.]+\n|data: 1\n|:?\n)+$/);
  stop.abort();
  await listening;
});
