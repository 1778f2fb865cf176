import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KoladaServer, openKoladaServer } from '../../../../test/support/kolada.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { until } from '../../../../test/support/until.ts';
import { allPrincipals } from '../../../members/index.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { followedPlans } from '../../queries/followed-plans.ts';
import { valuesOf } from '../../queries/measures/measures.ts';
import { koladaAnswers, koladaFetches, measures } from '../../tables.ts';

const careful = {
  id: 'U00001',
  title: 'Påhittat: brukare <i>nöjda</i> med hemtjänst, andel (%)',
  description: 'Ett prov & inget annat.',
};
const first = { id: 'U21468', title: 'Påhittat namn på ett nyckeltal att börja med', description: '' };

let kolada: KoladaServer;
let running: Running;
let office: Client;
let reader: Client;
let here: string;

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const figure = (municipality: string, period: number, value: number | null) => ({
  ...{ kpi: careful.id, municipality, period },
  values: [{ gender: 'T', value, status: value === null ? 'Missing' : '', count: 1 }],
});

beforeAll(async () => {
  const stock = {
    kpis: [careful, first],
    municipalities: [
      ...['0000', '0005', '0580'].map((id) => ({ id, title: id, type: 'K' })),
      // A principal that Kolada has no figures of is not asked for; one that is no principal is not either.
      { id: '0180', title: 'Stockholm', type: 'K' },
    ],
    figures: [
      figure('0580', 2023, 71.5),
      figure('0580', 2024, 72),
      figure('0000', 2024, 70.1),
      figure('0005', 2024, null),
      figure('0180', 2024, 1),
    ],
  };
  kolada = await openKoladaServer(stock);
  running = await runProgram({ koladaUrl: kolada.url });
  [office, reader] = [running.as('example-secretariat'), running.as('example-reader')];
  const [plan] = await running.program.database.read(program('test'), followedPlans);
  here = `/uppfoljning/${plan?.id}/matt/kolada`;
});
afterAll(async () => {
  await running.close();
  await kolada.close();
});

/** The page once Kolada has answered: what it says while it waits is taken for granted only when it is seen. */
const answered = (path: string) =>
  until(async () => {
    const page = await pageOf(office, path);
    expect(page).not.toContain('role="status">Svaret');
    expect(page).not.toContain('Siffrorna hämtas från Kolada');
    return page;
  });

test('a key figure is searched for, chosen, followed, and its figures are there', async () => {
  expect(await pageOf(office, `${here}?sok=hemtj%C3%A4nst`)).toContain('Vi har inte frågat Kolada om det i dag.');
  expect((await office.get(`${here}/${careful.id}`)).status).toBe(404);
  const sent = await office.post(here, { what: 'title', title: '  Hemtjänst ' });
  expect(sent.status).toBe(303);
  const found = await answered(sent.headers.get('location') ?? '');
  expect(found).toContain('Kolada har ett nyckeltal med ”hemtjänst” i namnet');
  expect(found).toContain('Påhittat: brukare &lt;i&gt;nöjda&lt;/i&gt; med hemtjänst, andel (%)');
  const form = await pageOf(office, `${here}/${careful.id}`);
  expect(form).toContain('Ett prov &amp; inget annat.');
  expect(form).toMatch(/name="unit"[^>]*value="procent"/);

  const choice = { about: 'plan', unit: 'procent', better: 'higher', fromYear: '2023', toYear: '2025', request: newId() };
  const wrong = await office.post(`${here}/${careful.id}`, { ...choice, better: '', fromYear: '20 23' });
  expect([wrong.status, (await wrong.text()).includes('value="20 23"')]).toEqual([422, true]);
  const followed = await office.post(`${here}/${careful.id}`, choice);
  expect(followed.status).toBe(303);
  const page = await answered(followed.headers.get('location') ?? '');
  expect(page).toContain('4 siffror kom från Kolada, 4 av dem nya eller ändrade');
  expect(page).toContain('Källa: Kolada');
  expect(page).toContain('Kolada har inga siffror för Region Östergötland,');
  const codes = await running.program.database.read(program('test'), allPrincipals);
  expect(codes.some(({ code }) => code === '0512')).toBe(true);
  const asked = kolada.asked.find((each) => each.startsWith('data/'))?.split('/');
  expect([asked?.[4]?.split(',').sort(), asked?.[6]]).toEqual([['0000', '0005', '0580'], '2023,2024,2025']);
  const [, id = ''] = /matt\/([^/]+)\/hamta/.exec(followed.headers.get('location') ?? '') ?? [];
  const values = await running.program.database.read(program('test'), (ctx) => valuesOf(ctx, [id]));
  expect(values.get(id)?.map(({ place, period, value, status, how }) => [place, period, value, status, how])).toEqual([
    ['0000', '2024', 70.1, '', 'kolada'],
    ['0005', '2024', null, 'Missing', 'kolada'],
    ['0580', '2023', 71.5, '', 'kolada'],
    ['0580', '2024', 72, '', 'kolada'],
  ]);

  // The same again writes nothing; what has changed is a new fact, and that Kolada refuses leaves what stands.
  const fetch = `/uppfoljning/matt/${id}/hamta`;
  const again = (request: string) => office.post(fetch, { fromYear: '2023', toYear: '2025', request });
  await again(newId());
  expect(await answered(fetch)).toContain('Kolada har 4 siffror, inget nytt eller ändrat');
  kolada.troubles.push({ kind: 'status', status: 400 });
  await again(newId());
  const refused = await answered(fetch);
  expect(refused).toContain('Siffrorna kunde inte hämtas från Kolada');
  expect(refused).toContain('Kolada tog inte emot frågan. De siffror som hämtades');
  expect((await office.post(fetch, { fromYear: '1980', toYear: 'x' })).status).toBe(422);
  expect(await pageOf(reader, fetch)).not.toContain('name="fromYear"');
  expect((await reader.post(fetch, { fromYear: '2023', toYear: '2024' })).status).toBe(404);
  expect(await pageOf(office, `${here}?sok=hemtj%C3%A4nst`)).toContain('Följs redan');
});

test('those to begin with are named by Kolada, and an answer of today is not asked for again', async () => {
  expect(await pageOf(office, here)).not.toContain(first.id);
  await office.post(here, { what: 'begin' });
  const page = await answered(here);
  expect(page).toContain(first.title);
  expect(page).not.toContain('U21401');
  const before = kolada.asked.length;
  await office.post(here, { what: 'begin' });
  await office.post(here, { what: 'title', title: 'HEMTJÄNST' });
  expect(await pageOf(office, here)).toContain(first.title);
  expect(kolada.asked.length).toBe(before);
  expect((await office.post(here, { what: 'title', title: ' ' })).status).toBe(422);
  expect((await reader.get(here)).status).toBe(404);
});

test('after a week figures are asked for again unasked, and after a day an answer is; the older one stands when none comes', async () => {
  const { database } = running.program;
  await database.write(program('test'), 'test', async ({ tx, now }) => {
    await tx.update(koladaFetches).set({ state: 'fetched', reason: null, endedAt: now.subtract({ hours: 200 }) });
    await tx.update(koladaAnswers).set({ fetchedAt: now.subtract({ hours: 25 }) });
  });
  kolada.troubles.push({ kind: 'status', status: 400 }, { kind: 'status', status: 400 });
  kolada.asked.length = 0;
  await office.post(here, { what: 'title', title: 'hemtjänst' });
  const page = await answered(`${here}?sok=hemtj%C3%A4nst`);
  expect(page).toContain('Kolada tog inte emot frågan. Det som visas är vad Kolada svarade');
  expect(page).toContain('Påhittat: brukare');
  const [measure] = await database.read(program('test'), ({ tx }) =>
    tx.select().from(measures).where(eq(measures.kpi, careful.id)),
  );
  const fetch = await until(async () => {
    const shown = await pageOf(office, `/uppfoljning/matt/${measure?.id}/hamta`);
    expect(shown).toMatch(/<h1>Kolada har 4 siffror, inget nytt eller ändrat/);
    expect(shown).toContain('<span>Programmet</span>');
    return shown;
  });
  expect(fetch).toContain('<span>En person</span>');
  // Its list of places was not to be had: the older one stands.
  expect(kolada.asked.map((each) => each.split('/')[0])).toEqual(['kpi?title=hemtjänst', 'municipality', 'data']);
});

test('when Kolada is not to be understood, it is said', async () => {
  kolada.troubles.push({ kind: 'text', text: '<html>' });
  const sent = await office.post(here, { what: 'title', title: 'boende' });
  const page = await answered(sent.headers.get('location') ?? '');
  expect(page).toContain('Vi vet inte vilka nyckeltal som har ”boende” i namnet');
  expect(page).toContain('Kolada svarade på ett sätt som programmet inte förstår.');
});
