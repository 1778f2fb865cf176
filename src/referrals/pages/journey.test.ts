import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../test/support/running.ts';

let running: Running;
let office: Client;
let group: Client;
let registrar: Client;
let chair: Client;
let planId: string;
let sharing: string;

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const optionOf = (html: string, label: string) =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*/?><label[^>]*>${label}<`).exec(html.replaceAll(/>\s+</g, '><'))?.[1] ?? '';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** Of a text in the page, by its form. */
const requestAt = (html: string, passage: string) =>
  new RegExp(`name="request" value="([^"]+)"/?><input type="hidden" name="passage" value="${passage}"`).exec(
    html.replaceAll(/>\s+</g, '><'),
  )?.[1] ?? '';

beforeAll(async () => {
  running = await runProgram();
  [office, group] = [running.as('example-secretariat'), running.as('example-management-group')];
  [registrar, chair] = [running.as('example-registrar-0512'), running.as('example-chair')];
  planId = /\/arbetsplan\/([0-9a-f-]{36})/.exec(await pageOf(office, '/arbetsplan'))?.[1] ?? '';
});
afterAll(() => running.close());

async function say(client: Client, passage: string, text: string, quote = ''): Promise<Response> {
  const request = requestAt(await pageOf(client, `/remisser/${sharing}`), passage);
  return client.post(`/remisser/${sharing}/synpunkt`, { passage, text, quote, request });
}

describe('a draft shared informally', () => {
  test('is chosen by its kind, looked through, and shared once', async () => {
    const kinds = await pageOf(office, `/remisser/ny?plan=${planId}`);
    expect(kinds).toContain('TF 2:12');
    expect(kinds).toContain('RÅ 1983 2:57');
    const path = `/remisser/ny/informellt?plan=${planId}`;
    const form = await pageOf(office, path);
    const organ = optionOf(form, 'Ledningsgrupp vård och omsorg');
    const asked = { organ, until: day(9), message: 'Särskilt målen.', request: hidden(form, 'request') };
    const found = await (await office.post(path, { ...asked, sok: 'registrator ydre', steg: 'sok' })).text();
    const person = optionOf(found, 'Registrator, Ydre kommun');
    const empty = await office.post(path, { until: '', steg: 'granska', request: hidden(form, 'request') });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Välj minst en grupp eller person')]);
    const review = await (await office.post(path, { ...asked, person, steg: 'granska' })).text();
    expect(review).toContain('delas informellt med Ledningsgrupp vård och omsorg och Registrator, Ydre kommun');
    expect(review).toContain('ser det i programmet, inget mejl går ut');
    const share = { ...asked, person, sum: hidden(review, 'sum'), steg: 'dela' };
    const shared = await office.post(path, share);
    sharing = /\/remisser\/([0-9a-f-]{36})/.exec(shared.headers.get('location') ?? '')?.[1] ?? '';
    expect([shared.status, sharing]).toEqual([303, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect((await office.post(path, share)).headers.get('location')).toContain(sharing);
  });

  test('is seen by those it is shared with and the secretariat, and by nobody else', async () => {
    const statuses = async (path: string) =>
      Promise.all([office, group, registrar, chair].map(async (client) => (await client.get(path)).status));
    expect(await statuses(`/remisser/${sharing}`)).toEqual([200, 200, 200, 404]);
    expect(await statuses(`/remisser/${sharing}/stalle/syfte`)).toEqual([200, 200, 200, 404]);
    expect(await pageOf(group, '/remisser')).toContain(sharing);
    expect(await pageOf(chair, '/remisser')).not.toContain(sharing);
    // It helps to write, so it is no official's draft to read otherwise (TF 2:12).
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('Delas');
  });

  test('is commented on by passage, with words of it; supported, taken back, and passed on', async () => {
    expect(await pageOf(group, `/remisser/${sharing}`)).toContain('9 dagar kvar');
    expect((await say(registrar, 'syfte', 'För allmänt.', 'finns inte där')).status).toBe(422);
    expect((await say(registrar, 'syfte', '')).status).toBe(422);
    expect((await say(registrar, 'syfte', 'För allmänt.', '  sammanhållen hälso- \n och sjukvård ')).status).toBe(303);
    expect((await say(group, 'alla', 'Bra på det hela taget.')).status).toBe(303);
    const page = await pageOf(group, `/remisser/${sharing}`);
    const comment = /id="synpunkt-([0-9a-f-]{36})"/.exec(page.slice(page.indexOf('id="syfte"')))?.[1] ?? '';
    const here = `/remisser/${sharing}/synpunkt/${comment}`;
    await group.post(`${here}/hall-med`, { haller: 'ja', fran: `/remisser/${sharing}` });
    await group.post(`${here}/hall-med`, { haller: 'ja', fran: 'https://ont.example/' });
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('1 håller med: Ledningsgruppen');
    await group.post(`${here}/hall-med`, { haller: 'nej' });
    expect(await pageOf(registrar, `/remisser/${sharing}`)).not.toContain('håller med:');
    // Only its own author takes it back.
    await group.post(`${here}/ta-tillbaka`, {});
    expect(await pageOf(registrar, `/remisser/${sharing}`)).not.toContain('tagen tillbaka');
    await registrar.post(`${here}/ta-tillbaka`, {});
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('Synpunkten är tagen tillbaka');
    expect(await pageOf(office, '/remisser')).toContain('<span>1</span>');
  });

  test('gets comments noted by the secretariat, more time, and a compilation with its lines when it is closed', async () => {
    const note = await pageOf(office, `/remisser/${sharing}/anteckna`);
    const principal = /value="([0-9a-f-]{36})"[^>]*>Motala kommun/.exec(note)?.[1] ?? '';
    const said = { author: 'Verksamhetschefen i Motala', principal, passage: 'syfte', text: 'Skriv kortare.' };
    expect((await office.post(`/remisser/${sharing}/anteckna`, { ...said, request: hidden(note, 'request') })).status).toBe(303);
    expect((await group.get(`/remisser/${sharing}/anteckna`)).status).toBe(404);
    const earlier = await office.post(`/remisser/${sharing}/forlang`, { until: day(3), reason: 'Fel väg.' });
    expect([earlier.status, await earlier.text()]).toEqual([422, expect.stringContaining('senare dag')]);
    await office.post(`/remisser/${sharing}/forlang`, { until: day(12), reason: 'Sportlov.' });
    expect(await pageOf(group, `/remisser/${sharing}`)).toContain('12 dagar kvar');
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: '' })).status).toBe(422);
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: 'Nu har vi det vi behöver.' })).status).toBe(303);
    const closed = await pageOf(office, `/remisser/${sharing}`);
    const record = /\/handlingar\/([0-9a-f-]{36})/.exec(closed)?.[1] ?? '';
    const text = await pageOf(office, `/handlingar/${record}/fil`);
    expect(text).toContain('Verksamhetschefen i Motala, Motala kommun');
    expect(text).toContain('(tagen tillbaka)');
    expect(await pageOf(office, '/sant-och-mottaget')).toContain('Synpunkter på utkastet');
    expect((await say(group, 'syfte', 'För sent.')).status).toBe(422);
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: 'Igen.' })).status).toBe(422);
  });
});
