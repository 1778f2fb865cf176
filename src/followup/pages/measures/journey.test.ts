import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';
import { xlsxLines } from '../../../platform/sheets/read-xlsx.ts';
import { xlsxFile } from '../../../platform/sheets/xlsx.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import { followedPlans } from '../../queries/followed-plans.ts';

let running: Running;
let office: Client;
let reader: Client;
let plan: FollowedPlan;

beforeAll(async () => {
  running = await runProgram();
  [office, reader] = [running.as('example-secretariat'), running.as('example-reader')];
  const [first] = await running.program.database.read(program('test'), followedPlans);
  if (first === undefined) throw new Error('the example has no decided plan');
  plan = first;
});
afterAll(() => running.close());

const text = async (answer: Response) => ({
  status: answer.status,
  html: await answer.text(),
  to: answer.headers.get('location'),
});
const open = async (client: Client, path: string) => text(await client.get(path));
const post = async (path: string, fields: Record<string, string | Blob>, files = false) =>
  text(await office.post(path, fields, { files }));
const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
/** A hidden field's value. */
const carried = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** A measure of the plan's first activity; its address. */
async function newMeasure(title: string): Promise<string> {
  const about = `a:${activitiesOf(plan)[0]?.id}`;
  const fields = { title, explanation: 'Hur räknas det?', unit: 'procent', better: 'higher', about };
  const made = await post(`/uppfoljning/${plan.id}/matt/ny`, fields);
  expect(made.status).toBe(303);
  return made.to?.split('?')[0] ?? '';
}

test('a measure is set up, typed into, read into from a file, drawn, taken out and ended', async () => {
  const list = `/uppfoljning/${plan.id}/matt`;
  const empty = await post(`${list}/ny`, { title: '', unit: 'procent', better: 'higher', about: 'plan' });
  expect([empty.status, empty.html.includes('Skriv vad måttet heter.'), empty.html.includes('value="procent"')]).toEqual([
    422,
    true,
    true,
  ]);
  const here = await newMeasure('Andel med samordnad plan <i>');
  expect((await open(office, here)).html).toContain('Inga värden än.');

  const wrong = await post(`${here}/varden`, { period: '2024', 'v-0583': 'tolv', 'v-0580': '40' });
  expect([wrong.status, wrong.html.includes('href="#f-v-0583"'), wrong.html.includes('value="40"')]).toEqual([422, true, true]);
  const typed = { period: 'år 2023', 'v-0583': '12,5', 'v-0580': '40 %', 'v-0000': '30', 'v-0512': ' ', source: 'Enkäten' };
  expect((await post(`${here}/varden`, typed)).to).toBe(`${here}?klart=sparat`);
  expect((await post(`${here}/varden`, typed)).to).toBe(`${here}?klart=samma`);

  const rows = [
    ['Kommun', '2022', '2023', '2024', 'Kommentar'],
    ['Motala', '', '13,5', '15', 'rättat'],
    ['Linköpings kommun', '38', '40', '', ''],
    ['Norrköping', '1', 'många', '', ''],
    ['Atlantis', '1', '', '', ''],
  ];
  const file = new Blob([await xlsxFile('Mått', rows)]);
  const preview = await post(`${here}/las-in/granska`, { file, source: 'Ny enkät' }, true);
  expect([preview.status, heading(preview.html)]).toEqual([
    200,
    'Tre värden är nya, ett värde ändras, ett värde finns redan och två värden går inte att förstå.',
  ]);
  expect(preview.html).toContain('De här kolumnerna läses inte: Kommentar.');
  expect(preview.html).toMatch(/>5<.*?>Atlantis<.*?Platsen är ingen av huvudmännen/s);
  expect((await open(office, `${here}?format=csv`)).html).not.toContain('2024');
  const sent = { text: carried(preview.html, 'text'), source: 'Ny enkät', request: carried(preview.html, 'request') };
  expect((await post(`${here}/las-in/spara`, sent)).to).toBe(`${here}?klart=sparat`);
  expect((await post(`${here}/las-in/spara`, { text: sent.text })).to).toBe(`${here}?klart=samma`);

  const { html } = await open(reader, here);
  expect(html).toContain('Andel med samordnad plan &lt;i&gt;');
  expect(html).toContain('Motala hade 15\u00a0procent 2024.');
  expect(html).toMatch(/<title>Linköping<\/title><desc>Från 38 2022 till 40 2023\. Saknas: 2024\.<\/desc>/);
  expect(html).toContain('Källa: Ny enkät (inläst från fil av');
  expect(html).toContain('Motala, 2023: 12,5 blev 13,5.');
  expect(html).not.toContain(`${here}/varden`);
  expect((await open(reader, `${here}/varden`)).status).toBe(404);

  const csv = (await open(reader, `${here}?format=csv`)).html;
  expect(csv).toMatch(/0583;Motala;2023;T;13,5;procent;;Ny enkät \(inläst från fil av .*\);20\d\d-/);
  expect(heading((await post(`${here}/las-in/granska`, { text: csv })).html)).toBe('Sex värden finns redan.');
  const book = new Uint8Array(await (await reader.get(`${here}?format=xlsx`)).arrayBuffer());
  expect(xlsxLines(book, 9)[3]?.cells.slice(0, 5)).toEqual(['0583', 'Motala', '2023', 'T', '13.5']);

  expect((await open(reader, list)).html).toMatch(/Andel med samordnad plan.*Motala hade 15\u00a0procent 2024\./s);
  expect((await open(reader, `${list}?format=csv`)).html).toContain(';0583;Motala;2024;T;15;procent;');
  expect((await post(`${here}/avsluta`, {})).to).toBe(`${list}?klart=avslutat`);
  expect((await post(`${here}/varden`, { period: '2025', 'v-0583': '1' })).html).toContain('Måttet följs inte längre.');
  expect((await post(`${here}/folj-igen`, {})).to).toBe(`${here}?klart=igen`);
});

test('whoever goes back and types another figure has that saved too', async () => {
  const here = await newMeasure('Rättat');
  const typed = { period: '2024', request: '5f0e9f5c-37a5-4f0a-9d0c-3b1f6a1f2e01' };
  for (const figure of ['12', '13'])
    expect((await post(`${here}/varden`, { ...typed, 'v-0583': figure })).to).toBe(`${here}?klart=sparat`);
  expect((await open(reader, `${here}?format=csv`)).html).toContain('0583;Motala;2024;T;13;');
});

test('a page of fourteen small charts is light, and a break is drawn and said', async () => {
  const here = await newMeasure('Vikten');
  const codes = [
    '0005',
    '0000',
    '0512',
    '0513',
    '0509',
    '0560',
    '0561',
    '0562',
    '0563',
    '0580',
    '0581',
    '0582',
    '0583',
    '0584',
    '0586',
  ];
  const lines = codes.flatMap((code, place) =>
    [2019, 2020, 2021, 2022, 2023, 2024].map(
      (year) => `${code};${year};${place * 3 + (year % 7)},5;${year === 2022 ? 'brott' : ''}`,
    ),
  );
  const table = ['Kod;År;Värde;Status', ...lines].join('\n');
  expect((await post(`${here}/las-in/spara`, { text: table })).to).toBe(`${here}?klart=sparat`);
  const { html } = await open(reader, here);
  const figure = /<figure class="picture multiples".*?<\/figure>/s.exec(html)?.[0] ?? '';
  expect(figure.match(/<svg viewBox/g)).toHaveLength(13);
  expect(figure).toContain('Räknas på ett annat sätt från 2022.');
  expect(figure).toContain('Tunna linjer: regionen (heldragen) och riket (streckad).');
  // What it weighs is a figure that is kept: about 600 bytes a chart, of which two thirds are words.
  expect(figure.length).toBeLessThan(10_000);
});
