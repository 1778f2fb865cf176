import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactInShort, contactsOf, contactsWaiting, mailingsWaiting, noteBounce } from '../src/correspondence/index.ts';
import { latestIncoming } from '../src/correspondence/queries/incoming/incoming-list.ts';
import { type Board, boardsOn } from '../src/members/index.ts';
import type { Ctx } from '../src/platform/act.ts';
import { program } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { type Client, type Running, runProgram } from './support/running.ts';
import { type SmtpListener, smtpListener } from './support/smtp.ts';
import { until } from './support/until.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let boards: readonly Board[];

beforeAll(async () => {
  server = await smtpListener();
  const mail = {
    ...{ smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' },
    listen: { host: '127.0.0.1', port: 0 },
  };
  running = await runProgram({ mail });
  office = running.as('example-secretariat');
  boards = await read(async (ctx) => (await boardsOn(ctx, ctx.today)).filter(({ mailbox }) => mailbox !== null));
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const read = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.read(program('test'), work);
const secretariat = {
  ...program('test'),
  grants: [{ role: 'process-support', principal: null, board: null, organ: null, organKind: 'secretariat' }],
};
const desk = async () =>
  (await running.program.database.read(secretariat, contactsWaiting)).map(({ sentence, href }) => `${sentence.sv} ${href}`);
const board = (code: string): Board => boards.find(({ principalCode }) => principalCode === code) as Board;
const short = async ({ id }: Board) => read(async (ctx) => contactInShort('sv', (await contactsOf(ctx, [id])).get(id) as never));
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const titleOf = (html: string) => /<h1>([^<]*)</.exec(html)?.[1];

/** The mails to an address, when there are so many. */
function mailsTo(address: string, count = 1): Promise<readonly Awaited<ReturnType<typeof PostalMime.parse>>[]> {
  return until(async () => {
    const found = server.received.filter(({ to }) => to.includes(address));
    if (found.length < count) throw new Error(`${found.length} mails to ${address}`);
    return Promise.all(found.map(({ raw }) => PostalMime.parse(raw)));
  });
}

/** Asks these boards as a person would: looks at the mails, then sends them. */
async function ask(chosen: readonly Board[], more: Record<string, string> = {}): Promise<Response> {
  const path = '/huvudman/kontakter/fraga';
  const request = hidden(await (await office.get(path)).text(), 'request');
  const fields = { request, intro: 'Hej!', namnd: chosen.map(({ id }) => id), ...more };
  const review = await office.post(path, { ...fields, steg: 'granska' });
  const html = await review.text();
  if (!html.includes('name="reviewed"')) return new Response(html, { status: review.status });
  const send = { ...fields, steg: 'skicka', reviewed: hidden(html, 'reviewed') };
  const [first, second] = [await office.post(path, send), await office.post(path, send)];
  // Sent twice, it asks once.
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  return first;
}

/** The mails decided to a board's mailbox, the first first. */
async function mailingIds({ mailbox }: Board): Promise<readonly string[]> {
  const { rows } = await read((ctx) =>
    ctx.tx.execute<{ id: string }>(`select id from mailings where to_address = '${mailbox}' order by seq`),
  );
  return rows.map(({ id }) => id);
}

/** The bare path of the link in the last question to a board. */
async function linkTo({ mailbox }: Board, mails = 1): Promise<string> {
  const last = (await mailsTo(mailbox ?? '', mails)).findLast(({ subject }) => subject?.startsWith('Stämmer era'));
  return /http:\/\/localhost(\/kontakt\/\S+)/.exec(last?.text ?? '')?.[1] ?? '';
}

describe('an authority that is asked for its contact', () => {
  it('is asked once a year, in a mail that is seen before it goes', async () => {
    const title = titleOf(await (await office.get('/huvudman/kontakter')).text());
    expect(title).toMatch(/^Ingen av \d+ nämnder har bekräftat sina uppgifter för \d{4}$/);
    const some = ['0580', '0513', '0512', '0581'].map(board);
    expect((await ask(some)).headers.get('location')).toBe('/huvudman/kontakter?klart=4');
    const after = await (await office.get('/huvudman/kontakter?klart=4')).text();
    for (const said of ['4 mejl går ut nu.', 'Fyra nämnder har fått frågan och inte svarat än.']) expect(after).toContain(said);
    const [mail] = await mailsTo(board('0580').mailbox ?? '');
    expect(mail?.replyTo?.[0]?.address).toMatch(/^svar\+[a-z0-9]{20}@samrad\.example\.se$/);
    expect(mail?.text).toContain('Uppgifterna stämmer');
    const again = await ask(some);
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('har redan fått frågan i år')]);
    expect(await desk()).toEqual([]);
  });

  it('alone has its link: what is kept and shown of the mail opens nothing', async () => {
    const linkoping = board('0580');
    const [id = ''] = await mailingIds(linkoping);
    const token = (await linkTo(linkoping)).replace('/kontakt/', '');
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const shown = await until(async () => {
      const html = await (await office.get(`/skickat/${id}`)).text();
      expect(html).toContain('Togs emot av e-postservern');
      return html;
    });
    expect(shown).toContain('Länken till svarssidan står bara i mejlet till nämnden.');
    const [sent] = server.received.filter(({ to }) => to.includes(linkoping.mailbox ?? ''));
    const record = await (await running.as('example-reader').get(`/handlingar/${id}/fil`)).text();
    const [went, kept] = [await PostalMime.parse(sent?.raw ?? ''), await PostalMime.parse(record)];
    expect(kept.text).toBe(went.text?.replace(token, '(nämndens egen länk)'));
    expect(kept.headers).toEqual(went.headers);
    const { rows } = await read((ctx) =>
      ctx.tx.execute(`select 1 from mailings m where m::text like '%${token}%' union all
        select 1 from contact_questions q where q::text like '%${token}%' union all
        select 1 from record_texts t where t::text like '%${token}%'`),
    );
    expect([shown.includes(token), rows]).toEqual([false, []]);
  });

  it('confirms by one press, and a look changes nothing', async () => {
    const link = await linkTo(board('0580'));
    for (const headers of [{}, { 'user-agent': 'link scanner' }]) {
      const looked = await running.anonymous.get(link, headers);
      expect([looked.status, looked.headers.get('set-cookie'), looked.headers.get('x-robots-tag')]).toEqual([
        200,
        null,
        'noindex, nofollow',
      ]);
    }
    expect(await short(board('0580'))).toBe('inte bekräftad');
    const page = await (await running.anonymous.get(link)).text();
    const press = { svar: 'stammer', seen: hidden(page, 'seen') };
    expect((await running.anonymous.post(link, { ...press, seen: 'annat' })).status).toBe(422);
    expect((await running.anonymous.post(link, press)).status).toBe(303);
    expect((await running.anonymous.post(link, press)).status).toBe(303);
    expect(await short(board('0580'))).toMatch(/^bekräftad \d{4}-\d\d-\d\d$/);
    expect(titleOf(await (await running.anonymous.get(link)).text())).toBe('Tack, uppgifterna är bekräftade');
    const one = await (await office.get(`/huvudman/kontakter/${board('0580').id}`)).text();
    expect(one.match(/Bekräftade genom länken/g)).toHaveLength(1);
    expect(titleOf(await (await office.get('/huvudman/kontakter')).text())).toMatch(/^En av/);
  });

  it('changes its mailbox, which both addresses are told of and the office looks at', async () => {
    const kinda = board('0513');
    const link = await linkTo(kinda);
    const typed = { mailbox: 'vard@annan.example', title: 'Nämndsekreterare', person: 'Eva Ek' };
    const wrong = await running.anonymous.post(link, {
      ...typed,
      mailbox: 'a@b.se, c@d.se',
      person: '070-123 45 67',
      svar: 'spara',
    });
    const said = await wrong.text();
    expect([wrong.status, said.includes('href="#f-mailbox"'), said.includes('href="#f-person"')]).toEqual([422, true, true]);
    const review = await running.anonymous.post(link, { ...typed, svar: 'granska' });
    expect(await review.text()).toContain('från och med nu till vard@annan.example, funktion Nämndsekreterare, namn Eva Ek.');
    expect(await short(kinda)).toBe('inte bekräftad');
    expect((await running.anonymous.post(link, { ...typed, svar: 'spara' })).status).toBe(303);
    const now = await read(async (ctx) => (await boardsOn(ctx, ctx.today)).find(({ id }) => id === kinda.id)?.mailbox);
    expect([now, await short(kinda)]).toEqual(['vard@annan.example', expect.stringMatching(/^bekräftad/)]);
    const [[told], old] = [await mailsTo('vard@annan.example'), await mailsTo(kinda.mailbox ?? '', 2)];
    expect(told?.text).toContain(`Tidigare: ${kinda.mailbox}\nNu: vard@annan.example`);
    expect(told?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(old.at(-1)?.subject).toMatch(/^Ny funktionsbrevlåda/);

    const path = `/huvudman/kontakter/${kinda.id}`;
    expect(await desk()).toEqual([
      `Vård- och omsorgsnämnden, Kinda kommun har ändrat sin funktionsbrevlåda genom länken. ${path}`,
    ]);
    const page = await (await office.get(path)).text();
    expect(page).toContain('ligger på en annan domän');
    expect((await office.post(`${path}/granskat`, { svar: hidden(page, 'svar') })).status).toBe(303);
    expect(await desk()).toEqual([]);
  });

  it('answers in writing, and a person notes what it says', async () => {
    const ydre = board('0512');
    const [question] = await mailsTo(ydre.mailbox ?? '');
    const transport = createTransport({ host: '127.0.0.1', port: running.program.mailPort ?? 0, ignoreTLS: true });
    const to = question?.replyTo?.[0]?.address ?? '';
    const from = ydre.mailbox ?? '';
    await transport.sendMail({
      from,
      to,
      subject: 'SV: Stämmer era kontaktuppgifter',
      text: 'Ny registrator: Bo.',
      envelope: { from, to },
    });
    const mail = await until(async () => {
      const found = (await read((ctx) => latestIncoming(ctx, 10))).find(
        ({ verdict, subject }) => verdict !== null && subject.startsWith('SV:'),
      );
      if (found === undefined) throw new Error('not read yet');
      return found;
    });
    expect(mail.match).toMatchObject({ about: { kind: 'contact' }, boardId: ydre.id, how: 'address' });
    expect(await desk()).toEqual(['Ett mejl om kontaktuppgifter väntar på att läsas. /inkommet']);
    // It is no extract to read.
    expect(await (await office.get('/beslut/las')).text()).not.toContain('SV: Stämmer era');
    const path = `/huvudman/kontakter/${ydre.id}`;
    const page = await (await office.get(path)).text();
    expect(page).toContain(`/inkommet/${mail.id}`);
    const note = { request: hidden(page, 'request'), mailbox: from, title: 'Registrator', person: 'Bo', how: 'reply' };
    expect((await office.post(path, note)).status).toBe(303);
    expect((await office.post(path, note)).status).toBe(303);
    expect((await (await office.get(path)).text()).match(/Lämnade nya uppgifter i ett mejl/g)).toHaveLength(1);
    expect(await desk()).toEqual([]);
  });

  it('is asked again when a person says so: the earlier link is then dead', async () => {
    const motala = board('0581');
    const old = await linkTo(motala);
    const [first] = await mailingIds(motala);
    await running.program.database.write(program('test'), 'test', (ctx) => noteBounce(ctx, first ?? '', '550 Full'));
    const failed = async () => (await running.program.database.read(secretariat, mailingsWaiting)).map(({ href }) => href);
    expect(await failed()).toEqual([`/skickat/${first}`]);
    expect((await ask([motala], { igen: 'ja' })).headers.get('location')).toBe('/huvudman/kontakter?klart=1');
    const link = await linkTo(motala, 2);
    // The new mail stands instead of the one that came back, once the program has written what the server answered.
    await until(async () => expect(await failed()).toEqual([]));
    expect(link).not.toBe(old);
    expect((await running.anonymous.get(old)).status).toBe(404);
    expect((await running.anonymous.get(link)).status).toBe(200);
    expect((await running.anonymous.get('/kontakt/finnsinte')).status).toBe(404);
    for (let i = 0; i < 30; i++) await running.anonymous.post(link, { svar: 'granska', mailbox: 'x' });
    expect(await (await running.anonymous.post(link, { svar: 'granska', mailbox: 'a@b.se' })).text()).toContain(
      'för många försök',
    );
  });
});

it('the office is told in January that nobody has been asked, and after an election why', async () => {
  const on = async (day: string) => {
    const database = openDatabase(running.database.appUrl, () => Temporal.Instant.from(`${day}T08:00:00Z`));
    const waiting = await database.read(secretariat, contactsWaiting);
    await database.close();
    return waiting.map(({ sentence, by, urgency }) => [sentence.sv, by?.toString(), urgency]);
  };
  expect(await on('2027-01-05')).toEqual([
    ['Nämndernas kontaktuppgifter för 2027 har inte frågats efter, och nämnderna är nya efter valet.', '2027-01-31', 'later'],
  ]);
  expect(await on('2028-02-01')).toEqual([['Nämndernas kontaktuppgifter för 2028 har inte frågats efter.', '2028-01-31', 'now']]);
  expect(await on('2028-11-01')).toEqual([]);
});

it('an address that mail comes back from says so, wherever it stands', async () => {
  const [id = ''] = await mailingIds(board('0580'));
  await running.program.database.write(program('test'), 'test', (ctx) => noteBounce(ctx, id, '550 5.1.1 No such user'));
  expect(await short(board('0580'))).toBe('studsar');
  const list = await (await office.get('/huvudman/kontakter?visa=studsar')).text();
  expect(list).toContain('En adress studsar.');
  expect(list).toContain('550 5.1.1 No such user');
  expect(list).toContain(`/skickat/${id}`);
  const csv = await (await office.get('/huvudman/kontakter?visa=studsar&format=csv')).text();
  expect(csv.trim().split('\r\n')).toHaveLength(2);
});
