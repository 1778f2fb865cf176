import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { asProgram, day, type SmallCounty, smallCounty, someone } from '../../../test/support/members.ts';
import { type Actor, anonymous } from '../../platform/actor.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import { createApp } from '../../platform/http/app.ts';
import { boardsOn } from '../queries/boards.ts';
import { grantsOf } from '../queries/grants.ts';
import { meetingsOf } from '../queries/meetings.ts';
import { membersRoutes } from './routes.ts';

const url = 'http://localhost:3000';
const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let county: SmallCounty;
let actor: Actor = anonymous;
const actors: Record<string, Actor> = { anonymous };

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  await database.write(asProgram(), 'test', async (ctx) => {
    county = await smallCounty(ctx);
    const as = async (name: string, held: Parameters<typeof someone>[1], kind?: 'person') => {
      const person = await someone(ctx, held, kind);
      actors[name] = { account: person, label: name, ...(await grantsOf(ctx, person, ctx.today)) };
    };
    await as(
      'office',
      { role: 'process-support', organId: county.secretariat, principalId: county.region, source: 'Webbsidan' },
      'person',
    );
    await as('registrar', { role: 'registrar', principalId: county.ydre });
    await as('reader', { role: 'reader' });
  });
});

afterAll(async () => {
  await database.close();
  await made.drop();
});

beforeEach(() => {
  actor = actors['office'] ?? anonymous;
});

const be = (name: string) => {
  actor = actors[name] ?? anonymous;
};

async function send(
  path: string,
  fields?: Record<string, string> | FormData,
): Promise<{ status: number; text: string; to: string; type: string }> {
  const app = createApp({
    database,
    routes: membersRoutes({ withAccount: async () => new Set(), openTasksOf: async () => [], handOver: async () => false }),
    log: pino({ level: 'silent' }),
    url,
    authenticate: async () => ({ actor, sessionId: null }),
    shell: async () => ({ bodyName: 'Samrådet', example: false, version: '0', menu: [], url }),
    pages: { notFound: () => 'Sidan finns inte', failure: ({ status }) => `Fel ${status}` },
    asset: () => undefined,
    mayWrite: async () => true,
  });
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  const init = fields === undefined ? {} : { method: 'POST', headers: { origin: url }, body };
  const response = await app.request(`${url}${path}`, init);
  const { status, headers } = response;
  return { status, text: await response.text(), to: headers.get('location') ?? '', type: headers.get('content-type') ?? '' };
}

const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
const lead = (html: string) => /<p class="lead">(.*?)<\/p>/s.exec(html)?.[1];

describe('reading', () => {
  test('says first where things stand, on the day asked for, in both languages', async () => {
    expect(heading((await send('/huvudman')).text)).toBe('Tre huvudmän deltar den 22 november 2026.');
    expect(heading((await send('/huvudman?dag=2022-12-31')).text)).toBe('Ingen huvudman deltar den 31 december 2022.');
    expect(heading((await send('/en/huvudman')).text)).toBe('Three principals take part on 22 November 2026.');
    expect(lead((await send('/huvudman/0512')).text)).toBe(
      'Ydre kommun har en nämnd som deltar i samrådet den 22 november 2026.',
    );
    expect(lead((await send(`/namnder/${county.sn}`)).text)).toBe(
      'Socialnämnden i Ydre kommun har inget sammanträde i kalendern framöver.',
    );
    expect(heading((await send('/organisation')).text)).toBe(
      'Samrådet har två grupper och en person eller funktion med uppdrag i dem den 22 november 2026.',
    );
    expect(heading((await send('/personer')).text)).toBe('Tre personer och funktioner har uppdrag den 22 november 2026.');
    expect(heading((await send(`/uppdrag?grupp=${county.secretariat}`)).text)).toBe(
      'Ett uppdrag i Sekretariatet gäller den 22 november 2026.',
    );
  });

  test('the pages are for those inside', async () => {
    for (const path of ['/huvudman', '/huvudman/0512', `/namnder/${county.sn}`, '/organisation', '/personer', '/uppdrag']) {
      be('anonymous');
      expect((await send(path)).to).toBe(`/logga-in?vidare=${encodeURIComponent(path)}`);
      be('reader');
      const read = await send(path);
      expect([
        path,
        read.status,
        read.text.includes('method="post" action="/namnder'),
        read.text.includes('/uppdrag/avsluta'),
      ]).toEqual([path, 200, false, false]);
    }
  });

  test('what is not there is not found', async () => {
    for (const path of [
      '/huvudman/9999',
      '/namnder/x',
      '/namnder/11111111-1111-4111-8111-111111111111',
      '/personer/%00',
      '/namnder/x/kalender',
    ]) {
      expect([path, (await send(path)).status]).toEqual([path, 404]);
    }
  });

  test('lists can be taken out as CSV', async () => {
    const found = await send('/huvudman?format=csv');
    expect(found.type).toBe('text/csv; charset=utf-8');
    expect(found.text).toContain('0005;Region Östergötland;Region;Hälso- och sjukvårdsnämnden;;2023-01-01\r\n');
    expect((await send('/personer?format=csv')).text).toContain('Registrator, Ydre kommun');
    expect((await send('/uppdrag?format=csv')).text).toContain('Sekretariatet, Region Östergötland');
  });
});

describe('changing', () => {
  test('a form comes back with what was typed and what is wrong, and nothing is kept', async () => {
    const back = await send('/huvudman', {
      name: 'Kinda "kommun"',
      kind: 'municipality',
      code: '13',
      takesPartFrom: '2026-13-01',
    });
    expect(back.status).toBe(422);
    expect(back.text).toContain('value="Kinda &quot;kommun&quot;"');
    expect(back.text).toContain('href="#f-takesPartFrom"');
    const also = await send('/huvudman', { name: '', kind: 'municipality', code: '13', takesPartFrom: '2026-12-01' });
    expect([also.text.includes('href="#f-name"'), also.text.includes('href="#f-code"')]).toEqual([true, true]);
    expect(heading((await send('/huvudman?dag=2026-12-01')).text)).toBe('Tre huvudmän deltar den 1 december 2026.');
  });

  test('what is said of the body, a principal and a person can be changed, by the secretariat alone', async () => {
    const principal = { 'andra-name': 'Ydre', 'andra-represents': '1', 'andra-tileColumn': '1', 'andra-tileRow': '' };
    const half = await send('/huvudman/0512/andra', principal);
    expect([half.status, half.text.includes('href="#f-andra-tileColumn"')]).toEqual([422, true]);
    const put = await send('/huvudman/0512/andra', { ...principal, 'andra-tileRow': '3' });
    expect(put.to).toBe('/huvudman/0512?klart=changed');
    expect(heading((await send('/huvudman/0512')).text)).toBe('Ydre');
    await send('/huvudman/0512/andra', { 'andra-name': 'Ydre kommun' });
    const person = actors['office']?.account ?? '';
    expect((await send(`/personer/${person}`, { name: '' })).status).toBe(422);
    expect((await send(`/personer/${person}`, { name: 'Anna Ek', title: 'processtöd' })).to).toBe(
      `/personer/${person}?klart=changed`,
    );
    expect(heading((await send(`/personer/${person}`)).text)).toBe('Anna Ek');
    const body = { name: 'Samråd', shortName: 'S', county: 'Östergötland', mandate: 'Samråda.', hostBoardId: county.hsn };
    const rule = { rule: 'region-and-at-least', municipalities: 'fem' };
    expect((await send('/installningar/samradet', { ...body, ...rule })).text).toContain('href="#f-municipalities"');
    expect((await send('/installningar/samradet', { ...body, hostBoardId: 'x' })).text).toContain('href="#f-hostBoardId"');
    expect((await send('/installningar/samradet', { ...body, ...rule, municipalities: '1' })).status).toBe(303);
    const shown = (await send('/installningar/samradet')).text;
    expect([shown.includes('value="Samråd"'), /name="municipalities"[^>]*value="1"/.test(shown)]).toEqual([true, true]);
    be('registrar');
    for (const path of ['/huvudman/0512/andra', `/personer/${person}`, '/installningar/samradet'])
      expect((await send(path, { name: 'X' })).status).toBe(404);
  });

  test('a tampered form is refused, not a failure', async () => {
    expect(
      (
        await send('/uppdrag', {
          'nytt-personId': 'x',
          'nytt-role': 'emperor',
          'nytt-place': "organ:'",
          'nytt-from': '2026-12-01',
        })
      ).status,
    ).toBe(422);
    expect((await send('/organisation/avsluta', { 'slut-organId': 'x', 'slut-on': '2026-12-01' })).status).toBe(422);
    expect((await send(`/namnder/${county.sn}/kalender/ta-bort`, { meetingId: 'x' })).status).toBe(422);
    expect(
      (await send(`/namnder/${county.sn}/efterfoljare`, { 'efter-successorId': 'x', 'efter-on': '2026-12-01' })).status,
    ).toBe(422);
  });

  test('a registrar keeps the mailbox of its own boards and no one else’s', async () => {
    be('registrar');
    const own = await send(`/namnder/${county.sn}/brevlada`, { 'brevlada-mailbox': 'sn@ydre.example' });
    expect([own.status, own.to]).toEqual([303, `/namnder/${county.sn}?klart=mailbox`]);
    expect((await send(own.to)).text).toContain('Funktionsbrevlådan är sparad.');
    expect((await send(`/namnder/${county.von}/brevlada`, { 'brevlada-mailbox': 'x@y.example' })).status).toBe(404);
    expect((await send(`/namnder/${county.sn}/namn`, { 'namn-name': 'X', 'namn-from': '2026-12-01' })).status).toBe(404);
    expect((await send(`/namnder/${county.von}/kalender`)).status).toBe(404);
  });

  test('a person is added and given an assignment, which can be ended', async () => {
    const added = await send('/personer', { kind: 'person', name: 'Åsa Ek', title: 'Strateg' });
    const person = added.to.replace('/personer/', '').replace('?klart=added', '');
    expect((await send(`/uppdrag?person=${person}`)).text).toContain(`<option value="${person}" selected`);
    const held = {
      'nytt-personId': person,
      'nytt-role': 'member',
      'nytt-place': `organ:${county.svo}`,
      'nytt-principalId': county.ydre,
      'nytt-party': 'C',
    };
    expect((await send('/uppdrag', { ...held, 'nytt-from': '1 januari 2026' })).to).toBe('/uppdrag?klart=assigned');
    const list = await send(`/uppdrag?grupp=${county.svo}`);
    const assignment = /id="u-([0-9a-f-]+)"/.exec(list.text)?.[1] ?? '';
    expect((await send('/uppdrag/avsluta', { 'slut-assignmentId': assignment, 'slut-to': '2026-11-30' })).to).toBe(
      '/uppdrag?klart=ended',
    );
    expect((await send(`/personer/${person}?dag=2026-11-30`)).text).toContain('Åsa Ek har ett uppdrag den 30 november 2026.');
    expect((await send(`/personer/${person}?dag=2026-12-01`)).text).toContain('Åsa Ek har inget uppdrag den 1 december 2026.');
  });

  test('a board hands over to a new one, which its page then says', async () => {
    const fields = { 'efter-successorName': 'Omsorgsnämnden', 'efter-kind': 'board', 'efter-on': '2027-01-01' };
    expect((await send(`/namnder/${county.von}/efterfoljare`, fields)).status).toBe(303);
    const boards = await database.read(asProgram(), (ctx) => boardsOn(ctx, day('2027-01-01')));
    expect(boards.map((board) => board.name)).toContain('Omsorgsnämnden');
    expect(lead((await send(`/namnder/${county.von}?dag=2027-01-01`)).text)).toBe(
      'Vård- och omsorgsnämnden i Åtvidabergs kommun har sedan den 1 januari 2027 följts av Omsorgsnämnden.',
    );
  });
});

describe('a calendar', () => {
  const meetings = () => database.read(asProgram(), (ctx) => meetingsOf(ctx, [county.hsn], day('2026-01-01'), day('2028-01-01')));
  const path = () => `/namnder/${county.hsn}/kalender`;

  test('is added by hand, and taken out again', async () => {
    expect((await send(path(), { 'mote-on': '2027-05-04', 'mote-submitBy': '2027-04-20' })).to).toBe(`${path()}?klart=added`);
    const page = await send(path());
    expect(lead(page.text)).toBe('Ett kommande sammanträde i kalendern.');
    const [meeting] = await meetings();
    expect((await send(`${path()}/ta-bort`, { meetingId: meeting?.id ?? '' })).status).toBe(303);
    expect(await meetings()).toEqual([]);
    const wrong = await send(path(), { 'mote-on': '2027-05-04', 'mote-submitBy': '2027-05-20' });
    expect([wrong.status, wrong.text.includes('href="#f-mote-submitBy"')]).toEqual([422, true]);
  });

  test('is shown before it is saved, from a file in Windows-1252', async () => {
    const form = new FormData();
    const text = 'Sammanträde;Sista inlämningsdag\r\n2027-02-03;14\r\n31 februari 2027;\r\n';
    form.set('fil-file', new File([new Uint8Array(Buffer.from(text, 'latin1'))], 'möten.csv', { type: 'text/csv' }));
    const shown = await send(`${path()}/granska`, form);
    expect(shown.status).toBe(200);
    expect(lead(shown.text)).toBe(
      'Ett läggs till, noll ändras, noll finns redan och ett går inte att ta in. Ingenting är sparat än.',
    );
    expect(shown.text).toContain('31 februari 2027');
    expect(shown.text).toContain('Dagen går inte att förstå.');
    expect(await meetings()).toEqual([]);
    const saved = await send(`${path()}/spara`, { 'fil-text': text });
    expect(saved.to).toBe(`${path()}?klart=imported`);
    expect((await meetings()).map(({ on, submitBy, source }) => [`${on}`, `${submitBy}`, source])).toEqual([
      ['2027-02-03', '2027-01-20', 'csv'],
    ]);
    expect((await send(`${path()}/spara`, { 'fil-text': text })).to).toBe(`${path()}?klart=imported`);
    expect(await meetings()).toHaveLength(1);
  });

  test('from a web page is shown with a box for each day, and only those that are ticked are saved', async () => {
    const text = 'Nämndens möten 2028\ntisdag 8 februari (handlingar senast 25 januari)\n14 mars\n11 april inställt\n32 maj';
    const shown = await send(`${path()}/webbsida`, { 'webb-text': text, 'webb-year': '2027' });
    expect(shown.status).toBe(200);
    expect(lead(shown.text)).toBe('Fyra dagar hittades, två är förkryssade. Ingenting är sparat än.');
    expect(
      [...shown.text.matchAll(/value="(2028-[^"]*)"( checked)?/g)].map(([, value, ticked]) => [value, ticked !== undefined]),
    ).toEqual([
      ['2028-02-08&lt;2028-01-25', true],
      ['2028-03-14', true],
      ['2028-04-11', false],
    ]);
    const before = await meetings();
    const none = await send(`${path()}/webbsida/spara`, { 'webb-text': text, 'webb-year': '2027' });
    expect([none.status, none.text.includes('href="#f-webb-day"')]).toEqual([422, true]);
    const empty = await send(`${path()}/webbsida`, { 'webb-text': 'Välkommen!', 'webb-year': '2027' });
    expect([empty.status, empty.text.includes('href="#f-webb-text"')]).toEqual([422, true]);
    expect(await meetings()).toEqual(before);
    const ticked = { 'webb-text': text, 'webb-year': '2027', 'webb-day': '2027-02-09<2027-01-26' };
    for (const _ of ['once', 'twice'])
      expect((await send(`${path()}/webbsida/spara`, ticked)).to).toBe(`${path()}?klart=imported`);
    expect(
      (await meetings()).filter(({ source }) => source === 'pasted').map(({ on, submitBy }) => [`${on}`, `${submitBy}`]),
    ).toEqual([['2027-02-09', '2027-01-26']]);
  });

  test('that is empty, or has odd days before, comes back', async () => {
    expect((await send(`${path()}/granska`, { 'fil-text': '' })).text).toContain('href="#f-fil-text"');
    const odd = await send(`${path()}/granska`, { 'fil-text': '2027-02-03', 'fil-daysBefore': 'tio' });
    expect([odd.status, odd.text.includes('href="#f-fil-daysBefore"'), odd.text.includes('2027-02-03')]).toEqual([
      422,
      true,
      true,
    ]);
  });
});
