import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConference, registered } from '../../../../test/support/conferences.ts';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { keepDisposalDecision } from '../../../records/index.ts';
import { mailsTo } from '../../queries/after/after.ts';

let server: SmtpListener;
let running: Running;
let office: Client;

const read = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.read(program('test'), work);
const pageOf = async (path: string, client = office) => unescaped(await (await client.get(path)).text());
const toldOf = async (id: string) =>
  (await read((ctx) => mailsTo(ctx, id))).map(({ occasion, to, count }) => [occasion, to, count]);

/** Sends a page's form as it is, but for what is typed. @returns where it led, or the page that came back */
async function send(page: string, typed: Record<string, string>, action = page): Promise<string> {
  const answer = await office.post(action, { ...formAsIs(await pageOf(page), action), ...typed });
  return answer.headers.get('location') ?? unescaped(await answer.text());
}

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samrad@samrad.example.se' } });
  office = running.as('example-secretariat');
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

test('a conference goes from nothing to open, and those registered are told what changes', async () => {
  const { today } = await read(async (ctx) => ctx);
  const number = 'RS 2026-114';
  await running.program.database.write(program('test'), 'test', (ctx) =>
    keepDisposalDecision(ctx, {
      ...{ number, decidedOn: today, decidedBy: 'Regionarkivet', afterDays: 90, requestId: crypto.randomUUID() },
    }),
  );
  expect(await send('/konferenser/ny', { title: '' })).toContain('Skriv vad det ska heta.');
  const organ = /<option value="([0-9a-f-]{36})"/.exec(await pageOf('/konferenser/ny'))?.[1] ?? '';
  const led = await send('/konferenser/ny', {
    ...{ kind: 'theme-conference', title: 'Hemmet som vårdplats', text: 'För **alla**.', organ, starts: '9', ends: '15.30' },
    ...{ on: today.add({ weeks: 6 }).toString(), registerBy: today.add({ weeks: 4 }).toString(), place: 'Linköping' },
    ...{ link: 'https://mote.example.se/hemlig', seats: '2', contact: 'Sekretariatet', contactMail: 'k@example.se' },
  });
  const here = led.replace('?klart=upplagd', '');
  const open = `/offentligt${here}`;
  expect(await pageOf(here)).toContain('Programmet är inte skrivet än.');

  const item = (title: string, choice: string) =>
    send(`${here}/program`, { title, starts: '10', ends: '11', room: 'Sal 1', choice });
  await item('Teknik hemma', '');
  await item('Anhörigas roll', '');
  const written = await pageOf(`${here}/program`);
  expect(written).toContain('”Teknik hemma” och ”Anhörigas roll” hålls samtidigt');
  const [first = '', second = ''] = [...written.matchAll(/href="([^"]*\/program\/[0-9a-f-]{36})"/g)].map(
    ([, path]) => path ?? '',
  );
  for (const path of [first, second]) await send(path, { choice: 'Pass' });
  expect(await pageOf(`${here}/program`)).not.toContain('hålls samtidigt');
  const speaker = { 'name-new': 'Bo Alm', 'title-new': 'överläkare', 'organisation-new': 'Kinda kommun' };
  expect(await send(first, speaker, `${first}/medverkande`)).toContain('klart=medverkande');

  for (const missing of ['Publicera först', 'gallras']) expect(await pageOf(`${here}/oppna`)).toContain(missing);
  const opening = { kind: 'opened', request: crypto.randomUUID() };
  expect((await office.post(`${here}/oppna`, opening)).status).toBe(422);
  expect((await running.anonymous.get(open)).status).toBe(404);
  expect(await send(`${here}/publicera`, { checked: 'conference-read' })).toContain('klart=publicerad');
  const announced = await pageOf(open, running.anonymous);
  for (const said of ['Anmälan har inte öppnat än', 'Bo Alm, överläkare, Kinda kommun']) expect(announced).toContain(said);
  expect(announced).not.toMatch(/hemlig|Anmäl dig/);
  const decision = new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${number}`).exec(await pageOf(`${here}/andra`))?.[1] ?? '';
  expect(await send(`${here}/andra`, { disposal: decision })).toBe(`${here}?klart=sparad`);
  expect(await send(`${here}/oppna`, {})).toBe(`${here}?klart=oppnad`);
  for (const said of ['Två platser är lediga', `${open}/anmalan`, '/offentligt/konferenser"'])
    expect(await pageOf(open, running.anonymous)).toContain(said);

  const id = here.split('/').at(-1) ?? '';
  const chosen = first.split('/').at(-1) ?? '';
  const { database } = running.program;
  for (const [email, itemIds] of [
    ['a@example.se', [chosen]],
    ['b@example.se', []],
    ['c@example.se', []],
  ] as const)
    await registered(database, id, { email, itemIds: [...itemIds] });
  expect(await pageOf(open, running.anonymous)).toContain('hamnar på väntelistan');
  expect(await send(`${here}/andra`, { seats: '1' })).toContain('Fler än så har redan fått plats.');
  const checked = await send(`${here}/andra`, { place: 'Motala' });
  for (const said of ['Ny plats: Hemmet som vårdplats', 'Spara och mejla 3 anmälda']) expect(checked).toContain(said);
  const confirmed = await office.post(`${here}/andra`, formAsIs(checked, `${here}/andra`));
  expect(confirmed.headers.get('location')).toBe(`${here}?klart=mejlad`);
  expect(await pageOf(here)).toContain('Det som alla läser är äldre än det som står här.');

  const withdrawal = /name="(reason-[0-9a-f-]{36})"/.exec(await pageOf(first))?.[1] ?? '';
  const whose = withdrawal.replace('reason-', '');
  const sick = { speaker: whose, [withdrawal]: 'Är sjuk', [`tell-${whose}`]: 'ja', request: crypto.randomUUID() };
  for (const _ of ['once', 'again'])
    expect((await office.post(`${first}/aterbud`, sick)).headers.get('location')).toContain(first);
  expect(await toldOf(id)).toEqual([
    ['speaker', 'session', 1],
    ['changed', 'all', 3],
  ]);
  expect(await pageOf(here)).toContain('Bo Alm har lämnat återbud: Är sjuk');
  await send(`${here}/publicera`, { checked: 'conference-read' });
  const anew = await pageOf(open, running.anonymous);
  for (const said of ['Programpunkten har ändrats', 'Motala']) expect(anew).toContain(said);
  expect(anew).not.toMatch(/Bo Alm|Är sjuk/);
});

test('a cancelled conference says so to everyone at once, and to each who is registered', async () => {
  const { database } = running.program;
  const { id, items } = await openConference(database);
  await registered(database, id, { email: 'a@example.se' });
  const here = `/konferenser/${id}`;
  expect(await send(`${here}/program/${items[2]}`, { reason: 'För få' }, `${here}/program/${items[2]}/stryk`)).toContain(
    'struken',
  );
  expect(await send(`${here}/stall-in`, { text: ' ' })).toContain('Skriv varför.');
  expect(await send(`${here}/stall-in`, { text: 'Lokalen kan inte användas' })).toBe(`${here}?klart=installd`);
  expect(await toldOf(id)).toEqual([['cancelled', 'all', 1]]);
  for (const path of ['/offentligt/konferenser', `/offentligt${here}`])
    expect(await pageOf(path, running.anonymous)).toContain('Skälet: Lokalen kan inte användas.');
  const file = await (await running.anonymous.get(`/offentligt${here}/kalender.ics`)).text();
  expect(file).toContain('STATUS:CANCELLED');
  const again = await office.post(`${here}/stall-in`, { text: 'Igen', request: crypto.randomUUID() });
  expect([again.status, (await pageOf(here)).includes('är inställd: Lokalen')]).toEqual([422, true]);
});
