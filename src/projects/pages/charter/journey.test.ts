import { afterAll, beforeAll, expect, test } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { program } from '../../../platform/actor.ts';
import { openRecord, sha256Hex } from '../../../records/index.ts';
import { paperById } from '../../queries/papers/papers.ts';

let running: Running;
let office: Client;
let registrar: Client;

beforeAll(async () => {
  running = await runProgram();
  [office, registrar] = [running.as('example-secretariat'), running.as('example-registrar-0512')];
});
afterAll(() => running?.close());

const textOf = async (client: Client, path: string) => unescaped(await (await client.get(path)).text());
const whereTo = (answer: Response) => (answer.headers.get('location') ?? '').split('?')[0] ?? '';

/** The fields of a page's own form, as it is. */
async function formOf(page: string, action = page): Promise<Record<string, string | readonly string[]>> {
  return formAsIs(await (await office.get(page)).text(), action.split('?')[0] ?? '');
}

/** Posts a page's own form with what is changed in it. */
async function post(page: string, change: Readonly<Record<string, string>>, action = page): Promise<Response> {
  return office.post(action, { ...(await formOf(page, action)), ...change });
}

/** The value of the choice whose label begins so. */
async function choice(page: string, label: string): Promise<string> {
  const html = unescaped(await (await office.get(page)).text());
  return new RegExp(`<option value="([^"]+)"[^>]*>\\s*${label}`).exec(html)?.[1] ?? '';
}

test('a project is set up, its charter written, frozen and sent, and its page says where it stands', async () => {
  expect(await textOf(registrar, '/projekt')).not.toContain('Lägg upp ett projekt');
  expect((await registrar.get('/projekt/nytt')).status).toBe(404);
  expect((await post('/projekt/nytt', { purpose: 'Tryggt hem' })).status).toBe(422);
  const form = await formOf('/projekt/nytt');
  const given = { ...form, title: 'Trygg utskrivning', purpose: 'Att ingen blir kvar på sjukhus i onödan.' };
  const made = await office.post('/projekt/nytt', given);
  const page = whereTo(made);
  // The same form once more is the same project.
  expect(whereTo(await office.post('/projekt/nytt', given))).toBe(page);
  expect(await textOf(registrar, '/projekt')).toContain('Trygg utskrivning');
  expect(await textOf(office, page)).toMatch(/<h1>Ingen leder projektet än<\/h1>/);

  const leader = await choice(`${page}/roller`, 'Ledningsgrupp');
  expect((await post(`${page}/roller`, { role: 'leader', who: leader })).status).toBe(422);
  expect((await post(`${page}/roller`, { role: 'steering', who: leader })).status).toBe(303);
  const [person = ''] = /person:[0-9a-f-]{36}/.exec(await textOf(office, `${page}/roller`)) ?? [];
  expect((await post(`${page}/roller`, { role: 'leader', who: person })).status).toBe(303);
  const activity = await choice(`${page}/hor-till`, '[^<]*: 1\\.1 ');
  expect((await post(`${page}/hor-till`, { place: activity })).status).toBe(303);
  expect((await post(`${page}/hor-till`, { place: activity })).status).toBe(422);
  expect(await textOf(office, page)).toMatch(/<h1>Direktivet skrivs<\/h1>[\s\S]*Ledningsgrupp[\s\S]*1\.1 /);

  const charter = `${page}/direktiv`;
  expect((await registrar.get(charter)).status).toBe(404);
  const first = await formOf(charter);
  expect((await office.post(charter, { ...first, aim: 'Att alla kommer hem **i tid**.' })).status).toBe(303);
  const second = await office.post(charter, { ...first, aim: 'Något annat.' });
  expect(second.status).toBe(422);
  expect(unescaped(await second.text())).toMatch(/Någon annan har sparat[\s\S]*Något annat\./);
  const check = await textOf(office, `${charter}/frys`);
  expect(check).toMatch(/Inga milstolpar är satta[\s\S]*Direktiv för projektet Trygg utskrivning läggs fast som nummer 1/);
  expect((await post(`${charter}/frys`, { sha256: 'a'.repeat(64) })).status).toBe(422);
  const paper = whereTo(await post(`${charter}/frys`, {}));
  expect(await textOf(office, `${charter}/frys`)).toContain('likadant som nummer 1');
  const kept = await running.program.database.read(program('test'), async (ctx) => {
    const frozen = await paperById(ctx, paper.split('/').at(-1) ?? '');
    return { frozen, opened: await openRecord(ctx, frozen?.recordId ?? '') };
  });
  expect(sha256Hex(kept.opened?.bytes ?? new Uint8Array())).toBe(kept.frozen?.textSha256);
  expect(kept.opened?.record).toMatchObject({ kind: 'project-charter', access: 'working-material' });
  expect(await textOf(registrar, paper)).toMatch(/inte skickat[\s\S]*hem <strong>i tid<\/strong>/);
  const { headings } = await pdfFacts(new Uint8Array(await (await registrar.get(`${paper}/pdf`)).arrayBuffer()));
  expect(headings.map(({ text }) => text)).toContain('Syfte');
  expect((await registrar.get(`${paper}/word`)).headers.get('content-disposition')).toContain('.docx');

  const opening = `/beslut/ny?text=${paper.split('/').at(-1)}`;
  expect(await textOf(office, page)).toMatch(
    new RegExp(`Direktivet är fastlagt men inte skickat[\\s\\S]*href="${opening.replace('?', '\\?')}"`),
  );
  const asked = await (await post(opening, { steg: 'granska' })).text();
  const review = formAsIs(asked, '/beslut/ny');
  const round = whereTo(await office.post(opening, { ...review, steg: 'skicka' }));
  expect(await textOf(registrar, round)).toContain('Trygg utskrivning');
  expect(await textOf(registrar, page)).toMatch(
    new RegExp(`Direktivet är hos huvudmännen för beslut[\\s\\S]*aria-current="step"[\\s\\S]*href="${round}"`),
  );
  expect(await textOf(office, paper)).toContain(`href="${round}"`);
  expect(await textOf(registrar, '/projekt?lage=forbereds&format=csv')).toContain('hos huvudmännen');

  // A day that people have been told is moved with its reason; what is frozen stays.
  const change = { to: '2031-12-31' };
  expect((await post(`${page}/andra`, change)).status).toBe(422);
  expect((await post(`${page}/andra`, { ...change, reason: 'Arbetet tar längre tid.' })).status).toBe(303);
  expect(await textOf(registrar, page)).toContain('31 december 2031 (sista dagen har flyttats)');
});
