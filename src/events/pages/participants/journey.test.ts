import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLetIn } from '../../../../test/support/access.ts';
import { openConference, registered } from '../../../../test/support/conferences.ts';
import { followedPlanId } from '../../../../test/support/followup.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { until } from '../../../../test/support/until.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { xlsxLines } from '../../../platform/sheets/read-xlsx.ts';
import { documentText } from '../../../records/index.ts';
import { mailsTo, outcomesOfPlan } from '../../queries/after/after.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
/** In four weeks, with two seats; and one that is held today. */
let ahead = '';
let session = '';
let held = '';

const read = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.read(program('test'), work);
const pageOf = async (path: string, client = office) => unescaped(await (await client.get(path)).text());
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const requestOn = async (path: string) => hidden(await pageOf(path), 'request');

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samrad@samrad.example.se' } });
  office = running.as('example-secretariat');
  const { database } = running.program;
  const { today } = await read(async (ctx) => ctx);
  const made = await openConference(database, { seats: 2 });
  ahead = made.id;
  session = made.items[2];
  held = (await openConference(database, { title: 'Demens i vardagen', on: today, registerBy: today })).id;
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

async function telephone(name: string, more: Record<string, string> = {}): Promise<string> {
  const path = `/konferenser/${ahead}/deltagare/ny`;
  const fields = { request: await requestOn(path), name, organisation: 'Motala kommun', language: 'sv' };
  const answer = await office.post(path, { ...fields, ...more });
  expect(answer.status).toBe(303);
  return /deltagare\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

test('who telephones is registered, and whoever gives a place up gives it to the next', async () => {
  const list = `/konferenser/${ahead}/deltagare`;
  expect(await pageOf(list)).toContain('Ingen har anmält sig än');
  const blank = await office.post(`${list}/ny`, { name: '', organisation: '' });
  expect([blank.status, unescaped(await blank.text()).includes('Skriv ditt namn')]).toEqual([422, true]);
  const asa = await telephone('Åsa Öst', { email: 'asa@example.se', needs: 'Jordnötsallergi', 'pass-0': session });
  await telephone('Bo Alm', { organisation: ' motala KOMMUN', email: 'bo@example.se', language: 'en' });
  await telephone('=1+1 Cilla');
  const html = await pageOf(`${list}?vilka=alla`);
  for (const said of ['Två av två platser är tagna och en står på väntelistan', 'Anhörigas roll', 'nummer 1'])
    expect(html).toContain(said);
  const one = await pageOf(`${list}/${asa}`);
  for (const said of ['Åsa Öst har plats', 'Jordnötsallergi', 'Platsen går till =1+1 Cilla']) expect(one).toContain(said);
  await office.post(`${list}/${asa}/avboka`, { request: hidden(one, 'request') });
  expect(await pageOf(`${list}/${asa}`)).toContain('Åsa Öst har avbokat');
  expect(await pageOf(list)).toContain('Två av två platser är tagna');
  await telephone('Åsa Öst', { email: 'asa@example.se', needs: 'Jordnötsallergi', 'pass-0': session });
});

test('the lists hold who has a seat, without needs, and nothing of them is a formula', async () => {
  const list = `/konferenser/${ahead}/deltagare`;
  const sheet = new Uint8Array(await (await office.get(`${list}?vilka=alla&format=xlsx`)).arrayBuffer());
  const cells = xlsxLines(sheet, 20).map((line) => line.cells);
  expect(cells.map(([name]) => name)).toEqual(['Namn', '=1+1 Cilla', 'Bo Alm', 'Åsa Öst']);
  expect(JSON.stringify(cells)).not.toContain('Jordnöt');
  const pdf = await office.get(`${list}/lista.pdf?med=pass`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  const told = await documentText(new Uint8Array(await pdf.arrayBuffer()), 'application/pdf');
  const text = told.ok ? told.text : told.why;
  expect(text).toContain('Bo Alm');
  for (const not of ['Jordnöt', '@example.se', 'Åsa']) expect(text).not.toContain(not);
});

test('a mail is looked at before it goes, to exactly those who are counted', async () => {
  const path = `/konferenser/${ahead}/mejl`;
  const fields = { request: await requestOn(path), to: 'seated', subject: 'Ny sal', body: 'Vi ses i sal 2.' };
  const wrong = await office.post(path, { ...fields, englishSubject: 'New room', steg: 'granska' });
  expect([wrong.status, unescaped(await wrong.text()).includes('både ämne och text på engelska')]).toEqual([422, true]);
  const shown = unescaped(await (await office.post(path, { ...fields, steg: 'granska' })).text());
  for (const said of ['Ett mejl går nu', 'Mejlet till Bo Alm', 'Vi ses i sal 2.']) expect(shown).toContain(said);
  const send = { ...fields, steg: 'skicka', reviewed: hidden(shown, 'reviewed') };
  expect((await office.post(path, { ...send, body: 'Något helt annat.' })).status).toBe(422);
  expect([(await office.post(path, send)).status, (await office.post(path, send)).status]).toEqual([303, 303]);
  const mails = await until(async () => {
    const found = await read((ctx) => mailsTo(ctx, ahead));
    expect(found.map(({ sent }) => sent.taken)).toEqual([1]);
    return found;
  });
  expect(mails.map(({ count, to, subject }) => [count, to, subject])).toEqual([[1, 'seated', 'Ny sal']]);
  expect(server.received.filter(({ raw }) => raw.toString().includes('sal 2')).map(({ to }) => to)).toEqual([['bo@example.se']]);
  expect(await pageOf(path)).toContain('de som hade plats');
});

test('who came is noted of all at once, and can be put right', async () => {
  const { database } = running.program;
  const path = `/konferenser/${held}/deltagare/narvaro`;
  expect((await office.post(`/konferenser/${ahead}/deltagare/narvaro`, {})).status).toBe(422);
  const people = [];
  for (const name of ['Eva', 'Fia']) {
    people.push((await registered(database, held, { name, email: `${name}@example.se` })).registrationId);
  }
  const html = await pageOf(path);
  const late = await registered(database, held, { name: 'Gun', email: 'gun@example.se' });
  const shown = hidden(html, 'visad');
  const mark = (kom: readonly string[]) => office.post(path, { request: crypto.randomUUID(), visad: shown, kom });
  expect((await mark(people.slice(0, 1))).status).toBe(303);
  const cameOf = async () => new Map((await read((ctx) => registrationsOf(ctx, held))).map(({ id, attended }) => [id, attended]));
  const first = await cameOf();
  expect([...people, late.registrationId].map((id) => first.get(id))).toEqual([true, false, null]);
  await mark(people);
  expect((await cameOf()).get(people[1] ?? '')).toBe(true);
  expect(await pageOf(`/konferenser/${held}/deltagare`)).toContain('Två av tre som hade plats kom');
});

test('what was said is numbered, material can be taken away, and what it led to is told to the plan', async () => {
  const reader = running.as('example-reader');
  const summary = `/konferenser/${held}/sammanfattning`;
  const write = (text: string, base: string) => office.post(summary, { request: crypto.randomUUID(), text, base });
  expect((await write('', '0')).status).toBe(422);
  expect((await write('Först **detta**.', '0')).status).toBe(303);
  expect((await write('Sedan något annat.', '0')).status).toBe(422);
  expect((await write('Sedan något annat.', '1')).status).toBe(303);
  const read2 = await pageOf(summary, reader);
  for (const said of ['Nummer 2', 'Sedan något annat.', 'Tidigare sammanfattningar', 'Först <strong>detta</strong>.'])
    expect(read2).toContain(said);

  const material = `/konferenser/${held}/material`;
  const file = { request: crypto.randomUUID(), title: 'Bilder', file: new File(['bild'], 'bilder.txt'), sharedWith: 'inside' };
  expect((await office.post(`${material}/ny`, file, { files: true })).status).toBe(303);
  expect((await office.post(`${material}/ny`, file, { files: true })).status).toBe(303);
  expect((await pageOf(material, reader)).match(/>Bilder</g)?.length).toBe(1);
  const away = /\/material\/([0-9a-f-]{36})\/ta-bort/.exec(await pageOf(material))?.[1] ?? '';
  expect((await office.post(`${material}/${away}/ta-bort`, {})).status).toBe(303);
  expect(await pageOf(material, reader)).toContain('Inget material är upplagt än');

  const planId = await followedPlanId(running.program.database);
  const outcomes = `/konferenser/${held}/ledde-till`;
  const activity = /value="(aktivitet:[^"]+)"/.exec(await pageOf(outcomes))?.[1] ?? '';
  const said = { request: crypto.randomUUID(), text: 'Motala provar det.', on: '2026-01-01', place: activity };
  expect((await office.post(outcomes, { ...said, on: '2999-01-01' })).status).toBe(422);
  expect((await office.post(outcomes, { ...said, place: `aktivitet:${planId}:${planId}` })).status).toBe(422);
  expect([(await office.post(outcomes, said)).status, (await office.post(outcomes, said)).status]).toEqual([303, 303]);
  const told = await read((ctx) => outcomesOfPlan(ctx, activity.split(':')[1] ?? ''));
  const own = told.filter(({ conferenceId }) => conferenceId === held);
  expect(own.map(({ text, conference }) => [text, conference.title])).toEqual([['Motala provar det.', 'Demens i vardagen']]);
  expect(await pageOf(outcomes, reader)).toContain('Konferensen har lett till ett steg vidare');
});

test('nobody else reaches the participants, their lists or their mails', async () => {
  const list = `/konferenser/${ahead}/deltagare`;
  const [person] = await read((ctx) => registrationsOf(ctx, ahead));
  const mailing = await read((ctx) =>
    ctx.tx.execute<{ id: string }>(`select id from mailings where about_id = '${ahead}' limit 1`),
  );
  const paths = [
    ...[list, `${list}?format=xlsx`, `${list}/lista.pdf`, `${list}/behov`, `${list}/behov?format=xlsx`, `${list}/${person?.id}`],
    ...[`${list}/ny`, `${list}/narvaro`, `/konferenser/${ahead}/mejl`, `/handlingar/${mailing.rows[0]?.id}`],
  ];
  const about = [
    `/konferenser/${ahead}`,
    `/historik/${ahead}`,
    '/handlingar/sok?q=Alm',
    '/handlingar?q=Alm',
    '/handlingar/utskick',
  ];
  const others = ['example-reader', 'example-registrar-0580', 'example-management-group'];
  for (const client of [...others.map((name) => running.as(name)), running.anonymous]) {
    for (const path of [...paths, ...about]) {
      const answer = await client.get(path);
      if (paths.includes(path)) expect([path, isLetIn(answer)]).toEqual([path, false]);
      expect(unescaped(await answer.text())).not.toMatch(/Bo Alm|bo@example|Cilla|Jordnöt|sal 2/);
    }
  }
  expect(await pageOf(list)).toContain('Bo Alm');
});
