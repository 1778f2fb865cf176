import { eq } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount, type TestSite, testSite } from '../../test/support/accounts-site.ts';
import { program } from '../platform/actor.ts';
import { forgetOldSessions } from './index.ts';
import { hashPassword } from './passwords.ts';
import { accounts, sessions } from './tables.ts';

const password = 'fyra ord som passar';
let site: TestSite;
let account: { id: string; personId: string };

beforeAll(async () => {
  site = await testSite();
  const passwordHash = await hashPassword(password);
  account = await makeAccount(site.database, { email: 'Anna@example.se', name: 'Processtöd', passwordHash, role: 'secretariat' });
});
afterAll(() => site.close());

function allSessions() {
  return site.database.read(program('test'), ({ tx }) => tx.select().from(sessions).where(eq(sessions.accountId, account.id)));
}

async function asOwner(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: site.ownerUrl });
  await client.connect();
  await client.query(query).finally(() => client.end());
}

describe('signing in by password', () => {
  test('lets in, with the rights of the day, and keeps only a fingerprint of the token', async () => {
    const browser = site.browser();
    const answer = await browser.post('/logga-in', { email: 'anna@EXAMPLE.se', password, vidare: '/beslut?x=1' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/beslut?x=1']);
    expect(answer.headers.get('set-cookie')).toMatch(/^samrad=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await browser.who()).toMatchObject({
      account: account.id,
      label: 'Processtöd',
      grants: [{ role: 'process-support', organKind: 'secretariat' }],
      walls: { secretariat: true, drafts: true },
    });
    const [session] = await allSessions();
    expect(session?.device).toBe('Firefox, Windows');
    expect(JSON.stringify(session)).not.toContain(browser.jar.get('samrad'));
  });

  test('a new token each time, and the session that the browser came with is over', async () => {
    const browser = site.browser();
    await browser.post('/logga-in', { email: 'anna@example.se', password });
    const first = browser.jar.get('samrad') ?? '';
    await browser.post('/logga-in', { email: 'anna@example.se', password });
    expect(browser.jar.get('samrad')).not.toBe(first);
    const thief = site.browser();
    thief.jar.set('samrad', first);
    expect((await thief.who()).account).toBeNull();
  });

  test('signing out ends the session, not only the cookie', async () => {
    const browser = site.browser();
    await browser.post('/logga-in', { email: 'anna@example.se', password });
    const token = browser.jar.get('samrad') ?? '';
    const answer = await browser.post('/logga-ut');
    expect(answer.headers.get('location')).toBe('/logga-in?klart=signed-out');
    expect(browser.jar.has('samrad')).toBe(false);
    browser.jar.set('samrad', token);
    expect((await browser.who()).account).toBeNull();
  });

  test.each([
    ['anna@example.se', 'fel lösenord här'],
    ['ingen@example.se', password],
  ])('answers the same to %s with a wrong pair, and keeps what was typed', async (email, tried) => {
    const answer = await site.browser().post('/logga-in', { email, password: tried });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Adressen och lösenordet hör inte ihop.');
    expect(answer.text).toContain(`value="${email}"`);
    expect(answer.text).not.toContain(tried);
  });

  test('names what is missing, in English too', async () => {
    const answer = await site.browser().post('/en/logga-in', { email: '', password: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Enter your e-mail address.');
    expect(answer.text).toContain('href="#f-password"');
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example', '/%0d%0a', ''])(
    'never leads out of the program: %j',
    async (vidare) => {
      const answer = await site.browser().post('/logga-in', { email: 'anna@example.se', password, vidare });
      const location = answer.headers.get('location') ?? '';
      expect(new URL(location, 'http://localhost:3000').origin).toBe('http://localhost:3000');
      expect(location).not.toMatch(/^\/[/\\]|\s/);
    },
  );
});

describe('sessions', () => {
  test('end when unused for twelve hours, or thirty days old', async () => {
    const idle = site.browser();
    await idle.post('/logga-in', { email: 'anna@example.se', password });
    site.wind({ hours: 11, minutes: 59 });
    expect((await idle.who()).account).toBe(account.id);
    site.wind({ hours: 11, minutes: 59 });
    expect((await idle.who()).account).toBe(account.id);
    site.wind({ hours: 12 });
    expect((await idle.who()).account).toBeNull();

    const busy = site.browser();
    await busy.post('/logga-in', { email: 'anna@example.se', password });
    for (let i = 0; i < 65; i++) {
      site.wind({ hours: 11 });
      expect((await busy.who()).account).toBe(account.id);
    }
    site.wind({ hours: 6 });
    expect((await busy.who()).account).toBeNull();
  });

  test('are touched at most every fifth minute', async () => {
    const browser = site.browser('Mozilla/5.0 (X11; Linux) Chrome/140');
    await browser.post('/logga-in', { email: 'anna@example.se', password });
    const lastSeen = async () =>
      (await allSessions()).find(({ device, revokedAt }) => device === 'Chrome, Linux' && revokedAt === null)?.lastSeenAt;
    const first = await lastSeen();
    site.wind({ minutes: 4 });
    await browser.who();
    expect(await lastSeen()).toEqual(first);
    site.wind({ minutes: 2 });
    await browser.who();
    expect(await lastSeen()).toEqual(first?.add({ minutes: 6 }));
  });

  test('stop at once when the account is closed', async () => {
    const other = await makeAccount(site.database, { email: 'bo@example.se', passwordHash: await hashPassword(password) });
    const browser = site.browser();
    await browser.post('/logga-in', { email: 'bo@example.se', password });
    expect((await browser.who()).account).toBe(other.id);
    await site.database.write(program('test'), 'test', ({ tx, now }) =>
      tx.update(accounts).set({ closedAt: now }).where(eq(accounts.id, other.id)),
    );
    expect((await browser.who()).account).toBeNull();
    expect((await browser.post('/logga-in', { email: 'bo@example.se', password })).status).toBe(422);
  });
});

test('sessions that ended of age are forgotten, others kept', async () => {
  const browser = site.browser();
  await browser.post('/logga-in', { email: 'anna@example.se', password });
  site.wind({ hours: 29 * 24 });
  await site.browser().post('/logga-in', { email: 'anna@example.se', password });
  const before = (await allSessions()).length;
  site.wind({ hours: 25 });
  expect(await forgetOldSessions(site.database)).toBeGreaterThan(0);
  const left = await allSessions();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(before);
});

describe('limits', () => {
  test('stop guessing at one account, say until when, and leave others alone', async () => {
    await makeAccount(site.database, { email: 'cecilia@example.se', passwordHash: await hashPassword(password) });
    const guesser = site.browser(undefined, '198.51.100.7');
    for (let i = 0; i < 10; i++) {
      expect((await guesser.post('/logga-in', { email: 'cecilia@example.se', password: `gissning ${i}` })).status).toBe(422);
    }
    const stopped = await guesser.post('/logga-in', { email: 'Cecilia@example.se ', password });
    expect(stopped.status).toBe(429);
    expect(stopped.text).toMatch(/För många försök\. Vänta till klockan \d\d\.\d\d och försök sedan igen\./);
    expect((await guesser.post('/logga-in', { email: 'anna@example.se', password })).status).toBe(303);
  });

  test('shut nobody out for longer than they may when the clock has been turned back since', async () => {
    await makeAccount(site.database, { email: 'disa@example.se', passwordHash: await hashPassword(password) });
    const guesser = site.browser(undefined, '198.51.100.9');
    for (let i = 0; i < 11; i++) await guesser.post('/logga-in', { email: 'disa@example.se', password: `gissning ${i}` });
    expect((await guesser.post('/logga-in', { email: 'disa@example.se', password })).status).toBe(429);
    // A clock that is a day behind the one that counted sees the end of every wait a day away.
    await asOwner(`update rate_counters set expire = expire + 86400000`);
    expect((await guesser.post('/logga-in', { email: 'disa@example.se', password })).status).toBe(303);
    site.wind({ hours: -24 });
    expect((await guesser.who()).account).not.toBeNull();
    site.wind({ hours: 24 });
  });

  test('stop one address that tries many accounts', async () => {
    const sprayer = site.browser(undefined, '198.51.100.8');
    const statuses = new Set<number>();
    for (let i = 0; i < 101; i++)
      statuses.add((await sprayer.post('/logga-in', { email: `nr${i}@example.se`, password: 'x' })).status);
    expect([...statuses]).toEqual([422, 429]);
    expect((await site.browser(undefined, '198.51.100.9').post('/logga-in', { email: 'anna@example.se', password })).status).toBe(
      303,
    );
  });
});

describe('over https', () => {
  test('the cookie is bound to the host and never sent in clear', async () => {
    const secure = await testSite({ url: 'https://samrad.example.se' });
    await makeAccount(secure.database, { email: 'anna@example.se', passwordHash: await hashPassword(password) });
    const answer = await secure.browser().post('/logga-in', { email: 'anna@example.se', password });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-samrad=[\w-]+; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await secure.close();
  });
});
