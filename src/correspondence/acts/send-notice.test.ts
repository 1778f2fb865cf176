import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount } from '../../../test/support/accounts-site.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asProgram, smallCounty } from '../../../test/support/members.ts';
import { type SmtpListener, smtpListener } from '../../../test/support/smtp.ts';
import { until } from '../../../test/support/until.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Actor, program } from '../../platform/actor.ts';
import { newId } from '../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import type { Attendant } from '../../platform/jobs/index.ts';
import { type Mailer, openMailer } from '../../platform/mail/index.ts';
import { dispatchesAbout, recordById } from '../../records/index.ts';
import type { Notice } from '../notices/notice.ts';
import { readStopToken } from '../notices/stop-token.ts';
import { mailingById, mailingsAbout } from '../queries/mailings.ts';
import { mailsWantedBy, noticesTo } from '../queries/notices.ts';
import { chooseMails, stopMails } from './choose-mails.ts';
import { noticeAsMail } from './notice-as-mail.ts';
import { openPostman } from './open-postman.ts';
import { sendNotice } from './send-notice.ts';

const ways = { canSend: true, domain: 'samrad.example.se' };
const links = { url: 'https://samrad.example.se', secret: 'a secret for tests alone, long enough' };
const log = pino({ level: 'silent' });
let made: TestDatabase;
let database: Database;
let server: SmtpListener;
let mailer: Mailer;
let postman: Attendant;
let board: string;
const now = Temporal.Instant.from('2026-06-29T08:00:00Z');

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  server = await smtpListener();
  const opened = openMailer({ smtpUrl: server.url, from: 'samrad@samrad.example.se' });
  if (opened === null) throw new Error('no mailer');
  mailer = opened;
  ({ sn: board } = await database.write(asProgram(), 'test', smallCounty));
  postman = openPostman({ database, mailer, log, links, seconds: 3600 });
});
afterAll(async () => {
  await postman.stop();
  mailer.close();
  await server.close();
  await database.close();
  await made.drop();
});

let count = 0;
/** Somebody with an account, as an actor without rights. */
async function someone(name = 'Eva Lind') {
  count += 1;
  const account = await makeAccount(database, { email: `person${count}@kommun.example.se`, name });
  const actor: Actor = { account: account.id, label: name, grants: [], walls: { boards: [], secretariat: false, drafts: false } };
  return { ...account, email: `person${count}@kommun.example.se`, actor };
}

const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => database.write(actor, 'test', work);

function notice(accountId: string, more: Partial<Notice> = {}): Notice {
  return {
    ...{ accountId, kind: 'asked-for-comments', about: { kind: 'sharing', id: newId() }, requestId: newId() },
    subject: { sv: 'Synpunkter på utkastet', en: 'Comments on the draft' },
    body: { sv: 'Hej!\n\nhttps://samrad.example.se/remisser/1\n', en: 'Hello!\n' },
    ...more,
  };
}

const mailsTo = (email: string) => server.received.filter(({ to }) => to.includes(email));
async function arrived(email: string) {
  postman.wake();
  await until(() => expect(mailsTo(email).length).toBeGreaterThan(0), 5);
  return PostalMime.parse(mailsTo(email)[0]?.raw ?? '');
}

describe('a mail to somebody with an account', () => {
  test('goes once, says why it came, and how it is stopped by one press or one POST', async () => {
    const [author, receiver] = [await someone('Olof Ek'), await someone()];
    const given = notice(receiver.id);
    expect(await as(author.actor, (ctx) => sendNotice(ctx, ways, given))).toBe('sent');
    expect(await as(author.actor, (ctx) => sendNotice(ctx, ways, given))).toBe('already');
    // Another cannot see that it was sent, and does not send it again either.
    const other = await someone('En annan');
    expect(await as(other.actor, (ctx) => sendNotice(ctx, ways, given))).toBe('already');
    const mail = await arrived(receiver.email);
    const header = (key: string) => mail.headers.find((each) => each.key === key)?.value;
    const stop = /^<(https:\/\/samrad\.example\.se\/mejl\/([^/]+)\/sluta)>$/.exec(header('list-unsubscribe') ?? '');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(readStopToken(links.secret, stop?.[2] ?? '')).toEqual({ accountId: receiver.id, kind: 'asked-for-comments' });
    expect([mail.subject, mail.text?.startsWith('Hej!\n\nhttps://samrad.example.se/remisser/1\n\n-- \n')]).toEqual([
      'Synpunkter på utkastet',
      true,
    ]);
    expect(mail.text).toContain(`Sluta få sådana mejl:\n${stop?.[1]}\n`);
    expect(mail.text).toContain('Du får mejl från');
    expect(mailsTo(receiver.email)).toHaveLength(1);
  });

  test('is its receiver’s alone to read; that it went is the secretariat’s to see, and no authority got a document', async () => {
    const [author, receiver, other] = [await someone(), await someone(), await someone()];
    const about = { kind: 'sharing', id: newId() };
    await as(author.actor, (ctx) => sendNotice(ctx, ways, notice(receiver.id, { about })));
    await arrived(receiver.email);
    // What the server answered is written after it has the mail.
    const own = await until(async () => {
      const [latest] = await as(receiver.actor, (ctx) => noticesTo(ctx, receiver.id, 10));
      expect(latest?.mailing.events.map(({ kind }) => kind)).toEqual(['begun', 'handing-over', 'taken']);
      return latest;
    });
    expect(own?.body.startsWith('Hej!')).toBe(true);
    const id = own?.mailing.id ?? '';
    const office: Actor = { ...other.actor, walls: { boards: [], secretariat: true, drafts: true } };
    for (const actor of [other.actor, office]) expect(await as(actor, (ctx) => noticesTo(ctx, receiver.id, 10))).toEqual([]);
    expect(await as(other.actor, (ctx) => mailingById(ctx, id))).toBeNull();
    expect(await as(office, (ctx) => mailingById(ctx, id))).toMatchObject({ to: receiver.email, body: '' });
    expect(await as(asProgram([board]), (ctx) => dispatchesAbout(ctx, about.kind, about.id))).toEqual([]);
    expect(await as(asProgram([board]), (ctx) => recordById(ctx, id))).toBeNull();
  });

  test('carries an invitation as a part and as a file, the same however often it is made', async () => {
    const receiver = await someone('Öberg, Åsa');
    const about = { kind: 'meeting', id: newId() };
    const both = (text: string) => ({ sv: text, en: `${text} (en)` });
    const invitation = {
      ...{ uid: 'm1@samrad.example.se', sequence: 1, method: 'REQUEST' as const, location: 'Linköping' },
      ...{ starts: '2026-09-01T09:00', ends: '2026-09-01T12:00', summary: both('Möte'), description: both('Dagordning') },
      url: both('https://samrad.example.se/moten/1'),
    };
    await as(receiver.actor, (ctx) => sendNotice(ctx, ways, notice(receiver.id, { about, invitation })));
    await arrived(receiver.email);
    const raw = mailsTo(receiver.email)[0]?.raw ?? '';
    expect(raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(raw).toMatch(/Content-Type: application\/ics; name=kallelse\.ics/);
    const { attachments } = await PostalMime.parse(raw);
    const file = new TextDecoder().decode(
      attachments.find(({ filename }) => filename === 'kallelse.ics')?.content as ArrayBuffer,
    );
    expect(file).toContain('SUMMARY:Möte');
    expect(file.replaceAll(/\r?\n /g, '')).toContain(`CN="Öberg, Åsa":mailto:${receiver.email}`);
    expect(file).toMatch(/ORGANIZER;CN="[^"]+":mailto:samrad@samrad\.example\.se\r?\n/);
    const again = await database.read(program('mail', [board]), async (ctx) => {
      const [mailing] = await mailingsAbout(ctx, about.kind, about.id, ['notice']);
      return mailing === undefined ? null : noticeAsMail(ctx, mailing, mailer.from, links);
    });
    expect(Buffer.from(again ?? []).toString('utf8')).toBe(raw);
  });

  test('is written in the account’s language', async () => {
    const receiver = await someone();
    await database.pool.query(`update accounts set language = 'en' where id = $1`, [receiver.id]);
    await as(receiver.actor, (ctx) => sendNotice(ctx, ways, notice(receiver.id)));
    const mail = await arrived(receiver.email);
    expect([mail.subject, mail.text?.includes('https://samrad.example.se/en/mejl/asked-for-comments.')]).toEqual([
      'Comments on the draft',
      true,
    ]);
  });

  test('does not go without a way out, nor to closed accounts, the example’s, or nobody', async () => {
    const receiver = await someone();
    const sent = (accountId: string, canSend = true) =>
      as(receiver.actor, (ctx) => sendNotice(ctx, { ...ways, canSend }, notice(accountId)));
    expect(await sent(receiver.id, false)).toBe('no-mail');
    expect(await sent(newId())).toBe('no-mail');
    await database.pool.query(`update accounts set example_name = 'x' where id = $1`, [receiver.id]);
    expect(await sent(receiver.id)).toBe('no-mail');
    await database.pool.query('update accounts set example_name = null, closed_at = now() where id = $1', [receiver.id]);
    expect(await sent(receiver.id)).toBe('no-mail');
  });
});

describe('choosing', () => {
  test('a kind that nobody gets unasked is asked for, and one that all get can be stopped; the latest counts', async () => {
    const receiver = await someone();
    const sent = (kind: Notice['kind']) => as(receiver.actor, (ctx) => sendNotice(ctx, ways, notice(receiver.id, { kind })));
    expect(await sent('weekly-digest')).toBe('declined');
    await as(receiver.actor, (ctx) => chooseMails(ctx, receiver.id, new Set(['weekly-digest'])));
    expect([await sent('weekly-digest'), await sent('asked-for-comments')]).toEqual(['sent', 'declined']);
    await as(receiver.actor, (ctx) => chooseMails(ctx, receiver.id, new Set(['asked-for-comments'])));
    expect([await sent('weekly-digest'), await sent('asked-for-comments')]).toEqual(['declined', 'sent']);
  });

  test('whoever has a mail’s link can stop that kind, signed in as nobody, and nothing else', async () => {
    const receiver = await someone();
    const nobody: Actor = {
      account: null,
      label: 'anonymous',
      grants: [],
      walls: { boards: [], secretariat: false, drafts: false },
    };
    const stopping = { accountId: receiver.id, kind: 'asked-for-comments' } as const;
    for (const _ of [1, 2]) await as(nobody, (ctx) => stopMails(ctx, stopping));
    expect(await as(receiver.actor, (ctx) => mailsWantedBy(ctx, receiver.id))).toMatchObject({
      'asked-for-comments': false,
      deputising: true,
    });
    const { rows } = await as(asProgram(), ({ tx }) =>
      tx.execute(sql`select 1 from journal_lines where table_name = 'mail_choices' and about = ${receiver.id}`),
    );
    expect(rows).toHaveLength(1);
  });

  test('nobody chooses for another', async () => {
    const [receiver, other] = [await someone(), await someone()];
    const chosen = as(other.actor, (ctx) => chooseMails(ctx, receiver.id, new Set(['weekly-digest'])));
    await expect(chosen).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

test('a link is taken only as it was made', () => {
  const right = `weekly-digest.${newId()}`;
  for (const token of ['', 'a', right, `${right}.`, `${right}.AAAAAAAAAAAAAAAAAAAAAA`, `${right}.a.b`, 'toString.a.b'])
    expect(readStopToken(links.secret, token)).toBeNull();
});
