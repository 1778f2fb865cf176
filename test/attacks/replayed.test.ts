import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiddenIn } from '../e2e/forms-on-pages.ts';
import { makeThings, type Things } from '../support/access-things.ts';
import { type Client, type Running, runProgram } from '../support/running.ts';

/** The same form sent again, and many times at once: by a finger that slips, a browser that tries again, or somebody who recorded it. */
let running: Running;
let things: Things;
let owner: pg.Client;
let registrar: Client;
let office: Client;
let board = '';

beforeAll(async () => {
  running = await runProgram();
  things = await makeThings(running);
  owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
  registrar = running.as('example-registrar-0580');
  office = running.as('example-secretariat');
  board = things.fields('POST /beslut/:round/arende/:code', 'own')['owner'] ?? '';
});
afterAll(async () => {
  await owner?.end();
  await running?.close();
});

async function count(query: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await owner.query<{ n: string }>(`select count(*) as n from (${query}) x`, [...values]);
  return Number(rows[0]?.n);
}

type Fields = Record<string, string | Blob | readonly string[]>;

/** Four at once, and then once more. */
async function replay(client: Client, address: string, make: () => Fields, files = false): Promise<readonly number[]> {
  const atOnce = await Promise.all([1, 2, 3, 4].map(() => client.post(address, make(), { files })));
  const again = await client.post(address, make(), { files });
  return [...atOnce, again].map(({ status }) => status);
}

const allWell = [303, 303, 303, 303, 303];

describe('sent four times at once and once more, it is done once', () => {
  it('a decision', async () => {
    const address = things.address('GET /beslut/:round/registrera', 'own').replace(/steg=.*/, 'steg=0580-1');
    const page = await (await registrar.get(address)).text();
    const request = crypto.randomUUID();
    const form: Fields = {
      ...{ boardId: hiddenIn(page, 'boardId') ?? '', request, on: '2026-09-15', meeting: '', paragraph: '77', takenBy: 'board' },
      ...{ outcome: 'recommend', evidence: 'verified-extract', verifiedOn: '2026-09-16', appealable: 'yes' },
    };
    const looked = await (await registrar.post(address, { ...form, steg: 'granska' })).text();
    const reviewed = hiddenIn(looked, 'reviewed') ?? '';
    expect(reviewed).not.toBe('');
    expect(await replay(registrar, address, () => ({ ...form, steg: 'registrera', reviewed }))).toEqual(allWell);
    expect(await count("select 1 from minutes_items where paragraph = '77'")).toBe(1);
    expect(
      await count("select 1 from decisions d join minutes_items m on m.id = d.minutes_item_id where m.paragraph = '77'"),
    ).toBe(1);
  });

  it('a record, with its file', async () => {
    const request = crypto.randomUUID();
    const form = () => ({
      ...{ request, title: 'Om igen', kind: 'other', owner: board, access: 'working-material', sharedWith: 'owner' },
      file: new File(['om och om igen'], 'om.txt'),
    });
    expect(await replay(registrar, '/handlingar/ny', form, true)).toEqual(allWell);
    expect(await count("select 1 from records where title = 'Om igen'")).toBe(1);
  });

  it('a line of what was sent and received', async () => {
    const request = crypto.randomUUID();
    const form = () => ({
      ...{
        request,
        direction: 'received',
        on: '2026-01-02',
        counterpart: 'Någon',
        means: 'post',
        subject: 'Om igen',
        owner: board,
      },
    });
    expect(await replay(registrar, '/sant-och-mottaget/ny', form)).toEqual(allWell);
    expect(await count("select 1 from dispatches where subject = 'Om igen'")).toBe(1);
  });

  it('a note, and a step of the path', async () => {
    const note = things.address('POST /beslut/:round/arende/:code/anteckning', 'own');
    const page = await (await registrar.get(note.replace('/anteckning', ''))).text();
    const field = [...page.matchAll(/name="([^"]*note)"/g)].map(([, name = '']) => name)[0] ?? '';
    const matters = /name="owner" value="([^"]+)"/.exec(page)?.[1] ?? board;
    const names = [...page.matchAll(/name="([^"]*note)"/g)].map(([, name = '']) => [name, 'Om igen'] as const);
    expect(field).not.toBe('');
    const request = crypto.randomUUID();
    expect(await replay(registrar, note, () => ({ request, owner: matters, ...Object.fromEntries(names) }))).toEqual(allWell);
    expect(await count("select 1 from matter_notes where text = 'Om igen'")).toBe(1);
    const path = things.address('POST /beslut/:round/vag/:code', 'own');
    const step = { request: crypto.randomUUID(), boardId: board, part: 'prepare', stage: '1', scope: '', on: '2026-03-02' };
    expect(await replay(registrar, path, () => ({ ...step, reason: 'Om igen' }))).toEqual(allWell);
    expect(await count("select 1 from steps where reason = 'Om igen'")).toBe(1);
  });

  it('a plan, an area and an activity', async () => {
    const plan = {
      request: crypto.randomUUID(),
      title: 'Om igen',
      firstYear: '2032',
      lastYear: '2033',
      aim: '',
      registrationNumber: '',
    };
    const statuses = await replay(office, '/arbetsplan/ny', () => plan);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await count("select 1 from plans where title = 'Om igen'")).toBe(1);
  });

  it('a publication, and its end', async () => {
    const request = crypto.randomUUID();
    const kept = await registrar.post(
      '/handlingar/ny',
      {
        ...{ request: crypto.randomUUID(), title: 'Publiceras om igen', kind: 'other', owner: board, access: 'public' },
        ...{ sharedWith: 'inside', becameOfficialOn: '2026-01-02', file: new File(['Allt är offentligt.'], 'a.txt') },
      },
      { files: true },
    );
    const record = (kept.headers.get('location') ?? '').split('?')[0] ?? '';
    const page = await (await registrar.get(`${record}/publicera`)).text();
    const checked = [...page.matchAll(/name="checked"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="checked"/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    const form = () => ({ request, checked, copy: '', shownUntil: '' });
    expect(await replay(registrar, `${record}/publicera`, form)).toEqual(allWell);
    const id = record.split('/').at(-1);
    expect(await count('select 1 from publications where subject_id = $1', [id])).toBe(1);
    const { rows } = await owner.query<{ id: string }>('select id from publications where subject_id = $1', [id]);
    const publication = rows[0]?.id ?? '';
    const down = () => ({ publication, reason: 'Om igen', request: crypto.randomUUID() });
    expect(await replay(registrar, `${record}/publicera/ta-ner`, down)).toEqual(allWell);
    expect(await count('select 1 from publication_ends where publication_id = $1', [publication])).toBe(1);
    // What was recorded of the first publishing does not bring it back.
    await registrar.post(`${record}/publicera`, form());
    expect((await running.anonymous.get(`/offentligt/handlingar/${publication}`)).status).toBe(404);
  });

  it('a person, an assignment and a board', async () => {
    const request = crypto.randomUUID();
    const statuses = await replay(office, '/personer', () => ({ request, kind: 'function', name: 'Om igen' }));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await count("select 1 from people where name = 'Om igen'")).toBe(1);
  });

  it('what is said of a draft, and its end', async () => {
    const draft = things.address('GET /remisser/:sharing', 'own');
    const said = { request: crypto.randomUUID(), passage: 'syfte', quote: '', text: 'Om igen' };
    expect(await replay(registrar, `${draft}/synpunkt`, () => said)).toEqual(allWell);
    expect(await count("select 1 from comments where text = 'Om igen'")).toBe(1);
    const agree = things.address('POST /remisser/:sharing/synpunkt/:comment/hall-med', 'own');
    expect(await replay(registrar, agree, () => ({ stod: 'ja' }))).toEqual(allWell);
    expect(await replay(registrar, `${draft}/inga`, () => ({}))).toEqual(allWell);
    const close = { request: crypto.randomUUID(), reason: 'Om igen' };
    expect(await replay(office, `${draft}/avsluta`, () => close)).toEqual(allWell);
    expect(await count("select 1 from sharing_events where reason = 'Om igen'")).toBe(1);
    // What was said is kept once.
    expect(await count('select 1 from records where about_id = $1', [draft.split('/').at(-1)])).toBe(1);
  });
});
