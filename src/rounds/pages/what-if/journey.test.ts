import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';

let running: Running;
let chair: Client;
let here = '';
const clock = () => Temporal.Instant.from('2026-11-23T09:00:00Z');

beforeAll(async () => {
  running = await runProgram({ clock });
  chair = running.as('example-chair');
  const { items } = JSON.parse(await (await chair.get('/api/v1/rounds')).text());
  here = `/beslut/${items[0].id}/tank-om`;
});
afterAll(() => running?.close());

/** How many lines the journal and the rounds' facts hold: whatever is written adds to one of them. */
async function kept(): Promise<unknown> {
  const client = new pg.Client({ connectionString: running.database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select (select count(*) from journal_lines) lines, (select count(*) from decisions) facts',
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

const page = async (path: string, client = chair) => {
  const answer = await client.get(path);
  return { status: answer.status, html: (await answer.text()).replaceAll(/\s+/g, ' ') };
};
const h1 = ({ html }: { html: string }) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

test('what is supposed is added to the address, shown with what follows, and kept nowhere', async () => {
  const before = await kept();
  const start = await page(here);
  expect(h1(start)).toBe('Tio av fjorton har godkänt. Planen gäller inte än.');
  expect(start.html).toContain('Tänk om – inget är sparat');

  // All that wait approve: the form answers with an address that says so, to be shared by those inside.
  const sent = await chair.get(`${here}?steg=alla-vantande&utfall=approve&den=2026-12-14&dag=`);
  expect(sent.status).toBe(303);
  const all = sent.headers.get('location') ?? '';
  const waiting = ['0562-2', '0583-1', '0512-1', '0509-1'].map((step) => `antag=${step}~approve~2026-12-14`);
  expect(decodeURIComponent(all).split(/[?&]/).sort()).toEqual([here, ...waiting].sort());
  const open = await page(all);
  expect(h1(open)).toBe('Alla fjorton har godkänt, men alla villkor är inte uppfyllda. Planen gäller inte än.');
  expect(open.html).toContain('Åtvidabergs eget villkor är inte bedömt.');
  const carried = await page(`${all}&antag=0561-1~condition-met~2026-12-14`);
  expect(h1(carried)).toBe('Alla fjorton har godkänt. Planen gäller sedan den 14 december 2026.');
  expect(carried.html).toContain('Så skulle det vara den 14 december 2026.');
  expect(carried.html).toContain('I dag: Tio av fjorton har godkänt. Planen gäller inte än.');

  // One of those who have approved would reject: what follows for all who wait for it is said.
  const rejecting = await page(`${all}&antag=0580-2~reject~2026-12-15`);
  expect(h1(rejecting)).toBe('Tretton av fjorton har godkänt. Planen kan inte börja gälla som det är nu.');
  expect(rejecting.html).toContain('har avslagit');
  expect(rejecting.html).toContain('Linköping, Vård- och äldreomsorgsnämnden, avslår den 15 december 2026');
  expect(await kept()).toEqual(before);
});

test('what cannot be read or cannot be is said, and the rest is shown', async () => {
  expect(await page(`${here}?antag=nonsens`)).toMatchObject({ status: 400, html: expect.stringContaining('gick inte att läsa') });
  const wrong = await page(`${here}?steg=0580-1&utfall=reject&den=i-morgon`);
  expect(wrong.status).toBe(400);
  for (const text of ['Det kan den nämnden inte göra i det här utskicket.', 'Skriv en dag, till exempel 2026-03-28.'])
    expect(wrong.html).toContain(text);
});

test('is only for those inside, writes nothing by any method, and is in no public answer', async () => {
  expect((await running.anonymous.get(here)).headers.get('location')).toMatch(/^\/logga-in\?vidare=/);
  expect((await chair.post(here, {})).status).toBe(404);
  const english = await page(`/en${here}?antag=0512-1~reject~2026-12-01`);
  expect(english.html).toContain('What if – nothing is saved');
  expect(english.html).toContain('Ydre rejects on 1 December 2026');
});
