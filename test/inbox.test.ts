import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepArrival } from '../src/correspondence/acts/incoming/keep-arrival.ts';
import { tryToRead } from '../src/correspondence/acts/incoming/try-to-read.ts';
import {
  answerAddressFor,
  decideMailing,
  type IncomingMail,
  incomingOfRecord,
  incomingToRead,
  mailingById,
  mailWaysOf,
} from '../src/correspondence/index.ts';
import { latestIncoming } from '../src/correspondence/queries/incoming/incoming-list.ts';
import { bodyOf } from '../src/members/index.ts';
import type { Ctx } from '../src/platform/act.ts';
import { program } from '../src/platform/actor.ts';
import { newId } from '../src/platform/db/columns.ts';
import { dispatchesAbout, openRecord, recordsAbout } from '../src/records/index.ts';
import { mailMatching, roundsList, stepsOfRound } from '../src/rounds/index.ts';
import { madePdf } from './support/made-files.ts';
import { type Running, runProgram } from './support/running.ts';
import { type SmtpListener, smtpListener } from './support/smtp.ts';
import { until } from './support/until.ts';

const answerAddress = 'svar@samrad.example.se';
let server: SmtpListener;
let running: Running;
let beside: Running;
let roundId: string;
let board: { readonly id: string; readonly number: string };
let token: string;

beforeAll(async () => {
  server = await smtpListener();
  const mail = {
    ...{ smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress },
    listen: { host: '127.0.0.1', port: 0 },
  };
  running = await runProgram({ mail });
  beside = await runProgram({ mail, beside: running });
  await write(async (ctx) => {
    const [open] = await roundsList(ctx);
    roundId = open?.round.id ?? '';
    const step = (await stepsOfRound(ctx, roundId)).find(({ key }) => key === '0580-2');
    board = { id: step?.boardId ?? '', number: step?.registrationNumbers[0] ?? '' };
    token = (await answerAddressFor(ctx, { answerAddress }, { kind: 'round', id: roundId }, board.id)) ?? '';
  });
});
afterAll(async () => {
  await beside?.close();
  await running?.close();
  await server?.close();
});

const read = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.read(program('test'), work);
const write = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.write(program('test'), 'test', work);

/** Sends over real SMTP, to one of the two processes. */
function send(mail: { readonly from: string; readonly to?: string } & Record<string, unknown>, to: Running = running) {
  const transport = createTransport({ host: '127.0.0.1', port: to.program.mailPort ?? 0, ignoreTLS: true });
  const { from, to: receiver = answerAddress } = mail;
  return transport.sendMail({ text: 'Hej.', ...mail, envelope: { from, to: receiver }, to: receiver });
}

/** The mail with that subject, when it has been read. */
function mailAbout(subject: string): Promise<IncomingMail> {
  return until(async () => {
    const found = (await read((ctx) => latestIncoming(ctx, 100))).find((mail) => mail.subject === subject);
    if (found === undefined || found.verdict === null) throw new Error(`${subject} has not been read`);
    return found;
  });
}

const pdf = (text: string) => ({ filename: 'Protokollsutdrag § 12.pdf', content: Buffer.from(madePdf([text])) });

describe('a registrar who never signs in', () => {
  it('answers with the extract: it is kept, known, noted and acknowledged', async () => {
    const subject = `SV: Arbetsplan (Ert dnr: ${board.number})`;
    const extract = pdf(`Protokollsutdrag. ${board.number}. Beslut`);
    await send({
      from: 'registrator@linkoping.example',
      to: token,
      subject,
      attachments: [extract],
      messageId: '<a1@linkoping.example>',
    });
    const mail = await mailAbout(subject);
    expect(mail).toMatchObject({ verdict: 'letter', why: null, envelopeTo: [token], end: null });
    expect(mail.match).toEqual({ about: { kind: 'round', id: roundId }, boardId: board.id, how: 'address' });
    expect(mail.files).toMatchObject([{ fileName: 'Protokollsutdrag § 12.pdf', setAside: null }]);

    const [waiting] = await read(incomingToRead);
    expect(waiting?.mail.id).toBe(mail.id);
    expect((await read((ctx) => incomingOfRecord(ctx, waiting?.recordId ?? '')))?.id).toBe(mail.id);
    const whole = await read((ctx) => openRecord(ctx, mail.recordId));
    expect(Buffer.from(whole?.bytes ?? []).toString()).toContain('Message-ID: <a1@linkoping.example>');
    expect(whole?.record).toMatchObject({ kind: 'mail', mediaType: 'message/rfc822', sharedWith: 'secretariat' });
    const line = (await read((ctx) => dispatchesAbout(ctx, 'round', roundId))).find((each) => each.subject === subject);
    expect(line).toMatchObject({ direction: 'received', means: 'mail', counterpartBoardId: board.id });
    expect(line?.counterpart).toContain('registrator@linkoping.example');
    expect(line?.records.length).toBe(2);
    expect((await read((ctx) => recordsAbout(ctx, 'round', roundId))).map(({ id }) => id)).toContain(waiting?.recordId);

    const receipt = await until(() => {
      const found = server.received.find(({ to }) => to.includes('registrator@linkoping.example'));
      if (found === undefined) throw new Error('no receipt');
      return found;
    });
    const said = await PostalMime.parse(receipt.raw);
    expect(said.inReplyTo).toBe('<a1@linkoping.example>');
    expect(said.replyTo?.[0]?.address).toBe(token);
    expect(said.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
    expect(said.text).toContain(`ert dnr ${board.number}`);
    expect(said.text).toContain('Med följde Protokollsutdrag § 12.pdf.');
  });

  it('is known by the number alone, but a stranger gets no receipt', async () => {
    const subject = 'Beslut i ert ärende';
    await send({ from: 'okand@nagonannan.example', subject, text: `Gäller ${board.number}.` });
    expect((await mailAbout(subject)).match).toMatchObject({ boardId: board.id, how: 'number' });
    expect(server.received.some(({ to }) => to.includes('okand@nagonannan.example'))).toBe(false);
  });
});

it('what was kept, but not read before the process died or the backup was taken, is read by the next', async () => {
  const bytes = Buffer.from('From: a@b.example\r\nSubject: Oläst\r\nDate: Thu, 19 Nov 2026 08:00:00 +0100\r\n\r\nHej.\r\n');
  const noQueue = { enqueue: async () => undefined };
  await write((ctx) => keepArrival(ctx, noQueue, { via: 'imap', envelopeFrom: null, envelopeTo: [], bytes }));
  const next = await runProgram({ mail: { smtpUrl: undefined, from: undefined }, beside: running });
  expect(await mailAbout('Oläst')).toMatchObject({ verdict: 'letter', via: 'imap', envelopeFrom: null });
  await next.close();
});

describe('the secretariat', () => {
  it('says what a mail is about, puts one aside, and brings it back', async () => {
    const office = running.as('example-secretariat');
    await send({ from: 'eva@nagonannan.example', subject: 'En fråga', text: 'När möts ni? <b>Hej</b>' });
    const { id } = await mailAbout('En fråga');
    const list = await (await office.get('/inkommet')).text();
    expect(list.slice(0, list.indexOf('id="att-lasa"'))).toContain(`/inkommet/${id}`);
    const sought = await (await office.get('/inkommet?text=finnsinte')).text();
    expect(sought).toContain('Inget mejl passar det du söker');
    expect(sought).not.toContain('Inga mejl väntar');
    expect(await (await office.get('/att-gora')).text()).toContain('hör inte ihop med något ännu');
    const page = await (await office.get(`/inkommet/${id}`)).text();
    expect(page).toContain('&lt;b&gt;Hej&lt;/b&gt;');

    const wrong = await office.post(`/inkommet/${id}/galler`, { aboutId: roundId, boardId: newId() });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('href="#f-boardId"')]);
    expect((await office.post(`/inkommet/${id}/galler`, { aboutId: roundId, boardId: board.id })).status).toBe(303);
    expect((await mailAbout('En fråga')).match).toMatchObject({ boardId: board.id, how: 'person' });
    expect(await (await office.get(`/inkommet/${id}`)).text()).toContain('Ta reda på vem som har skrivit');

    expect((await office.post(`/inkommet/${id}/undan`, { reason: ' ' })).status).toBe(422);
    expect((await office.post(`/inkommet/${id}/undan`, { reason: 'Bara en fråga' })).headers.get('location')).toContain('undan');
    const csv = await (await office.get('/inkommet?format=csv&text=eva@')).text();
    expect(csv.trim().split('\r\n').at(-1)).toContain('inget att registrera');
    expect((await office.post(`/inkommet/${id}/tillbaka`, {})).status).toBe(303);
    expect((await mailAbout('En fråga')).end).toBeNull();
  });
});

it('a document that is put aside lies among those, though it came by mail', async () => {
  const office = running.as('example-secretariat');
  await send({ from: 'r@linkoping.example', to: token, subject: 'Undan', attachments: [pdf('En inbjudan till konferens')] });
  const recordId = (await mailAbout('Undan')).files[0]?.recordId ?? '';
  const aside = async () =>
    /<summary>Undanlagda<\/summary>(.*?)<\/details>/s.exec(await (await office.get('/beslut/las')).text())?.[1] ?? '';
  expect(await aside()).not.toContain(recordId);
  expect((await office.post(`/beslut/las/${recordId}/lagg-undan`, { reason: 'En inbjudan' })).status).toBe(303);
  expect(await aside()).toContain(`/beslut/las/${recordId}`);
  expect((await office.post(`/beslut/las/${recordId}/ta-tillbaka`, {})).status).toBe(303);
  expect(await aside()).not.toContain(recordId);
});

it('what fails to be read again and again is set aside for a person, with what its first lines say', async () => {
  const bytes = Buffer.from(
    'From: Eva <a@b.example>\r\nSubject: Bråkig\r\nDate: Thu, 19 Nov 2026 08:00:00 +0100\r\n\r\nHej.\r\n',
  );
  const arrived = { via: 'imap', envelopeFrom: null, envelopeTo: [], bytes } as const;
  const id = (await write((ctx) => keepArrival(ctx, { enqueue: async () => undefined }, arrived))) ?? '';
  const ways = mailWaysOf({ answerAddress }, 'http://localhost');
  const failing = { ...mailMatching, matchMatter: () => Promise.reject(new RangeError('a fault of ours')) };
  const reading = {
    database: running.program.database,
    ways,
    ours: { answerAddress, from: null, domain: ways.domain },
    providers: failing,
  };
  await expect(tryToRead(reading, id, { tries: 2, minutes: 0 })).rejects.toThrow(RangeError);
  await expect(tryToRead(reading, id, { tries: 3, minutes: 0 })).rejects.toThrow(RangeError);
  await tryToRead(reading, id, { tries: 3, minutes: 0 });
  expect(await mailAbout('Bråkig')).toMatchObject({ verdict: 'unreadable', fromName: 'Eva', why: 'cannot-be-read' });
  const { rows } = await read((ctx) => ctx.tx.execute(`select error from incoming_tries where mail_id = '${id}'`));
  expect(rows).toEqual(Array(3).fill({ error: 'RangeError' }));
});

describe('what does harm elsewhere', () => {
  it('the same mail forty times at once, at two processes, is one', async () => {
    const raw = `From: a@b.example\r\nTo: ${answerAddress}\r\nSubject: Fyrtio\r\nDate: Thu, 19 Nov 2026 08:00:00 +0100\r\n\r\nHej.\r\n`;
    const all = Array.from({ length: 40 }, (_, n) => send({ from: 'a@b.example', raw }, n % 2 === 0 ? running : beside));
    await Promise.all(all);
    await mailAbout('Fyrtio');
    const found = (await read((ctx) => latestIncoming(ctx, 200))).filter(({ subject }) => subject === 'Fyrtio');
    expect(found.length).toBe(1);
    expect(found[0]?.match).toBeNull();
  });

  it('a bounce marks the mail that did not arrive, when it gives it back; a forged one does not', async () => {
    const ways = mailWaysOf({ smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress }, 'http://localhost');
    const id = await write(async (ctx) => {
      const owner = (await bodyOf(ctx))?.hostBoardId ?? '';
      return decideMailing(ctx, ways, {
        ...{ requestId: newId(), purpose: 'letter', owner, to: 'borta@ydre.example', counterpart: 'Ydre kommun' },
        ...{ senderName: 'Samrådet', subject: 'Hej', body: 'Hej.' },
      });
    });
    const events = async () => (await read((ctx) => mailingById(ctx, id)))?.events.map(({ kind }) => kind) ?? [];
    await until(async () => expect(await events()).toContain('taken'));
    const raw = await read(async (ctx) => Buffer.from((await openRecord(ctx, id))?.bytes ?? []).toString());
    const date = /^Date: .*$/m.exec(raw)?.[0]?.trim() ?? '';
    const report = (subject: string, headers: string) =>
      [
        `From: MAILER-DAEMON@mx.ydre.example\r\nSubject: ${subject}\r\nDate: Thu, 19 Nov 2026 08:00:00 +0100`,
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n',
        '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n',
        'Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
        `--b\r\nContent-Type: text/rfc822-headers\r\n\r\n${headers}Message-ID: <${id}@${ways.domain}>\r\n\r\n--b--\r\n`,
      ].join('\r\n');
    await send({ from: '', raw: report('Påhittad studs', 'Date: Thu, 19 Nov 2026 08:00:00 +0100\r\n') });
    expect(await mailAbout('Påhittad studs')).toMatchObject({ verdict: 'letter', why: 'unproven-bounce' });
    expect((await read((ctx) => mailingById(ctx, id)))?.events.at(-1)?.kind).toBe('taken');
    await send({ from: '', raw: report('Studs', `${date}\r\n`) });
    expect((await mailAbout('Studs')).verdict).toBe('bounce');
    const mailing = await read((ctx) => mailingById(ctx, id));
    const answer = 'smtp; 550 5.1.1 User unknown (mejl från mailer-daemon@mx.ydre.example)';
    expect(mailing?.events.at(-1)).toMatchObject({ kind: 'bounced', answer });
    // A person knows better, and better still.
    const office = running.as('example-secretariat');
    const tell = async (besked: string) =>
      (await office.post(`/skickat/${id}`, { besked, reason: 'De ringde' })).headers.get('location');
    expect([await tell('kom'), await tell('inte')]).toEqual([`/skickat/${id}?klart=kom`, `/skickat/${id}?klart=inte`]);
    expect((await read((ctx) => mailingById(ctx, id)))?.events.map(({ kind }) => kind).slice(-3)).toEqual([
      'bounced',
      'judged-sent',
      'bounced',
    ]);
  });

  it('files that are none, names with paths and headers in headers are only told of', async () => {
    const subject = 'Farligt\r\nBcc: offer@annan.example';
    const attachments = [
      { filename: '../../../etc/passwd.exe', content: Buffer.from('MZ\x90\x00program') },
      { filename: 'makron.docm', content: Buffer.from('PK\x03\x04vbaProject.bin') },
      { filename: 'arkiv.zip', content: Buffer.from('PK\x03\x04arkiv') },
      { filename: 'trasig.pdf', content: Buffer.from('%PDF-1.7 trasig') },
    ];
    const html = '<p>Hej</p><script>alert(1)</script>';
    await send({ from: 'registrator@linkoping.example', to: token, subject, attachments, html, text: undefined });
    const mail = await mailAbout('Farligt Bcc: offer@annan.example');
    expect(mail.body).not.toMatch(/<|alert/);
    expect(mail.files.map(({ fileName, setAside }) => [fileName, setAside])).toEqual([
      ['passwd.exe', 'unknown-type'],
      ['makron.docm', 'macros'],
      ['arkiv.zip', 'zip'],
      ['trasig.pdf', 'broken'],
    ]);
    expect(server.received.flatMap(({ to }) => to)).not.toContain('offer@annan.example');
  });
});
