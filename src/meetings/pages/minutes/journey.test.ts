import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailThatCame } from '../../../../test/support/mail-that-came.ts';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unzip } from '../../../../test/support/unzip.ts';
import { must } from '../../../example/expect.ts';
import { assignmentsOn, organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { addItem } from '../../acts/agenda/add-item.ts';
import { planMeeting } from '../../acts/calendar/plan-meeting.ts';
import { minutesMatching } from '../../queries/minutes-matching.ts';
import { itemNotes, meetingAttendance, organRules } from '../../tables.ts';

let smtp: SmtpListener;
let running: Running;
let office: Client;
let chair: Client;
let reader: Client;
let meeting: string;
let here: string;
/** A member with no account, by name. */
let member: string;

const answerAddress = 'svar@samrad.example.se';
const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const ownNames = (html: string) => html.replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  smtp = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: smtp.url, from: 'SVO <svo@samrad.example.se>', answerAddress } });
  [office, chair] = [running.as('example-secretariat'), running.as('example-chair')];
  reader = running.as('example-reader');
  const made = await running.program.database.write(program('test'), 'test', heldMeeting);
  ({ meeting, member } = made);
  here = `/moten/${meeting}/protokoll`;
});
afterAll(async () => {
  await running.close();
  await smtp.close();
});

/** Two days ago: the role of the chair, and the first made-up members, were there. */
async function heldMeeting(ctx: Ctx): Promise<{ meeting: string; member: string }> {
  const on = ctx.today.subtract({ days: 2 });
  const organId = (await organsOn(ctx, on)).find(({ kind }) => kind === 'consultation-body')?.id ?? '';
  const request = () => crypto.randomUUID();
  const rule = { noticeDays: 7, recordKind: 'minutes', verifiers: 2, verifyDays: 14 } as const;
  await ctx.tx.insert(organRules).values({ organId, from: on, by: null, at: ctx.now, requestId: request(), ...rule });
  const times = { starts: '09:00', ends: '12:00', place: 'Residenset' };
  const { id } = must(await planMeeting(ctx, { organId, on, ...times, requestId: request() }));
  const item = { meetingId: id, title: 'Nära vård', purpose: 'consultation' } as const;
  const { id: itemId } = must(await addItem(ctx, { ...item, requestId: request() }));
  await ctx.tx
    .insert(itemNotes)
    .values({ itemId, meetingId: id, text: 'Läget gicks **igenom**.', version: 1, by: null, at: ctx.now });
  const seats = await assignmentsOn(ctx, on, { organId });
  const people = [...new Set(seats.filter(({ role }) => role === 'member').map(({ person }) => person.id))].slice(0, 3);
  const { rows } = await ctx.tx.execute<{ person_id: string }>(
    sql`select person_id from accounts where example_name = 'example-chair'`,
  );
  const there = [{ personId: rows[0]?.person_id ?? '', capacity: 'chair' as const }];
  for (const personId of people) there.push({ personId, capacity: 'member' as never });
  const told = { meetingId: id, presence: 'on-site', by: null, at: ctx.now } as const;
  await ctx.tx.insert(meetingAttendance).values(there.map((each) => ({ id: request(), ...each, ...told })));
  return { meeting: id, member: seats.find(({ person }) => person.id === people[0])?.person.name ?? '' };
}

describe('minutes', () => {
  it('are read as they are written by those who help, and by no one else inside', async () => {
    const page = await pageOf(office, here);
    expect(page).toContain('Protokollet skrivs och väntar på att sekretariatet fryser texten');
    expect(page).toContain('<strong>igenom</strong>');
    expect(page).toContain('Välj justerare');
    expect(await pageOf(reader, here)).toContain('Texten är inte klar att läsa än');
    expect((await reader.get(`${here}/frys`)).status).toBe(404);
  });

  it('are frozen when the verifiers are chosen, after a look at the whole text', async () => {
    const form = await pageOf(office, `${here}/justerare`);
    const ids = [...form.matchAll(/name="verifierIds" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    const chairId = /<option value="([^"]+)" selected/.exec(form)?.[1] ?? '';
    expect((await office.post(`${here}/justerare`, { chairId: '', request: crypto.randomUUID() })).status).toBe(422);
    const other = new RegExp(`value="([^"]+)"[^>]*/?><label[^>]*>${member}<`).exec(form.replaceAll(/>\s+</g, '><'))?.[1] ?? '';
    expect(ids).toContain(other);
    const chosen = await office.post(`${here}/justerare`, { chairId, verifierIds: other, request: hidden(form, 'request') });
    expect(chosen.headers.get('location')).toBe(`${here}?klart=valda`);
    await office.post(`${here}/text`, { opening: 'Ordföranden öppnade mötet.', closing: '', base: '0' });
    const check = await pageOf(office, `${here}/frys`);
    expect(ownNames(check)).toContain(
      `och Ordföranden, Samråd vård och omsorg och ${member} ombeds att justera den exakta texten.`,
    );
    expect(check).toContain('Ordföranden öppnade mötet.');
    const stale = await office.post(`${here}/frys`, { seen: 'a'.repeat(64), request: hidden(check, 'request') });
    expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('Texten har ändrats sedan du läste den')]);
    const frozen = await office.post(`${here}/frys`, { seen: hidden(check, 'seen'), request: hidden(check, 'request') });
    expect(frozen.headers.get('location')).toBe(`${here}?klart=fryst`);
  });

  it('wait at the chair’s desk, who reads the exact text and attests it', async () => {
    expect(await pageOf(chair, '/att-gora')).toContain(`${here}/justera`);
    const page = await pageOf(chair, `${here}/justera`);
    expect(page).toContain('Jag har läst protokollet och justerar det.');
    const shown = { minutes: hidden(page, 'minutes'), hash: hidden(page, 'hash'), request: hidden(page, 'request') };
    expect((await chair.post(`${here}/justera`, shown)).status).toBe(422);
    const said = await chair.post(`${here}/justera`, { ...shown, read: 'ja' });
    expect(said.headers.get('location')).toBe(`${here}?klart=justerat`);
    expect(await pageOf(chair, '/att-gora')).not.toContain(`${here}/justera`);
    expect((await reader.get(`${here}/justera`)).status).toBe(404);
  });

  it('go by mail to a verifier without account; the reply is noted by a person, with it as evidence', async () => {
    const links = await pageOf(office, here);
    const send = /\/moten\/justering\/[0-9a-f-]+\/skicka(?![\s\S]*\/skicka)/.exec(links)?.[0] ?? '';
    const form = await pageOf(office, send);
    const request = hidden(form, 'request');
    expect((await office.post(send, { address: 'inte en adress', request })).status).toBe(422);
    const sent = await office.post(send, { address: 'ledamot@kommun.example', request });
    expect(sent.headers.get('location')).toBe(`${here}?klart=skickat`);
    const [mailing] = await running.program.database.read(program('test'), async (ctx) => {
      const { rows } = await ctx.tx.execute<{ reply_to: string; body: string }>(
        sql`select reply_to, body from mailings where about_kind = 'minutes-verification'`,
      );
      return rows;
    });
    expect(mailing?.body).toContain('Jag justerar protokollet');
    expect(mailing?.body).toMatch(/Protokoll .* \d{4}-\d{2}-\d{2}\.pdf/);
    const reply = { subject: 'Sv: Att justera', text: 'Jag justerar protokollet', from: 'ledamot@kommun.example' };
    const came = { ...reply, to: mailing?.reply_to ?? '', providers: minutesMatching };
    const mail = await mailThatCame(running.program.database, came);
    const incoming = await pageOf(office, `/inkommet/${mail}`);
    expect(incoming).toContain('Justering av Protokoll från');
    // The program has taken nothing for a verification by itself.
    expect(await pageOf(office, here)).toContain('Texten väntar på');
    const note = (/\/moten\/justering\/[^"]+handling=[0-9a-f-]+/.exec(incoming)?.[0] ?? '').replaceAll('&amp;', '&');
    const page = await pageOf(office, note);
    expect(page).toContain('Jag justerar protokollet');
    expect(page).not.toContain('en annan adress');
    const fields = { record: hidden(page, 'record'), minutes: hidden(page, 'minutes'), request: hidden(page, 'request') };
    const noted = await office.post(note.replace(/\?.*/, ''), { ...fields, kind: 'attested', text: '' });
    expect(noted.headers.get('location')).toBe(`${here}?klart=helt`);
    expect(await pageOf(office, here)).toMatch(/Protokollet justerades den .* och ändras inte mer/);
    expect(await pageOf(office, `/inkommet/${mail}`)).not.toContain('name="reason"');
  });

  it('are then read by everyone inside, on paper too, the same bytes each time', async () => {
    expect(await pageOf(reader, here)).toContain('Läget gicks');
    const [one, other] = [await reader.get(`${here}/pdf`), await reader.get(`${here}/pdf`)];
    const bytes = new Uint8Array(await one.arrayBuffer());
    expect(Buffer.compare(bytes, new Uint8Array(await other.arrayBuffer()))).toBe(0);
    expect(one.headers.get('content-disposition')).toMatch(/filename="Protokoll .*\.pdf"/);
    const facts = await pdfFacts(bytes);
    expect(facts).toMatchObject({ lang: 'sv', marked: true, claims: ['PDF/UA-1'], untagged: false });
    expect(facts.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Närvaro', expect.stringMatching(/^§ \d+ Nära vård$/), 'Justering', 'Är det här rätt text?']),
    );
    const word = await reader.get(`${here}/word`);
    expect(unzip(new Uint8Array(await word.arrayBuffer())).get('word/document.xml')).toMatch(/§ \d+ Nära vård/);
  });

  it('are not edited any more, but corrected beside the text', async () => {
    expect((await office.get(`${here}/text`)).status).toBe(404);
    const edit = await office.post(`${here}/text`, { opening: 'Något annat.', closing: '', base: '1' });
    expect([edit.status, await edit.text()]).toEqual([422, expect.stringContaining('Skriv en rättelse i stället')]);
    const form = await pageOf(office, `${here}/rattelse`);
    const itemId = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
    const wrong = { itemId, text: 'Det var **två** ärenden.', reason: '', request: hidden(form, 'request') };
    const empty = await office.post(`${here}/rattelse`, wrong);
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Det var **två** ärenden.')]);
    const noted = await office.post(`${here}/rattelse`, { ...wrong, reason: 'Skrivfel.' });
    expect(noted.headers.get('location')).toBe(`${here}?klart=rattat`);
    const page = await pageOf(reader, here);
    expect(page).toContain('En rättelse finns.');
    expect(page).toContain('Varför: Skrivfel.');
    expect(page).toContain('Läget gicks');
    expect(page.indexOf('Varför: Skrivfel.')).toBeLessThan(page.indexOf('Läget gicks'));
  });
});
