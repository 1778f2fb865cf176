import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount } from '../../../../test/support/accounts-site.ts';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { asProgram, codes, day, ok, smallCounty, someone } from '../../../../test/support/members.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { until } from '../../../../test/support/until.ts';
import { openPostman } from '../../../correspondence/index.ts';
import { assign } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import type { Attendant } from '../../../platform/jobs/index.ts';
import { type Mailer, openMailer } from '../../../platform/mail/index.ts';
import { keepRecord, recordById } from '../../../records/index.ts';
import { noticeSha256 } from '../../notice/notice-content.ts';
import { meetingById } from '../../queries/meetings.ts';
import { noticeToSend } from '../../queries/notice-to-send.ts';
import { latestNotice, noticeOf, receiversOf } from '../../queries/notices.ts';
import { noticesWaiting } from '../../queries/notices-waiting.ts';
import { comingTo } from '../../queries/replies.ts';
import { ruleOn } from '../../queries/rules.ts';
import { agendaItems, agendaPapers, meetingChanges, meetings } from '../../tables.ts';
import { addItem } from '../agenda/add-item.ts';
import { planMeeting } from '../calendar/plan-meeting.ts';
import { askSubstitute } from './ask-substitute.ts';
import type { NoticeWays } from './notice-ways.ts';
import { replyToNotice } from './reply.ts';
import { sendMeetingNotice } from './send-meeting-notice.ts';
import { setRule } from './set-rule.ts';

const url = 'https://samrad.example.se';
const out: NoticeWays = { url, ways: { canSend: true, domain: 'samrad.example.se' }, sealer: null };
const log = pino({ level: 'silent' });
const now = Temporal.Instant.from('2027-03-01T08:00:00Z');
let made: TestDatabase;
let database: Database;
let server: SmtpListener;
let mailer: Mailer;
let postman: Attendant;
let county: Awaited<ReturnType<typeof smallCounty>>;
let member: { id: string; personId: string; actor: Actor };
let substitute: { id: string; personId: string; actor: Actor };
let stranger: string;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  server = await smtpListener();
  const opened = openMailer({ smtpUrl: server.url, from: 'Samrådet <samrad@samrad.example.se>' });
  if (opened === null) throw new Error('no mailer');
  mailer = opened;
  postman = openPostman({
    database,
    mailer,
    log,
    links: { url, secret: 'a secret for tests alone, long enough' },
    seconds: 3600,
  });
  county = await write(smallCounty);
  member = await seated('eva@kommun.example.se', 'Eva Ek', 'member');
  substitute = await seated('sten@kommun.example.se', 'Sten Sund', 'substitute');
  stranger = await write((ctx) => someone(ctx, { role: 'member', organId: county.svo }, 'person'));
});
afterAll(async () => {
  await postman.stop();
  mailer.close();
  await server.close();
  await database.close();
  await made.drop();
});

const write = <T>(work: (ctx: Ctx) => Promise<T>) =>
  database.write(asProgram(county === undefined ? [] : [county.hsn]), 'test', work);
const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => database.write(actor, 'test', work);

async function seated(email: string, name: string, role: 'member' | 'substitute') {
  const account = await makeAccount(database, { email, name });
  await write(async (ctx) =>
    ok(
      await assign(ctx, {
        personId: account.personId,
        role,
        organId: county.svo,
        from: day('2024-01-01'),
        ordinal: role === 'substitute' ? 1 : null,
      }),
    ),
  );
  const grant = { role, organ: county.svo, organKind: 'consultation-body', board: null, principal: null };
  const walls = { boards: [], secretariat: false, drafts: true };
  const actor: Actor = { account: account.id, label: name, grants: [grant], walls };
  return { ...account, actor };
}

async function meetingWith(titles: readonly string[], on = '2027-03-26') {
  return write(async (ctx) => {
    const given = { organId: county.svo, on: day(on), starts: '09:00', ends: '12:00', place: 'Linköping' };
    const { id } = ok(await planMeeting(ctx, { ...given, requestId: newId() }));
    for (const title of titles) ok(await addItem(ctx, { meetingId: id, title, purpose: 'consultation', requestId: newId() }));
    return id;
  });
}

const send = (meetingId: string, more: Partial<Parameters<typeof sendMeetingNotice>[2]> = {}) =>
  write((ctx) => sendMeetingNotice(ctx, out, { meetingId, message: '', requestId: newId(), ...more }));
const mailsTo = (address: string) => server.received.filter(({ to }) => to.includes(address));

/** The calendar part, and the other files, of the mail that came as number `count` to an address. */
async function mailNumber(address: string, count: number) {
  postman.wake();
  await until(() => expect(mailsTo(address).length).toBe(count), 5);
  const raw = mailsTo(address)[count - 1]?.raw ?? '';
  const mail = await PostalMime.parse(raw);
  const file = mail.attachments.find(({ filename }) => filename === 'kallelse.ics')?.content as ArrayBuffer;
  const calendar = new TextDecoder().decode(file).replaceAll(/\r?\n /g, '');
  const line = (name: string) => new RegExp(`^${name}[:=](.*?)\r?$`, 'm').exec(calendar)?.[1];
  const told = { uid: line('UID'), sequence: line('SEQUENCE'), method: line('METHOD'), starts: line('DTSTART;TZID') };
  return { ...mail, raw, told, files: mail.attachments.flatMap(({ filename }) => filename ?? []) };
}

describe('a notice', () => {
  it('goes once, is followed by its changes, and is taken back: one meeting in the calendar all the way', async () => {
    const meetingId = await meetingWith(['Val av justerare', 'Nära vård']);
    const { itemId, recordId } = await write((ctx) => withPaper(ctx, meetingId));
    const requestId = newId();
    expect(await send(meetingId, { requestId, message: 'Välkomna!' })).toEqual({ ok: true, value: { number: 1, mails: 2 } });
    expect(await send(meetingId, { requestId })).toEqual({ ok: true, value: { number: 1, mails: 0 } });
    const first = await mailNumber('eva@kommun.example.se', 1);
    expect(first.subject).toBe('Kallelse: Samrådet 26 mars 2027');
    expect(first.text).toContain('2. Nära vård (Samråd)\n   Handlingar: Underlag');
    expect(first.text).toContain(`${url}/moten/${meetingId}/svar`);
    expect(first.files).toEqual(['Kallelse Samrådet 26 mars 2027.pdf', 'kallelse.ics']);
    expect(first.raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
    expect(await write((ctx) => recordById(ctx, recordId))).toMatchObject({ sharedWith: 'inside' });
    expect(codes(await send(meetingId))).toEqual(['nothing-changed']);

    // Past the change to summer time (28 March), with a paper withdrawn.
    await write(async (ctx) => {
      await ctx.tx
        .update(meetings)
        .set({ on: day('2027-04-02') })
        .where(eq(meetings.id, meetingId));
      const withdrawn = { withdrawnAt: ctx.now, withdrawnReason: 'Fel version' };
      await ctx.tx.update(agendaPapers).set(withdrawn).where(eq(agendaPapers.itemId, itemId));
    });
    expect(ok(await send(meetingId))).toMatchObject({ number: 2 });
    const second = await mailNumber('eva@kommun.example.se', 2);
    expect(second.subject).toBe('Ändrad kallelse: Samrådet 2 april 2027');
    expect(second.text).toContain('- Ny dag: 2 april 2027 (tidigare 26 mars 2027).');
    expect(second.text).toContain('- Återtagen handling till Nära vård, Underlag: Fel version.');

    await write(async (ctx) => {
      await ctx.tx.update(meetings).set({ stands: 'cancelled' }).where(eq(meetings.id, meetingId));
      const was = { on: '2027-04-02', starts: '09:00', ends: '12:00', place: '', online: '' };
      await ctx.tx.insert(meetingChanges).values({
        ...{ id: newId(), meetingId, kind: 'cancelled', was, reason: 'Snöoväder', by: null, at: ctx.now, requestId: newId() },
      });
    });
    expect(ok(await send(meetingId))).toMatchObject({ number: 3 });
    const third = await mailNumber('eva@kommun.example.se', 3);
    expect(third.text).toContain('- Mötet är inställt: Snöoväder.');
    const uid = `${meetingId}@samrad`;
    expect([first, second, third].map(({ told }) => told)).toEqual([
      { uid, sequence: '1', method: 'REQUEST', starts: 'Europe/Stockholm:20270326T090000' },
      { uid, sequence: '2', method: 'REQUEST', starts: 'Europe/Stockholm:20270402T090000' },
      { uid, sequence: '3', method: 'CANCEL', starts: 'Europe/Stockholm:20270402T090000' },
    ]);
    expect((await mailNumber('sten@kommun.example.se', 3)).told).toMatchObject({ uid, method: 'CANCEL' });
    const kept = await write((ctx) => noticeOf(ctx, meetingId, 1));
    expect(kept?.content.items[1]?.papers).toMatchObject([{ title: 'Underlag', withdrawn: null }]);
    expect(kept === null ? '' : noticeSha256(kept.content)).toBe(kept?.textSha256);
    expect(await write((ctx) => latestNotice(ctx, meetingId))).toMatchObject({ kind: 'cancellation', number: 3 });
  });

  it('tells how it reached each, and takes an address for one who has no account', async () => {
    const meetingId = await meetingWith(['Nära vård']);
    const wrong = await send(meetingId, { addresses: new Map([[stranger, 'ingen adress']]) });
    expect(wrong).toMatchObject({ refusals: [{ code: 'address-wrong', field: `adress-${stranger}` }] });
    ok(await send(meetingId, { addresses: new Map([[stranger, 'fru.berg@example.org']]) }));
    const letter = await mailNumber('fru.berg@example.org', 1);
    expect(letter.text).toContain('Hör av dig till sekretariatet om du inte kan komma');
    expect(letter.text).not.toContain(url);
    const receivers = await write((ctx) => receiversOf(ctx, meetingId));
    expect(receivers.map(({ how, mailingId }) => [how, mailingId !== null])).toEqual([
      ['mail', true],
      ['mail', true],
      ['mail', true],
    ]);
  });

  it('is not sent unseen, nor empty, nor for a meeting that has been, nor by another', async () => {
    const meetingId = await meetingWith(['Nära vård']);
    const textSha256 = await write(async (ctx) => {
      const meeting = await meetingById(ctx, meetingId);
      return meeting === null ? '' : noticeSha256((await noticeToSend(ctx, meeting, 'Hej')).content);
    });
    await write((ctx) => addItem(ctx, { meetingId, title: 'E-hälsa', purpose: 'information', requestId: newId() }));
    expect(codes(await send(meetingId, { textSha256, message: 'Hej' }))).toEqual(['changed-meanwhile']);
    expect(codes(await send(await meetingWith([])))).toEqual(['no-agenda']);
    expect(codes(await send(await meetingWith(['Nära vård'], '2027-02-26')))).toEqual(['meeting-past']);
    const input = { meetingId, message: '', requestId: newId() };
    expect(codes(await as(member.actor, (ctx) => sendMeetingNotice(ctx, out, input)))).toEqual(['not-allowed']);
  });
});

describe('replies', () => {
  it('are one’s own or the secretariat’s to note, and name the substitute next in turn, who is asked once', async () => {
    const meetingId = await meetingWith(['Nära vård']);
    const reply = (actor: Actor, personId: string | null, answer: 'on-site' | 'absent' | null, note = '') =>
      as(actor, (ctx) => replyToNotice(ctx, { meetingId, personId, answer, note }));
    expect(codes(await reply(member.actor, null, null))).toEqual(['answer-missing']);
    expect(codes(await reply(member.actor, substitute.personId, 'on-site'))).toEqual(['not-allowed']);
    ok(await reply(member.actor, null, 'on-site'));
    ok(await reply(member.actor, null, 'absent', 'Sjuk'));
    const coming = () =>
      write(async (ctx) => {
        const meeting = await meetingById(ctx, meetingId);
        if (meeting === null) throw new Error('no meeting');
        return comingTo(ctx, meeting);
      });
    expect((await coming()).missing).toEqual([
      {
        personId: member.personId,
        name: 'Eva Ek',
        substitute: { personId: substitute.personId, name: 'Sten Sund', answer: null },
      },
    ]);
    const ask = () =>
      write((ctx) => askSubstitute(ctx, out, { meetingId, absentId: member.personId, substituteId: substitute.personId }));
    const before = mailsTo('sten@kommun.example.se').length;
    expect(await ask()).toEqual({ ok: true, value: { name: 'Sten Sund', sent: true } });
    ok(await ask());
    postman.wake();
    await until(() => expect(mailsTo('sten@kommun.example.se').length).toBe(before + 1), 5);
    ok(await write((ctx) => replyToNotice(ctx, { meetingId, personId: substitute.personId, answer: 'absent', note: '' })));
    expect((await coming()).missing).toEqual([{ personId: member.personId, name: 'Eva Ek', substitute: null }]);
    expect(codes(await ask())).toEqual(['person-unknown']);
  });
});

it('waits for whoever is to send, to tell and to answer, until it is done', async () => {
  const grant = { role: 'process-support', organ: county.secretariat, organKind: 'secretariat', board: null, principal: null };
  const walls = { boards: [county.hsn], secretariat: true, drafts: true };
  const office: Actor = { account: member.id, label: 'Processtöd', grants: [grant], walls };
  const meetingId = await meetingWith(['Nära vård'], '2027-03-10');
  const waits = async (actor: Actor) =>
    (await database.read(actor, noticesWaiting)).flatMap(({ key, by, urgency }) =>
      key.endsWith(meetingId) ? [`${key.replace(`-${meetingId}`, '')} ${by} ${urgency}`] : [],
    );
  expect([await waits(office), await waits(member.actor)]).toEqual([['notice-to-send 2027-03-03 soon'], []]);
  ok(await send(meetingId));
  expect([await waits(office), await waits(member.actor)]).toEqual([[], ['notice-to-answer 2027-03-10 soon']]);
  expect(await waits(substitute.actor)).toEqual([]);
  ok(await as(member.actor, (ctx) => replyToNotice(ctx, { meetingId, personId: null, answer: 'remote', note: '' })));
  await write((ctx) => addItem(ctx, { meetingId, title: 'E-hälsa', purpose: 'information', requestId: newId() }));
  expect([await waits(office), await waits(member.actor)]).toEqual([['notice-to-tell 2027-03-10 soon'], []]);
});

it('keeps each rule of an organ, and takes the one that holds on the day', async () => {
  const rule = {
    organId: county.svo,
    noticeDays: 10,
    papersDays: 14,
    recordKind: 'minutes',
    verifiers: 2,
    verifyDays: 14,
  } as const;
  const set = (more: object = {}) =>
    write((ctx) =>
      setRule(ctx, { ...rule, from: day('2027-01-01'), text: ' Egen regel. ', source: '', requestId: newId(), ...more }),
    );
  ok(await set());
  ok(await set({ from: day('2027-06-01'), noticeDays: 5 }));
  const on = (text: string) => write((ctx) => ruleOn(ctx, county.svo, day(text)));
  expect(await on('2026-12-31')).toMatchObject({ from: null, noticeDays: 7 });
  expect(await on('2027-05-31')).toMatchObject({ noticeDays: 10, text: 'Egen regel.' });
  expect(await on('2027-06-01')).toMatchObject({ noticeDays: 5 });
  expect(codes(await set({ noticeDays: 91, verifiers: 1.5 }))).toEqual(['days-wrong', 'verifiers-wrong']);
  expect(codes(await set({ organId: newId() }))).toEqual(['organ-unknown']);
});

async function withPaper(ctx: Ctx, meetingId: string) {
  const items = await ctx.tx.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId));
  const itemId = items.find(({ title }) => title === 'Nära vård')?.id ?? '';
  const { id: recordId } = ok(
    await keepRecord(ctx, {
      ...{ title: 'Underlag', kind: 'attachment', owner: county.hsn, access: 'public', sharedWith: 'secretariat' },
      ...{ bytes: new TextEncoder().encode('Underlag'), fileName: 'underlag.txt' },
    }),
  );
  await ctx.tx.insert(agendaPapers).values({ id: newId(), meetingId, itemId, recordId, by: null, at: ctx.now });
  return { itemId, recordId };
}
