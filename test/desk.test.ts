import { randomUUID } from 'node:crypto';
import pg from 'pg';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../src/accounts/secrets.ts';
import { mailWaysOf, sendNotice } from '../src/correspondence/index.ts';
import { sendDigests } from '../src/desk/index.ts';
import { must } from '../src/example/expect.ts';
import { addPerson, assign, type NewAssignment, principalByCode } from '../src/members/index.ts';
import { program } from '../src/platform/actor.ts';
import { waiting } from '../src/waiting.ts';
import { type Running, runProgram } from './support/running.ts';
import { type SmtpListener, smtpListener } from './support/smtp.ts';
import { until } from './support/until.ts';

/** The desk in a whole program: who gets which task and mail, day by day, while somebody is away. */
let running: Running;
let server: SmtpListener;
/** A Thursday; the test moves it on, never back. */
let now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const mail = () => ({ smtpUrl: server.url, from: 'Samråd <samrad@samrad.example.se>' });

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ clock: () => now, mail: mail() });
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const itIs = (day: string, time = '12:00') => {
  now = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Stockholm').toInstant();
};

/** A person with an account, signed in with a browser. */
async function someone(name: string, held: Pick<NewAssignment, 'role'>) {
  const email = `${randomUUID()}@ydre.example.se`;
  const { database } = running.program;
  const [accountId, token] = [randomUUID(), randomUUID()];
  const personId = await database.write(program('test'), 'test', async (ctx) => {
    const ydre = await principalByCode(ctx, '0512');
    const { id } = must(await addPerson(ctx, { kind: 'person', name }));
    must(await assign(ctx, { ...held, personId: id, principalId: ydre?.id ?? '', from: Temporal.PlainDate.from('2026-01-01') }));
    return id;
  });
  const client = new pg.Client({ connectionString: running.database.ownerUrl });
  await client.connect();
  const account = 'insert into accounts (id, person_id, email, created_at) values ($1, $2, $3, now())';
  await client.query(account, [accountId, personId, email]);
  await client.query(
    `insert into sessions (id, token_hash, account_id, device, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, '', now(), '2027-01-01', '2028-01-01')`,
    [randomUUID(), fingerprint(token), accountId],
  );
  await client.end();
  const headers = { cookie: `samrad=${token}`, origin: running.url };
  return {
    ...{ accountId, personId, email, name },
    get: async (path: string) => (await fetch(running.url + path, { headers, redirect: 'manual' })).text(),
    post: (path: string, fields: Record<string, string>) =>
      fetch(running.url + path, { method: 'POST', headers, redirect: 'manual', body: new URLSearchParams(fields) }),
  };
}
type Someone = Awaited<ReturnType<typeof someone>>;

const mailsTo = ({ email }: Someone) => server.received.filter(({ to }) => to.includes(email));
async function lastMailTo(person: Someone, count: number) {
  await until(() => expect(mailsTo(person).length).toBe(count));
  return PostalMime.parse(mailsTo(person).at(-1)?.raw ?? '');
}

const ways = () => mailWaysOf(mail(), 'http://localhost');
const digests = (beside: Running = running) =>
  sendDigests({
    ...{ database: beside.program.database, waiting, ways: ways(), url: 'http://localhost' },
    ...{ clock: () => now, log: { error: (...why: unknown[]) => expect(why).toEqual([]) } },
  });

const badgeIn = (html: string) => Number(/class="badge">\s*(\d+)/.exec(html)?.[1] ?? '0');

/** What stands in the list, and how much the menu says. */
async function listed(person: Someone) {
  const html = await person.get('/att-gora');
  return { text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), badge: badgeIn(html) };
}

describe('while a registrar is away', () => {
  let away: Someone;
  let deputy: Someone;

  beforeAll(async () => {
    away = await someone('Anna Borta', { role: 'registrar' });
    deputy = await someone('Bo Vikarie', { role: 'reader' });
  });

  it('she says when and who, and the deputy is told by mail', async () => {
    expect(await away.get('/konto/borta')).toContain('Ingen vikarierar för dig.');
    const fields = { request: randomUUID(), from: '2026-11-24', to: '2026-11-27', deputy: deputy.personId };
    for (const _ of [1, 2])
      expect((await away.post('/konto/borta', fields)).headers.get('location')).toBe('/konto/borta?klart=sparat');
    expect(await away.get('/konto/borta')).toContain(
      'Du är borta från 24 november 2026 till och med 27 november 2026. Då vikarierar Bo Vikarie.',
    );
    const none = await someone('Ove Drift', { role: 'operator' });
    expect(await none.get('/konto/borta')).toContain('Du har inget uppdrag som någon annan kan sköta.');
    expect(await none.get('/att-gora')).not.toContain('/konto/borta');
    const told = await lastMailTo(deputy, 1);
    expect(told.subject).toBe('Du vikarierar för Anna Borta från 24 november 2026');
    expect(await deputy.get('/konto/mejl')).toContain('Du vikarierar för Anna Borta från 24 november 2026');
  });

  it('is told what is wrong, and what was typed is kept', async () => {
    const post = async (more: Record<string, string>) => {
      const answer = await away.post('/konto/borta', { request: randomUUID(), from: '', to: '', deputy: '', ...more });
      return { status: answer.status, html: await answer.text() };
    };
    const empty = await post({ to: '2026-11-26' });
    expect([empty.status, empty.html.includes('Ange dagen.'), empty.html.includes('value="2026-11-26"')]).toEqual([
      422,
      true,
      true,
    ]);
    // The menu says as much as on the page of the form.
    const { badge } = await listed(away);
    expect(badge).toBeGreaterThan(0);
    expect(badgeIn((await post({})).html)).toBe(badge);
    const twice = await post({ from: '2026-11-27', to: '2026-11-28', deputy: deputy.personId });
    expect(twice.html).toContain('Från 2026-11-24 till 2026-11-27 är det redan ordnat: Bo Vikarie vikarierar.');
    // For another it is not hers to say.
    expect((await post({ person: deputy.personId, from: '2026-12-01', to: '2026-12-02', deputy: away.personId })).status).toBe(
      404,
    );
  });

  it('has her tasks, marked, from the first day to the last', async () => {
    const waitsFor = async (day: string) => {
      itIs(day);
      const { text, badge } = await listed(deputy);
      return [badge, /som vikarie för Anna Borta/.test(text)];
    };
    const own = (await listed(away)).badge;
    expect(own).toBeGreaterThan(0);
    expect(await waitsFor('2026-11-23')).toEqual([0, false]);
    expect(await waitsFor('2026-11-24')).toEqual([own, true]);
    const csv = await deputy.get('/att-gora?format=csv');
    expect(csv).toContain('Anna Borta');
    expect((await listed(away)).text).not.toContain('som vikarie för');
    expect(await deputy.get('/start')).toContain('som vikarie för Anna Borta');
  });

  it('her mails go to the deputy, and to her again afterwards', async () => {
    const notice = (requestId: string) => ({
      ...{ accountId: away.accountId, kind: 'asked-for-comments' as const, about: null, requestId },
      subject: { sv: 'Synpunkter på utkastet', en: '' },
      body: { sv: 'Skriv senast fredag.\n', en: '' },
    });
    const send = () =>
      running.program.database.write(program('test'), 'test', (ctx) => sendNotice(ctx, ways(), notice(randomUUID())));
    itIs('2026-11-27', '23:30');
    expect(await send()).toBe('sent');
    const instead = await lastMailTo(deputy, 2);
    expect([instead.subject, instead.text?.split('\n')[0]]).toEqual([
      'Som vikarie för Anna Borta: Synpunkter på utkastet',
      'Du får det här som vikarie för Anna Borta, som är borta till och med 27 november 2026.',
    ]);
    expect(mailsTo(away)).toEqual([]);
    itIs('2026-11-28', '00:30');
    expect((await listed(deputy)).badge).toBe(0);
    expect(await send()).toBe('sent');
    expect((await lastMailTo(away, 1)).subject).toBe('Synpunkter på utkastet');
  });
});

describe('the week’s mail', () => {
  let reader: Someone;
  let other: Someone;

  beforeAll(async () => {
    reader = await someone('Rut Registrator', { role: 'registrar' });
    other = await someone('Olle Läsare', { role: 'reader' });
    expect((await reader.post('/konto/mejl', { kind: 'weekly-digest', language: 'sv' })).status).toBe(303);
  });

  it('comes on Monday at seven, once, from however many processes', async () => {
    const beside = await runProgram({ beside: running, clock: () => now, mail: mail() });
    itIs('2026-11-30', '06:59');
    expect(await digests()).toBe(0);
    itIs('2026-11-30', '07:00');
    const sent = await Promise.all([digests(), digests(beside), digests(), digests(beside)]);
    // The programs' own clocks may have come first.
    expect(sent.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1);
    const digest = await lastMailTo(reader, 1);
    expect(digest.subject).toMatch(/^Veckan börjar: .+ väntar på dig/);
    expect(digest.text).toMatch(/Socialnämnden ska ta upp [^\n]+\nhttp:\/\/localhost\/beslut\/[0-9a-f-]+\/arende\/0512\n/);
    await beside.stop();
  });

  it('does not come to who chose it later in the week, nor again when the program starts anew', async () => {
    await other.post('/konto/mejl', { kind: 'weekly-digest', language: 'en' });
    itIs('2026-12-01', '08:00');
    expect(await digests()).toBe(0);
    expect([mailsTo(reader).length, mailsTo(other).length]).toEqual([1, 0]);
  });

  it('is stopped by its own link, posted by a mail program that is nobody here', async () => {
    const { headers } = await lastMailTo(reader, 1);
    const stop = headers.find(({ key }) => key === 'list-unsubscribe')?.value.slice('<http://localhost'.length, -1) ?? '';
    const page = await (await fetch(running.url + stop)).text();
    expect(page).toContain('Vill du sluta få dem?');
    // Looking does nothing: programs that open links are many.
    expect(await reader.get('/konto/mejl')).toMatch(/value="weekly-digest"[^>]*checked/);
    const posted = await fetch(running.url + stop, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect([posted.status, await posted.text()]).toEqual([200, '']);
    expect(await (await fetch(running.url + stop)).text()).toContain('Du får inga fler mejl');
    // Signed for one kind alone.
    const forged = await fetch(running.url + stop.replace('weekly-digest', 'deputising'), { redirect: 'manual' });
    expect([forged.status, await forged.text()]).toEqual([404, expect.stringContaining('Länken stoppar inga mejl')]);
    itIs('2026-12-07', '07:00');
    await digests();
    // The week before is told of in English to who chose it since; nothing waits for a reader, so it may well be nothing.
    expect(mailsTo(reader)).toHaveLength(1);
  });

  it('is held when a backup has been read back after its time', async () => {
    const client = new pg.Client({ connectionString: running.database.ownerUrl });
    await client.connect();
    await client.query('select samrad_hold_after_restore()');
    const { rows } = await client.query<{ period: string; how: string }>(
      `select period, how from notice_runs where how = 'restored'`,
    );
    const { rows: expected } = await client.query<{ week: string; held: boolean }>(
      `select to_char(t, 'IYYY"-W"IW') as week, t >= date_trunc('week', t) + interval '7 hours' as held
       from (select now() at time zone 'Europe/Stockholm' as t) x`,
    );
    await client.end();
    expect(rows).toEqual(expected.flatMap(({ week, held }) => (held ? [{ period: week, how: 'restored' }] : [])));
  });
});
