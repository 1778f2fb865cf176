import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asProgram, codes, ok, smallCounty } from '../../../test/support/members.ts';
import { type SmtpListener, smtpListener } from '../../../test/support/smtp.ts';
import { until } from '../../../test/support/until.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import type { Attendant } from '../../platform/jobs/index.ts';
import { type Mailer, openMailer } from '../../platform/mail/index.ts';
import { dispatchesAbout, recordById } from '../../records/index.ts';
import { stateOf } from '../outgoing/mailing-state.ts';
import { mailingById } from '../queries/mailings.ts';
import { answerAddressFor } from './answer-address.ts';
import { type DecideMailing, decideMailing } from './decide-mailing.ts';
import { judgeMailing } from './judge-mailing.ts';
import { noteBounce } from './note-bounce.ts';
import { noteEvent } from './note-event.ts';
import { openPostman } from './open-postman.ts';

const ways = { domain: 'samrad.example.se', answerAddress: 'svar@samrad.example.se' };
const log = pino({ level: 'silent' });
const links = { url: 'https://samrad.example.se', secret: 'a secret for tests alone, long enough' };
let made: TestDatabase;
let database: Database;
let server: SmtpListener;
let mailer: Mailer;
let owner: string;
let board: string;
let ahead = 0;
const postmen: Attendant[] = [];

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => Temporal.Now.instant().add({ seconds: ahead }));
  server = await smtpListener();
  const opened = openMailer({ smtpUrl: server.url, from: 'samrad@samrad.example.se' });
  if (opened === null) throw new Error('no mailer');
  mailer = opened;
  const county = await database.write(asProgram(), 'test', smallCounty);
  owner = county.hsn;
  board = county.sn;
});
afterEach(async () => {
  await Promise.all(postmen.splice(0).map((postman) => postman.stop()));
  server.refuse(null);
  server.answerWhole(null);
});
afterAll(async () => {
  mailer.close();
  await server.close();
  await database.close();
  await made.drop();
});

const write = <T>(work: (ctx: Ctx) => Promise<T>) => database.write(asProgram([owner]), 'test', work);

function mail(more: Partial<DecideMailing> = {}): DecideMailing {
  return {
    ...{
      requestId: newId(),
      purpose: 'dispatch',
      owner,
      to: `${newId()}@kommun.example.se`,
      counterpart: 'Socialnämnden, Ydre kommun',
    },
    ...{ senderName: 'Karin Ek', subject: 'Arbetsplan för beslut', body: 'Hej!\n', about: { kind: 'round', id: newId() } },
    ...more,
  };
}

function postman(): Attendant {
  const opened = openPostman({ database, mailer, log, links, seconds: 3600 });
  postmen.push(opened);
  return opened;
}

const mailing = async (id: string) => {
  const found = await database.read(asProgram([owner]), (ctx) => mailingById(ctx, id));
  if (found === null) throw new Error('no such mailing');
  return found;
};
const becomes = (id: string, kind: string) => until(async () => expect(stateOf(await mailing(id)).kind).toBe(kind));
const arrivedAt = (to: string) => server.received.filter((each) => each.to.includes(to));

test('what is decided goes, is a record as it went, and a line with its files', async () => {
  const about = { kind: 'round', id: newId() };
  const replyTo = await write((ctx) => answerAddressFor(ctx, ways, about, board));
  expect(replyTo).toMatch(/^svar\+[a-hjkmnp-z2-9]{20}@samrad\.example\.se$/);
  expect(await write((ctx) => answerAddressFor(ctx, ways, about, board))).toBe(replyTo);
  const file = {
    fileName: 'beslut att klippa.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode('Nämnden beslutar\n'),
  };
  const given = mail({ about, replyTo, files: [{ file, title: 'Förslag till beslut', kind: 'attachment' }] });
  const [id, again] = [
    await write((ctx) => decideMailing(ctx, ways, given)),
    await write((ctx) => decideMailing(ctx, ways, given)),
  ];
  expect(again).toBe(id);
  postman();
  await becomes(id, 'sent');
  const [arrived, ...others] = arrivedAt(given.to);
  expect(others).toEqual([]);
  const read = await PostalMime.parse(arrived?.raw ?? '');
  expect(read).toMatchObject({
    ...{ from: { name: 'Karin Ek via Samråd vård och omsorg' }, messageId: `<${id}@samrad.example.se>` },
    ...{ replyTo: [{ address: replyTo }], attachments: [{ filename: 'beslut att klippa.txt' }] },
  });
  const kinds = (await mailing(id)).events.map(({ kind, answer }) => [kind, answer]);
  expect(kinds).toEqual([
    ['begun', null],
    ['handing-over', null],
    ['taken', expect.stringMatching(/^250 /)],
  ]);
  await database.read(asProgram([owner]), async (ctx) => {
    expect(await recordById(ctx, id)).toMatchObject({
      kind: 'mail',
      mediaType: 'message/rfc822',
      access: 'public',
      size: arrived?.raw.length,
    });
    const lines = await dispatchesAbout(ctx, 'round', about.id);
    expect(lines).toMatchObject([
      { direction: 'sent', means: 'mail', records: [{ title: given.subject }, { title: 'Förslag till beslut' }] },
    ]);
  });
});

test('three postmen at once send each mail once', async () => {
  const given = Array.from({ length: 8 }, () => mail());
  const ids = await write(async (ctx) => {
    const all = [];
    for (const each of given) all.push(await decideMailing(ctx, ways, each));
    return all;
  });
  const three = [postman(), postman(), postman()];
  await until(async () => {
    for (const each of three) each.wake();
    for (const id of ids) expect(stateOf(await mailing(id)).kind).toBe('sent');
  });
  expect(given.map(({ to }) => arrivedAt(to).length)).toEqual(given.map(() => 1));
});

test('a handing-over that another has done is not done', async () => {
  const given = mail();
  const id = await write((ctx) => decideMailing(ctx, ways, given));
  const raw = new TextEncoder().encode('Subject: x\r\n\r\nx\r\n');
  const handOver = () =>
    write((ctx) =>
      ctx.tx.execute(`insert into mailing_events (id, mailing_id, kind, at)
    values (gen_random_uuid(), '${id}', 'handing-over', now())`),
    ).then(() => undefined);
  const tries = await Promise.allSettled([1, 2, 3].map(() => mailer.deliver({ raw, to: given.to, beforeLast: handOver })));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect(arrivedAt(given.to).length).toBe(1);
});

test('one that is answered while somebody looks is not in doubt; one that is left is, after a moment', async () => {
  const [answered, left] = [
    await write((ctx) => decideMailing(ctx, ways, mail())),
    await write((ctx) => decideMailing(ctx, ways, mail())),
  ];
  for (const id of [answered, left]) await write((ctx) => noteEvent(ctx, id, 'handing-over', null));
  const seen = await database.read(asProgram([owner]), async (ctx) => {
    // The look is of this moment: what is written after it, it does not see.
    await mailingById(ctx, left);
    await write((other) => noteEvent(other, answered, 'taken', '250 OK'));
    return mailingById(ctx, answered);
  });
  expect(seen?.events.map(({ kind }) => kind)).toEqual(['handing-over']);
  expect(seen === null ? null : stateOf(seen).kind).toBe('under-way');
  ahead += 5;
  expect([stateOf(await mailing(answered)).kind, stateOf(await mailing(left)).kind]).toEqual(['sent', 'unsure']);
});

test('what is refused is not tried again; a person may have it sent again', async () => {
  const given = mail();
  server.refuse('550 5.1.1 No such user');
  const id = await write((ctx) => decideMailing(ctx, ways, given));
  const one = postman();
  await becomes(id, 'refused');
  expect((await mailing(id)).events.at(-1)?.answer).toBe('550 5.1.1 No such user');
  server.refuse(null);
  one.wake();
  await one.stop();
  expect(arrivedAt(given.to)).toEqual([]);
  expect(codes(await write((ctx) => judgeMailing(ctx, { mailingId: id, came: false, reason: ' ' })))).toEqual(['reason-missing']);
  ok(await write((ctx) => judgeMailing(ctx, { mailingId: id, came: false, reason: 'Registrator har rättat sin brevlåda.' })));
  postman();
  await becomes(id, 'sent');
  expect(arrivedAt(given.to).length).toBe(1);
  expect(codes(await write((ctx) => judgeMailing(ctx, { mailingId: id, came: false, reason: 'x' })))).toEqual([
    'nothing-to-judge',
  ]);
  expect(await write((ctx) => noteBounce(ctx, id, '550 mailbox full'))).toBe(true);
  await becomes(id, 'bounced');
});

test('what is put off is tried again, later and later, until a person is told', async () => {
  const given = mail();
  server.refuse('450 4.2.1 Come back later');
  const id = await write((ctx) => decideMailing(ctx, ways, given));
  const one = postman();
  await becomes(id, 'put-off');
  const tries = async () => (await mailing(id)).events.filter(({ kind }) => kind === 'put-off').length;
  one.wake();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await tries()).toBe(1);
  ahead += 16;
  one.wake();
  await until(async () => expect(await tries()).toBe(2));
  ahead += 37 * 3600;
  one.wake();
  await becomes(id, 'given-up');
  server.refuse(null);
  ok(await write((ctx) => judgeMailing(ctx, { mailingId: id, came: false, reason: 'Servern är lagad.' })));
  one.wake();
  await becomes(id, 'sent');
  expect(arrivedAt(given.to).length).toBe(1);
});
