import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type KoladaServer, openKoladaServer } from '../../../test/support/kolada.ts';
import { failureOf, retryAfter } from './ask.ts';
import { type Kolada, openKolada } from './client.ts';

const homeCare = { id: 'U00001', title: 'Påhittat mått: hemtjänst, andel (%)', description: 'Ett <b>mått</b>\nför prov.' };
const stock = {
  kpis: [homeCare, { id: 'U00002', title: 'Påhittat mått: boende', description: '' }],
  municipalities: [
    { id: '0000', title: 'Riket', type: 'L' },
    { id: '0580', title: 'Linköping', type: 'K' },
  ],
  figures: [2023, 2024].flatMap((period) =>
    ['0000', '0580'].map((municipality) => ({
      ...{ kpi: homeCare.id, municipality, period },
      values: [
        { gender: 'T', value: 71.5, status: '', count: 1 },
        { gender: 'K', value: null, status: 'Private', count: 1 },
      ],
    })),
  ),
};

let server: KoladaServer;
let waits: number[];

beforeAll(async () => {
  server = await openKoladaServer(stock);
});
afterAll(() => server.close());
beforeEach(() => {
  waits = [];
  server.asked.length = 0;
  server.troubles.length = 0;
  server.stock = stock;
});

function client(more: Partial<Parameters<typeof openKolada>[0]> = {}): Kolada {
  return openKolada({ url: server.url, wait: async (ms) => void waits.push(ms), chance: () => 1, ...more });
}

/** The code of a failure, or `answered`. */
async function outcome(asked: ReturnType<Kolada['municipalities']>) {
  const answer = await asked;
  return answer.ok ? 'answered' : failureOf(answer.refusals);
}

describe('what is asked and how it is read', () => {
  test('key figures by words in their titles, as text', async () => {
    expect(await client().searchKpis('hemtjänst, andel (%)')).toEqual({
      ok: true,
      value: [{ ...homeCare, description: 'Ett <b>mått</b> för prov.' }],
    });
    expect(server.asked).toEqual(['kpi?title=hemtjänst, andel (%)']);
  });

  test('by ids, of which the unknown are left out', async () => {
    const found = await client().kpis(['U00002', 'U99999']);
    expect(found).toMatchObject({ ok: true, value: [{ id: 'U00002' }] });
  });

  test('figures by place, year and gender; what is held back has no value and says why', async () => {
    const values = await client().values([homeCare.id], ['0580', '0000'], [2024]);
    expect(values.ok && values.value).toHaveLength(4);
    expect(values.ok && values.value[3]).toEqual({
      ...{ kpi: homeCare.id, place: '0580', year: 2024, gender: 'K', value: null, status: 'Private' },
    });
    expect(server.asked).toEqual(['data/kpi/U00001/municipality/0580,0000/year/2024']);
  });

  test('no address names more than twenty-five ids', async () => {
    const years = Array.from({ length: 26 }, (_, i) => 1999 + i);
    const values = await client().values([homeCare.id], ['0580'], years);
    expect(values.ok && values.value.map(({ year }) => year)).toEqual([2023, 2023, 2024, 2024]);
    expect(server.asked.map((asked) => asked.split('/').at(-1)?.split(',').length)).toEqual([25, 1]);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 5001 }, (_, i) => ({ id: `p${i}`, title: `Plats ${i}`, type: 'K' }));
  const page = (values: readonly unknown[], more: object) => ({
    ...{ kind: 'text' as const, text: JSON.stringify({ values, count: values.length, ...more }) },
  });

  test('are followed to the last', async () => {
    server.stock = { ...stock, municipalities: many };
    const places = await client().municipalities();
    expect(places.ok && places.value.length).toBe(5001);
    expect(server.asked).toEqual(['municipality', 'municipality?page=2']);
  });

  test('by the name that version 3 has, too, and where a redirect leads', async () => {
    server.troubles.push(
      { kind: 'status', status: 307, headers: { location: '/v3/municipality/' } },
      page([], { next_url: `${server.url}/municipality?page=1` }),
    );
    expect(await outcome(client().municipalities())).toBe('answered');
    expect(server.asked).toEqual(['municipality', 'municipality/', 'municipality?page=1']);
  });

  test('lead nowhere else, not in a circle, and not on for ever', async () => {
    for (const next_page of ['http://127.0.0.1:1/v3/municipality', '//example.se/', 'javascript:alert(1)', 'http://[']) {
      server.troubles.push(page([], { next_page }));
      expect(await outcome(client().municipalities())).toBe('not-understood');
    }
    server.troubles.push(page([], { next_page: `${server.url}/municipality` }));
    expect(await outcome(client().municipalities())).toBe('not-understood');
    server.asked.length = 0;
    for (let i = 0; i < 50; i += 1) server.troubles.push(page([], { next_page: `${server.url}/municipality?page=${i + 2}` }));
    expect(await outcome(client().municipalities())).toBe('not-understood');
    expect(server.asked).toHaveLength(40);
  });

  test('of more rows than a call has room for arguments are an answer all the same', async () => {
    const kpis = Array.from({ length: 5000 }, () => ({ id: homeCare.id, title: 'Nyckeltal' }));
    for (let i = 0; i < 30; i += 1)
      server.troubles.push(page(kpis, i === 29 ? {} : { next_page: `${server.url}/kpi/x?page=${i + 2}` }));
    expect(await outcome(client().kpis([homeCare.id]))).toBe('answered');
  });

  test('that lack rows were cut off', async () => {
    server.troubles.push(page([stock.municipalities[0]], { count: 290 }));
    expect(await outcome(client().municipalities())).toBe('cut-off');
  });
});

describe('when it does not go well', () => {
  test('a server that is busy is asked again, each time later', async () => {
    server.troubles.push({ kind: 'status', status: 503 }, { kind: 'status', status: 502 });
    expect(await outcome(client().municipalities())).toBe('answered');
    expect(waits).toEqual([500, 1000]);
    server.troubles.push({ kind: 'status', status: 503 });
    await client({ chance: () => 0 }).municipalities();
    expect(waits.at(-1)).toBe(250);
  });

  test('who asks to be left alone is, but no longer than a minute', async () => {
    server.troubles.push({ kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    expect(await outcome(client().municipalities())).toBe('answered');
    expect(waits).toEqual([7000]);
    server.troubles.push({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } });
    expect(await outcome(client().municipalities())).toBe('away');
    expect(waits).toEqual([7000]);
  });

  test('a time to wait is seconds or a date', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000);
    expect(retryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
    expect(retryAfter('snart', now)).toBeUndefined();
    expect(retryAfter(null, now)).toBeUndefined();
  });

  test('four times is enough', async () => {
    for (let i = 0; i < 9; i += 1) server.troubles.push({ kind: 'status', status: 500 });
    expect(await outcome(client().municipalities())).toBe('away');
    expect(server.asked).toHaveLength(4);
  });

  test.each(['cut', 'half'] as const)('an answer that ends in its middle (%s) is asked for again, and said', async (kind) => {
    server.troubles.push({ kind });
    expect(await outcome(client().municipalities())).toBe('answered');
    for (let i = 0; i < 4; i += 1) server.troubles.push({ kind });
    expect(await outcome(client().municipalities())).toBe('cut-off');
  });

  test.each([400, 404, 422])('a no (%i) is a no', async (status) => {
    server.troubles.push({ kind: 'status', status });
    expect(await outcome(client().municipalities())).toBe('refused');
    expect(waits).toEqual([]);
  });

  test.each([
    '<html>Underhåll</html>',
    'null',
    '[]',
    '{"values":[{"id":5}],"count":1}',
    '{"values":{}}',
    '{"count":0}',
    JSON.stringify({ values: Array.from({ length: 5001 }, () => ({ id: '1', title: '' })), count: 5001 }),
  ])('what is not of the shape is not understood (%#)', async (text) => {
    server.troubles.push({ kind: 'text', text });
    expect(await outcome(client().municipalities())).toBe('not-understood');
    expect(waits).toEqual([]);
  });

  test('what is too large is not read to its end', async () => {
    server.troubles.push({ kind: 'text', text: `{"values":[],"count":0,"x":"${'x'.repeat(5000)}"}` });
    expect(await outcome(client({ mostBytes: 4000 }).municipalities())).toBe('not-understood');
  });

  test('nobody waits for ever', async () => {
    for (let i = 0; i < 4; i += 1) server.troubles.push({ kind: 'silent' });
    expect(await outcome(client({ timeoutMs: 20 }).municipalities())).toBe('away');
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test('nobody there', async () => {
    const gone = await openKoladaServer(stock);
    await gone.close();
    expect(await outcome(client({ url: gone.url }).municipalities())).toBe('away');
  });
});
