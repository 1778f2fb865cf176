import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { asProgram, day, type SmallCounty, smallCounty, someone } from '../../../../test/support/members.ts';
import { type Actor, anonymous } from '../../../platform/actor.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { createApp } from '../../../platform/http/app.ts';
import { xlsxLines } from '../../../platform/sheets/read-xlsx.ts';
import { xlsxFile } from '../../../platform/sheets/xlsx.ts';
import { assignmentsEver } from '../../queries/assignments.ts';
import { grantsOf } from '../../queries/grants.ts';
import { rosterRoutes } from './route.tsx';

const url = 'http://localhost:3000';
const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let county: SmallCounty;
let office: Actor = anonymous;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  await database.write(asProgram(), 'test', async (ctx) => {
    county = await smallCounty(ctx);
    const person = await someone(ctx, { role: 'process-support', organId: county.secretariat });
    await someone(ctx, { role: 'member', organId: county.svo, principalId: county.ydre, party: 'S' }, 'person');
    office = { account: person, label: 'office', ...(await grantsOf(ctx, person, ctx.today)) };
  });
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

async function send(path: string, fields?: Record<string, string> | FormData): Promise<Response> {
  const app = createApp({
    ...{ database, routes: rosterRoutes, log: pino({ level: 'silent' }), url, asset: () => undefined },
    authenticate: async () => ({ actor: office, sessionId: null }),
    shell: async () => ({ bodyName: 'Samrådet', example: false, version: '0', menu: [], url }),
    pages: { notFound: () => 'Sidan finns inte', failure: ({ status }) => `Fel ${status}` },
    mayWrite: async () => true,
  });
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  return app.request(`${url}${path}`, fields === undefined ? {} : { method: 'POST', headers: { origin: url }, body });
}

const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
/** The text that the preview sends on. */
const carried = (html: string) =>
  (/name="text" value="([^"]*)"/.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const holders = () =>
  database.read(office, async (ctx) =>
    (await assignmentsEver(ctx, day('2027-01-01'), { organId: county.svo })).map(({ person, role, party, from, to }) =>
      [person.name, role, party, from, to].map(String).join(' '),
    ),
  );

test('a workbook is previewed, asked about, saved and read in again to no effect', async () => {
  const heads = ['Roll', 'Namn', 'Nämnd', 'Huvudman', 'Parti', 'Från', 'Mobil'];
  const rows = [
    ['Ledamot', 'Åsa Öst', 'Samrådet', 'Ydre', 'C', '2027-01-01', '070'],
    ['Ledamot', 'member på prov', 'Samrådet', 'Åtvidaberg', '', '2027-01-01', ''],
    ['Kejsare', 'Napoleon', 'Samrådet', '', '', '2027-01-01', ''],
  ];
  const upload = new FormData();
  upload.append('file', new File([await xlsxFile('Nya', [heads, ...rows])], 'nya.xlsx'));
  const preview = await (await send('/personer/las-in/granska', upload)).text();
  expect(heading(preview)).toBe('En person är ny, ett uppdrag ges, en rad väntar på ditt svar och en går inte att läsa.');
  expect(preview).toContain('De här kolumnerna läses inte: Mobil.');
  expect(preview).toContain('Kolumnen Uppdrag: Uppdraget går inte att känna igen.');
  const text = carried(preview);
  const before = await holders();
  expect(before).toHaveLength(1);

  const unanswered = await send('/personer/las-in/spara', { text });
  expect([unanswered.status, (await unanswered.text()).includes('href="#f-vem-3"')]).toEqual([422, true]);
  const stopped = await send('/personer/las-in/spara', { text, 'vem-3': 'ny', all: 'ja' });
  expect([stopped.status, await holders()]).toEqual([422, before]);

  const saved = await send('/personer/las-in/spara', { text, 'vem-3': 'ny' });
  expect([saved.status, saved.headers.get('location')]).toEqual([303, '/personer/las-in?klart=part']);
  const after = await holders();
  expect(after).toEqual([
    'member på prov member S 2024-01-01 null',
    'member på prov member null 2027-01-01 null',
    'Åsa Öst member C 2027-01-01 null',
  ]);
  // Two have the name now, and Åtvidaberg tells which.
  const again = await send('/personer/las-in/spara', { text });
  expect([again.headers.get('location'), await holders()]).toEqual(['/personer/las-in?klart=part', after]);
});

test('who holds what is taken out in the same form, and read in again to no effect', async () => {
  const out = await send('/personer/las-in/fil?format=xlsx&dag=2027-01-01');
  const bytes = new Uint8Array(await out.arrayBuffer());
  expect(xlsxLines(bytes, 100)).toHaveLength(5);
  const csv = await (await send('/personer/las-in/fil?format=csv&dag=2027-01-01')).text();
  expect(csv).toContain('Åsa Öst;;Ledamot;Samrådet;Ydre kommun;C;2027-01-01;;\r\n');
  for (const file of [new File([bytes], 'ut.xlsx'), new File([csv], 'ut.csv')]) {
    const form = new FormData();
    form.append('file', file);
    expect(heading(await (await send('/personer/las-in/granska', form)).text())).toBe('Fyra rader finns redan.');
  }
  expect((await send('/personer/las-in/spara', { text: csv })).headers.get('location')).toBe('/personer/las-in?klart=same');
  expect(await (await send('/personer/las-in/fil?format=csv&mall=ja')).text()).toBe(
    'Namn;Funktion;Uppdrag;Grupp eller nämnd;Huvudman;Parti;Från;Till;Ordning\r\n',
  );
});

test('nothing and what is no table come back with what to do', async () => {
  const shown = await send('/personer/las-in');
  expect([shown.status, heading(await shown.text())]).toEqual([200, 'Läs in personer och uppdrag från en fil']);
  expect((await send('/personer/las-in/granska', { text: ' ' })).status).toBe(422);
  for (const [bytes, said] of [
    ['PK\u0003\u0004xx', 'Filen går inte att läsa.'],
    ['\u00d0\u00cf\u0011\u00e0', 'gammalt format'],
  ] as const) {
    const form = new FormData();
    form.append('file', new File([Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))], 'a.xlsx'));
    const answer = await send('/personer/las-in/granska', form);
    expect([answer.status, (await answer.text()).includes(said)]).toEqual([422, true]);
  }
});
