import { afterAll, beforeAll, expect, it } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';

let running: Running;
let office: Client;
let meeting = '';
let unverified = '';
const page = async (client: Client, path: string) => (await client.get(path)).text();

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const addresses = [...new Set((await page(office, '/moten')).match(/\/moten\/[0-9a-f-]{36}(?=")/g))];
  for (const address of addresses) {
    const text = await page(office, `${address}/protokoll`);
    if (text.includes('Protokollet justerades')) meeting = address;
    if (text.includes('väntar på att')) unverified = address;
  }
});
afterAll(() => running?.close());

it('is made public as far as a person chose, found, taken home and taken down', async () => {
  const here = `${meeting}/protokoll/publicera`;
  const publicPath = `/offentligt${meeting}`;
  expect((await running.anonymous.get(publicPath)).status).toBe(404);
  const items = [...(await page(office, here)).matchAll(/name="visa"[^>]*value="([^"]+)"/g)].map(([, id = '']) => id);
  expect(items.length).toBeGreaterThan(1);
  const chosen = `${here}?valt=1&visa=${items[0]}`;
  const looked = await page(office, chosen);
  const heading = /<h3>(§ \d+[^<]*)<\/h3>/.exec(looked)?.[1] ?? '';
  const fields = formAsIs(looked, here);
  expect((await office.post(chosen, fields)).status).toBe(422);
  const answer = await office.post(chosen, { ...fields, checked: 'minutes-read' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${here}?klart=publicerad`]);

  const shown = await page(running.anonymous, publicPath);
  expect(shown).toContain(heading);
  expect(shown.match(/<h3>§ /g)).toHaveLength(1);
  expect(shown).toContain('Alla punkter är inte publicerade');
  expect(await page(running.anonymous, '/offentligt/moten')).toContain(`href="${publicPath}"`);
  const word = /§ \d+ (\S{6,})/.exec(heading)?.[1] ?? '';
  expect(await page(running.anonymous, `/offentligt/sok?q=${encodeURIComponent(word)}`)).toContain(publicPath);
  const files = { pdf: 'application/pdf', word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  for (const [format, type] of Object.entries(files))
    expect((await running.anonymous.get(`${publicPath}?format=${format}`)).headers.get('content-type')).toContain(type);

  const publication = formAsIs(await page(office, here), `${here}/ta-ner`);
  const down = await office.post(`${here}/ta-ner`, { ...publication, reason: 'Prövas igen.' });
  expect(down.status).toBe(303);
  expect((await running.anonymous.get(publicPath)).status).toBe(404);
});

it('is not made public before it is verified', async () => {
  const here = `${unverified}/protokoll/publicera`;
  expect(await page(office, here)).toContain('Protokollet är inte justerat än.');
  const answer = await office.post(here, { request: crypto.randomUUID(), checked: 'minutes-read', seen: '' });
  expect(answer.status).toBe(422);
});
