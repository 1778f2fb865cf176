import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { asProgram, ok, type SmallCounty, smallCounty, someone } from '../../../../test/support/members.ts';
import { type Actor, anonymous } from '../../../platform/actor.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { createApp } from '../../../platform/http/app.ts';
import { addPerson } from '../../acts/add-person.ts';
import { assign, type NewAssignment } from '../../acts/assignments.ts';
import { assignmentsOn } from '../../queries/assignments.ts';
import { grantsOf } from '../../queries/grants.ts';
import { vacanciesWaiting } from '../../queries/seating/vacancies-waiting.ts';
import { organRoutes } from './route.tsx';

const url = 'http://localhost:3000';
const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const from = Temporal.PlainDate.from('2026-01-01');

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let county: SmallCounty;
const actors: Record<string, Actor> = {};

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  await database.write(asProgram(), 'test', async (ctx) => {
    county = await smallCounty(ctx);
    for (const [name, held] of [
      ['office', { role: 'process-support', organId: county.secretariat }],
      ['registrar', { role: 'registrar', principalId: county.ydre }],
    ] as const) {
      const person = await someone(ctx, held);
      actors[name] = { account: person, label: name, ...(await grantsOf(ctx, person, ctx.today)) };
    }
    const seat = async (name: string, held: Omit<NewAssignment, 'personId' | 'from' | 'organId'>) => {
      const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name }));
      ok(await assign(ctx, { from, ...held, organId: county.svo, personId }));
    };
    await seat('Ann Ek', { role: 'chair', principalId: county.region });
    await seat('Bo Gran', { role: 'substitute', principalId: county.ydre });
    await seat('Cia Alm', { role: 'substitute', principalId: county.atvid });
  });
});

afterAll(async () => {
  await database.close();
  await made.drop();
});

/** What the organ's page, or a form on it, answers. */
async function ask(who: 'office' | 'registrar', rest: string, fields?: Record<string, string>) {
  const app = createApp({
    database,
    routes: organRoutes,
    log: pino({ level: 'silent' }),
    url,
    authenticate: async () => ({ actor: actors[who] ?? anonymous, sessionId: null }),
    shell: async () => ({ bodyName: 'Samrådet', example: false, version: '0', menu: [], url }),
    pages: { notFound: () => 'Sidan finns inte', failure: ({ status }) => `Fel ${status}` },
    asset: () => undefined,
    mayWrite: async () => true,
  });
  const init = fields === undefined ? {} : { method: 'POST', headers: { origin: url }, body: new URLSearchParams(fields) };
  const response = await app.request(`${url}/organisation/${county.svo}${rest}`, init);
  return { status: response.status, text: await response.text(), to: response.headers.get('location') ?? '' };
}

const lead = (html: string) => /<p class="lead">(.*?)<\/p>/s.exec(html)?.[1];

test('the secretariat sets seats, order and turns; everyone inside reads what follows from them', async () => {
  const seats = { 'plats-role': 'member', 'plats-principalId': county.ydre, 'plats-seats': '1', 'plats-from': '2026-01-01' };
  const wrong = await ask('office', '/platser', { ...seats, 'plats-seats': 'två' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="två"');
  const request = crypto.randomUUID();
  expect((await ask('office', '/platser', { ...seats, request })).to).toContain('klart=seated');
  expect((await ask('office', '/platser', { ...seats, request })).to).toContain('klart=seated');
  expect((await ask('registrar', '/platser', seats)).status).toBe(404);

  const held = await database.read(asProgram(), (ctx) => assignmentsOn(ctx, ctx.today, { organId: county.svo }));
  const field = (name: string) => `tur-${held.find(({ person }) => person.name === name)?.id}`;
  const twice = await ask('office', '/turordning', { [field('Bo Gran')]: '1', [field('Cia Alm')]: '1' });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain('En annan ersättare har redan tur 1.');
  expect((await ask('office', '/turordning', { [field('Bo Gran')]: '2', [field('Cia Alm')]: '1' })).status).toBe(303);

  const turn = { 'ordf-principalId': county.ydre, 'ordf-from': '2026-01-01', 'ordf-to': '2026-12-31' };
  expect((await ask('office', '/turer', { ...turn, request })).to).toContain('klart=turned');
  expect((await ask('office', '/turer', { ...turn, request: crypto.randomUUID() })).text).toContain('Ydre kommun har redan tur');

  const page = await ask('registrar', '');
  expect(lead(page.text)).toBe('Ann Ek är ordförande i Samrådet den 22 november 2026, med två ersättare. En plats är vakant.');
  expect(page.text).toContain('En plats för ledamot från Ydre kommun är vakant.');
  expect(page.text).toContain('Ann Ek har ordförandeskapet och kommer från Region Östergötland');
  expect(page.text).toMatch(/Cia Alm, Bo Gran/);
  expect(page.text).not.toContain('Ordna ersättarna');
  expect(lead((await ask('registrar', '?dag=2025-12-31')).text)).toBe(
    'Ingen har ett uppdrag antecknat i Samrådet den 31 december 2025.',
  );
  const csv = await ask('registrar', '?format=csv&roll=vakant');
  expect(csv.text.trim().split('\n').at(-1)).toMatch(/^Ledamot;Vakant;Ydre kommun/);

  const waits = (who: Actor) => database.read(who, vacanciesWaiting);
  expect(await waits(actors['registrar'] ?? anonymous)).toEqual([]);
  expect(await waits(actors['office'] ?? anonymous)).toMatchObject([
    {
      sentence: { sv: 'Vakant i Samrådet: en plats för ledamot från Ydre kommun.' },
      href: `/organisation/${county.svo}#vakanta`,
    },
  ]);

  const turnId = /<option value="([0-9a-f-]{36})">Ydre kommun, 2026-01-01/.exec((await ask('office', '')).text)?.[1] ?? '';
  expect((await ask('office', '/turer/ta-bort', { 'bort-turnId': turnId, request })).to).toContain('klart=removed');
  expect((await ask('office', '/turer/ta-bort', { 'bort-turnId': turnId })).status).toBe(422);
  expect((await ask('registrar', '')).text).not.toContain('Ordförandeskapet går runt');
});
