import PostalMime, { type Email } from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { until } from '../../../../test/support/until.ts';
import { unzip } from '../../../../test/support/unzip.ts';
import { must } from '../../../example/expect.ts';
import { setMailbox } from '../../../members/index.ts';
import { program } from '../../../platform/actor.ts';
import { dispatchesAbout } from '../../../records/index.ts';
import { type Receiver, receiversOf } from '../../queries/dispatch/receivers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { roundsList } from '../../queries/rounds-list.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let round: Round;
let ahead = 0;

beforeAll(async () => {
  server = await smtpListener();
  const mail = { smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' };
  running = await runProgram({ mail, clock: () => Temporal.Now.instant().add({ hours: 24 * ahead }) });
  office = running.as('example-secretariat');
  const found = await running.program.database.read(program('test'), async (ctx) => {
    const open = (await roundsList(ctx)).find(({ standing }) => standing.state === 'open');
    return roundById(ctx, open?.round.id ?? '');
  });
  if (found === null) throw new Error('no open round');
  round = found;
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const receivers = () => running.program.database.read(program('test'), (ctx) => receiversOf(ctx, round));
const mailboxOf = (place: number) => `registrator${place}@kommun.example.se`;

/** Gives each board a mailbox, but the last. */
async function giveMailboxes(all: readonly Receiver[]): Promise<void> {
  await running.program.database.write(program('test'), 'test', async (ctx) => {
    must(await setMailbox(ctx, { boardId: all.at(-1)?.boardId ?? '', mailbox: null }));
    for (const [place, { boardId }] of all.slice(0, -1).entries())
      must(await setMailbox(ctx, { boardId, mailbox: mailboxOf(place) }));
  });
}

const at = (page: 'utskick' | 'paminnelse') => `/beslut/${round.id}/${page}`;

async function shown(path: string): Promise<string> {
  const answer = await office.get(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Looks the form through and sends it, as a person would. @returns where it led */
async function send(page: 'utskick' | 'paminnelse', fields: Record<string, string | readonly string[]>): Promise<string> {
  const look = await office.post(at(page), { ...fields, steg: 'granska' });
  const review = await look.text();
  expect(look.status, review).toBe(422);
  const reviewed = /name="reviewed" value="(\w+)"/.exec(review)?.[1] ?? '';
  const sent = await office.post(at(page), { ...fields, reviewed, steg: 'skicka' });
  expect(sent.status).toBe(303);
  // A browser that sends the same form again decides nothing twice.
  const again = await office.post(at(page), { ...fields, reviewed, steg: 'skicka' });
  expect(again.headers.get('location')).toMatch(/klart=0$/);
  return sent.headers.get('location') ?? '';
}

const arrived = (count: number) => until(() => expect(server.received.length).toBe(count));

test('every authority with a mailbox gets one mail with everything in it', async () => {
  const before = await receivers();
  expect(before.length).toBeGreaterThanOrEqual(14);
  await giveMailboxes(before);
  const all = (await receivers()).slice(0, -1);
  const refused = mailboxOf(3);
  server.refuse('550 5.1.1 Okänd mottagare', refused);
  const page = await shown(at('utskick'));
  expect(page).toContain('har inte skickats');
  expect(page).toContain('En nämnd saknar funktionsbrevlåda');
  for (const { boardId, mailbox } of all) {
    expect(page).toContain(mailbox);
    expect(page).toContain(`/beslut/${round.id}/utskick/${boardId}/word`);
  }
  const intro = 'Hej!\n\nHär kommer planen, med hälsning från oss alla.';
  const led = await send('utskick', { intro, namnd: all.map(({ boardId }) => boardId) });
  expect(led).toBe(`/beslut/${round.id}/utskick?klart=${all.length}`);
  await arrived(all.length - 1);
  for (const [place, receiver] of all.entries()) if (mailboxOf(place) !== refused) await expectMail(receiver, intro);
  const replies = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).replyTo?.[0]?.address));
  expect(new Set(replies).size).toBe(replies.length);
  await until(async () => expect(await shown(at('utskick'))).toContain('550 5.1.1 Okänd mottagare'));
  expect(await (await office.get('/att-gora')).text()).toContain('har inte kommit fram');
});

async function expectMail({ mailbox, numbers, authority, slot }: Receiver, intro: string): Promise<void> {
  const found = server.received.filter(({ to }) => to.includes(mailbox ?? ''));
  expect(found.length).toBe(1);
  const mail: Email = await PostalMime.parse(found[0]?.raw ?? '');
  expect(mail.subject).toContain(`${round.textTitle} för beslut – vårt dnr ${round.registrationNumber}`);
  if (numbers.length > 0) expect(mail.subject).toContain(`Ert dnr: ${numbers.join(', ')}`);
  expect(mail.from?.name).toMatch(/Samråd vård och omsorg/);
  expect(mail.replyTo?.[0]?.address).toMatch(/^svar\+[a-z2-9]{20}@samrad\.example\.se$/);
  const text = mail.text?.replaceAll('\r\n', '\n') ?? '';
  expect(text.startsWith(`${intro}\n\nTILL\n${authority.board.name}, ${authority.board.principalName}`)).toBe(true);
  expect(text).toMatch(/FÖRSLAG TILL BESLUT\n[\s\S]*\n1\. /);
  const files = new Map(mail.attachments.map(({ filename, content }) => [filename, Buffer.from(content as ArrayBuffer)]));
  const names = [`${round.textTitle}.pdf`, 'Tjänsteskrivelse.docx', 'Tjänsteskrivelse.pdf', 'Förslag till beslut.txt'];
  expect([...files.keys()]).toEqual([...names, ...(slot.kind === 'unknown' ? [] : ['Datum till kalendern.ics'])]);
  const starts = ['%PDF-', 'PK\u0003\u0004', '%PDF-'];
  expect(
    names.slice(0, 3).map((name, place) =>
      files
        .get(name)
        ?.toString('latin1')
        .startsWith(starts[place] ?? '?'),
    ),
  ).toEqual([true, true, true]);
  const calendar = files.get('Datum till kalendern.ics')?.toString('utf8');
  if (slot.kind !== 'unknown') expect(calendar).toContain(`DTSTART;VALUE=DATE:${slot.on.replaceAll('-', '')}`);
}

test('all of it is in the list of what was sent, with its files', async () => {
  const mails = await until(async () => {
    const lines = await running.program.database.read(program('test'), (ctx) => dispatchesAbout(ctx, 'round', round.id));
    const sent = lines.filter(({ means, direction }) => means === 'mail' && direction === 'sent');
    expect(sent.length).toBe(server.received.length);
    return sent;
  });
  for (const { records } of mails) expect(records.length).toBeGreaterThanOrEqual(5);
});

test('one whose mailbox was wrong, and one that had none, can be sent to alone', async () => {
  const [before, all] = [server.received.length, await receivers()];
  expect(all.filter(({ canBeSent }) => canBeSent).length).toBe(1);
  server.refuse(null);
  await running.program.database.write(program('test'), 'test', async (ctx) => {
    must(await setMailbox(ctx, { boardId: all[3]?.boardId ?? '', mailbox: 'ratt@kommun.example.se' }));
    must(await setMailbox(ctx, { boardId: all.at(-1)?.boardId ?? '', mailbox: 'ny@kommun.example.se' }));
  });
  const open = (await receivers()).filter(({ canBeSent }) => canBeSent);
  expect(open.map(({ mailbox }) => mailbox)).toEqual(['ratt@kommun.example.se', 'ny@kommun.example.se']);
  await send('utskick', { intro: 'Hej!', namnd: open.map(({ boardId }) => boardId) });
  await arrived(before + 2);
  await until(async () => expect(await shown(at('utskick'))).toContain('har gått ut till'));
  expect(await (await office.get('/start')).text()).not.toContain('har inte kommit fram');
});

test('the ZIP has a folder for each authority, with the text and the files', async () => {
  const answer = await office.get(`${at('utskick')}/zip`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzip(new Uint8Array(await answer.arrayBuffer()));
  const all = await receivers();
  expect(new Set([...files.keys()].map((name) => name.split('/')[0])).size).toBe(all.length);
  for (const {
    authority: { board },
  } of all) {
    const folder = `${board.principalName}, ${board.name}`;
    expect(files.get(`${folder}/Mejlet.txt`)).toContain(`Ämne: ${round.textTitle} för beslut`);
    expect(files.has(`${folder}/Tjänsteskrivelse.docx`)).toBe(true);
  }
});

test('one reminder after the day to answer, and no more', async () => {
  const before = server.received.length;
  const today = Temporal.Now.plainDateISO('Europe/Stockholm');
  ahead = today.until(round.answerBy ?? today).days + 30;
  const page = await shown(at('paminnelse'));
  const due = [...page.matchAll(/name="namnd"[^>]*value="([\w-]+)"|value="([\w-]+)"[^>]*name="namnd"/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  expect(due.length).toBeGreaterThan(0);
  expect(page).toContain('Svarsdagen var');
  await send('paminnelse', { 'intro-after': 'Hej! Hur går det för er?', namnd: due });
  await arrived(before + due.length);
  const mail = await PostalMime.parse(server.received.at(-1)?.raw ?? '');
  expect(mail.subject).toMatch(/^Påminnelse: /);
  expect(mail.text).toContain('Hej! Hur går det för er?');
  expect(mail.inReplyTo).toMatch(/^<[\w-]+@samrad\.example\.se>$/);
  expect(mail.headers.some(({ key }) => key === 'auto-submitted')).toBe(false);
  const after = await shown(at('paminnelse'));
  expect(after).toContain('Ingen nämnd behöver påminnas i dag');
  expect(after).toContain('Har påmints en gång.');
  const forced = await office.post(at('paminnelse'), { 'intro-after': 'Igen!', namnd: due, steg: 'skicka', reviewed: 'x' });
  expect(forced.status).toBe(422);
  expect(server.received.length).toBe(before + due.length);
});
