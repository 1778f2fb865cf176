import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Running, runProgram } from '../../../test/support/running.ts';
import { unescaped } from '../../../test/support/unescaped.ts';
import { organsOn } from '../../members/index.ts';
import { program } from '../../platform/actor.ts';

let running: Running;
let office: Client;
let reader: Client;
let organId = '';
const year = Temporal.Now.plainDateISO('Europe/Stockholm').year + 1;

beforeAll(async () => {
  running = await runProgram();
  [office, reader] = [running.as('example-secretariat'), running.as('example-reader')];
  const organs = await running.program.database.read(program('test'), (ctx) => organsOn(ctx, ctx.today));
  organId = organs.find(({ kind }) => kind === 'consultation-body')?.id ?? '';
});
afterAll(() => running.close());

const pageOf = async (client: Client, path: string) => {
  const response = await client.get(path);
  return {
    status: response.status,
    text: unescaped((await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')),
  };
};
const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const when = { starts: '9', ends: '12.30', place: 'Rådhuset, Linköping', online: 'https://mote.example.se/1', title: '' };

/** Plans a meeting; answers its id. */
async function plan(on: string): Promise<string> {
  const made = await office.post('/moten/nytt', { organId, on, ...when, request: crypto.randomUUID() });
  return /\/moten\/([0-9a-f-]{36})$/.exec(made.headers.get('location') ?? '')?.[1] ?? '';
}

describe('the year', () => {
  it('shows a meeting with what its day clashes with, plans it once, and lists it', async () => {
    const wrong = await pageOf(
      office,
      `/moten/nytt?${query({ steg: 'granska', organId: 'x', on: '2027-02-30', ...when, ends: '8' })}`,
    );
    expect(wrong.status).toBe(422);
    for (const said of ['Välj ett organ', 'Skriv dagen med år', 'sluta senare']) expect(wrong.text).toContain(said);
    const fields = { organId, on: `${year}-12-24`, ...when };
    const { text } = await pageOf(office, `/moten/nytt?${query({ steg: 'granska', ...fields })}`);
    expect(text).toContain(`den 24 december ${year} kl. 9–12.30, Rådhuset, Linköping.`);
    expect(text).toContain('Dagen är julafton.');
    const request = crypto.randomUUID();
    const first = await office.post('/moten/nytt', { ...fields, request });
    const again = await office.post('/moten/nytt', { ...fields, request });
    expect([first.status, again.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    const csv = await (await reader.get(`/moten?ar=${year}&organ=${organId}&format=csv`)).text();
    expect(csv).toContain(`${year}-12-24;`);
    expect(csv.match(/12-24/g)).toHaveLength(1);
    const list = await pageOf(reader, `/moten?ar=${year}&visa=namnder`);
    expect(list.text).toContain('09:00–12:30');
    expect(list.text).not.toContain('Lägg upp');
  });

  it('plans a series when every day has been looked at', async () => {
    const rule = {
      kind: 'months',
      every: '1',
      weekday: '5',
      nth: '-1',
      from: `${year}-09-01`,
      to: `${year}-12-31`,
      onHoliday: 'skip',
    };
    const fields = { organId, ...when, ...rule };
    const html = unescaped(await (await office.get(`/moten/serie?${query({ steg: 'granska', ...fields })}`)).text());
    const days = [...html.matchAll(/name="dag-(\d+)"[^>]*value="([^"]+)"/g)].map(([, i, on]) => [`dag-${i}`, on ?? ''] as const);
    expect(days.length).toBeGreaterThanOrEqual(4);
    const [first, second] = days;
    const typed = { ...fields, ...Object.fromEntries(days), 'ta-0': 'ja', 'ta-1': 'ja', request: crypto.randomUUID() };
    const broken = await office.post('/moten/serie', { ...typed, 'dag-1': 'i juni', steg: 'skapa' });
    expect([broken.status, await broken.text()]).toEqual([422, expect.stringContaining('eller ta bort den')]);
    const made = await office.post('/moten/serie', { ...typed, steg: 'skapa' });
    expect(made.headers.get('location')).toBe(`/moten?ar=${year}&organ=${organId}`);
    const csv = await (await office.get(`/moten?ar=${year}&format=csv`)).text();
    expect([first, second, days[2]].map((day) => csv.includes(`${day?.[1]};`))).toEqual([true, true, false]);
    const none = await office.post('/moten/serie', {
      ...fields,
      'dag-0': `${year}-09-03`,
      steg: 'skapa',
      request: crypto.randomUUID(),
    });
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Välj minst en dag')]);
  });

  it('moves a meeting for a reason, having said whom it concerns', async () => {
    const id = await plan(`${year}-04-09`);
    const asked = { vad: 'move', on: `${year}-04-10`, ...when, reason: '' };
    const noReason = await pageOf(office, `/moten/${id}/andra?${query({ steg: 'granska', ...asked })}`);
    expect([noReason.status, noReason.text]).toEqual([422, expect.stringContaining('Skriv varför.')]);
    const fields = { ...asked, reason: 'Krock med nämnden' };
    const { text } = await pageOf(office, `/moten/${id}/andra?${query({ steg: 'granska', ...fields })}`);
    expect(text).toContain(`i stället för den 9 april ${year}`);
    expect(text).toContain('Skäl: Krock med nämnden.');
    expect(text).toContain('Ingen kallelse har gått ut');
    const moved = await office.post(`/moten/${id}/andra`, { ...fields, request: crypto.randomUUID() });
    expect(moved.headers.get('location')).toBe(`/moten/${id}`);
    expect((await pageOf(office, `/moten/${id}/andra`)).text).toContain(`${year}-04-09, 09:00–12:30`);
    expect((await reader.get(`/moten/${id}/andra`)).status).toBe(404);
  });
});

describe('a calendar that is followed', () => {
  const events = async (address: string) => {
    const response = await running.anonymous.get(address);
    if (response.status !== 200) return response.status;
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    return convertIcsCalendar(undefined, await response.text()).events ?? [];
  };
  const make = async (client: Client, fields: Record<string, string>) => {
    const made = await client.post('/moten/kalendrar', { ...fields, request: crypto.randomUUID() });
    return { status: made.status, address: /\/kalender\/[\w-]{43}\.ics/.exec(await made.text())?.[0] ?? '' };
  };

  it('tells of moves and cancellations, and online addresses only to the organ’s own', async () => {
    const id = await plan(`${year}-05-14`);
    const chair = await make(running.as('example-chair'), { scope: 'mine' });
    const other = await make(reader, { scope: 'organ', organId });
    expect([chair.status, other.status]).toEqual([201, 201]);
    const found = async (address: string) => {
      const all = await events(address);
      return typeof all === 'number' ? undefined : all.find(({ uid }) => uid === `${id}@samrad`);
    };
    expect(await found(chair.address)).toMatchObject({ status: 'CONFIRMED', location: when.place });
    expect((await found(chair.address))?.description).toContain(when.online);
    expect((await found(other.address))?.description).not.toContain(when.online);
    const cancel = { vad: 'cancel', reason: 'Få kan komma', request: crypto.randomUUID() };
    await office.post(`/moten/${id}/andra`, cancel);
    expect(await found(other.address)).toMatchObject({
      sequence: 1,
      status: 'CANCELLED',
      summary: expect.stringMatching(/^Inställt: /),
    });
  });

  it('shows only what its owner may see that day, and nothing once revoked', async () => {
    await plan(`${year}-05-21`);
    const group = running.as('example-management-group');
    const { address } = await make(group, { scope: 'all' });
    const mine = await make(group, { scope: 'mine' });
    expect(await events(address)).not.toEqual([]);
    const own = await events(mine.address);
    const names = typeof own === 'number' ? [] : own.map(({ summary }) => summary ?? '');
    expect(names.filter((name) => !name.includes('Ledningsgrupp'))).toEqual([]);
    const page = await (await group.get('/moten/kalendrar')).text();
    expect(page).not.toContain(address.slice(10, 50));
    await running.program.database.write(program('test'), 'test', (ctx) =>
      ctx.tx.execute(sql`update assignments set to_day = from_day where person_id =
        (select person_id from accounts where example_name = 'example-management-group')`),
    );
    expect(await events(address)).toEqual([]);
    const office2 = await make(office, { scope: 'all' });
    const feed = /name="feed" value="([^"]+)"/.exec(await (await office.get('/moten/kalendrar')).text())?.[1] ?? '';
    await reader.post('/moten/kalendrar/aterkalla', { feed });
    expect(await events(office2.address)).not.toBe(404);
    await office.post('/moten/kalendrar/aterkalla', { feed });
    expect(await events(office2.address)).toBe(404);
    expect(await events('/kalender/pahittad')).toBe(404);
  });

  it('is refused without a choice, and made once', async () => {
    const none = await office.post('/moten/kalendrar', { request: crypto.randomUUID() });
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Välj vilka möten')]);
    const unknown = await office.post('/moten/kalendrar', { scope: 'organ', organId: 'x', request: crypto.randomUUID() });
    expect(unknown.status).toBe(422);
    const request = crypto.randomUUID();
    expect((await office.post('/moten/kalendrar', { scope: 'all', request })).status).toBe(201);
    expect((await office.post('/moten/kalendrar', { scope: 'all', request })).headers.get('location')).toContain('klart=exists');
  });

  it('cannot be tried without end', async () => {
    const answers: number[] = [];
    for (let i = 0; i < 61; i++) answers.push((await running.anonymous.get('/kalender/samma-igen')).status);
    expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
  });
});
