import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, makeAccount, type TestSite, testSite } from '../../test/support/accounts-site.ts';
import { hashPassword } from './passwords.ts';

const password = 'fyra ord som passar';
let site: TestSite;
let browser: Browser;
let count = 0;
let email: string;
let account: string;

beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  count += 1;
  email = `konto${count}@example.se`;
  account = (
    await makeAccount(site.database, { email, name: 'Processtöd', passwordHash: await hashPassword(password), role: 'operator' })
  ).id;
  browser = await signedIn();
});

async function signedIn(userAgent?: string): Promise<Browser> {
  const made = site.browser(userAgent);
  await made.post('/logga-in', { email, password });
  return made;
}

const keyIn = (html: string) => /sk_[\w-]{43}/.exec(html)?.[0] ?? '';

describe('sessions', () => {
  test('are listed by device, and one or all others can be ended', async () => {
    const phone = await signedIn('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1');
    const other = await signedIn('curl/8');
    const page = await browser.get('/konto');
    expect(page.text).toContain('Du är inloggad som Processtöd');
    for (const text of ['Safari, iOS', 'Firefox, Windows', 'Okänd webbläsare']) expect(page.text).toContain(text);
    const row =
      /name="session" value="([^"]+)"[\s\S]*?Safari, iOS/.exec(page.text.slice(page.text.indexOf('Avsluta Safari')))?.[1] ?? '';
    expect((await browser.post('/konto/inloggningar/avsluta', { session: row })).headers.get('location')).toBe(
      '/konto?klart=session-ended',
    );
    expect([(await phone.who()).account, (await other.who()).account]).toEqual([null, account]);
    await browser.post('/konto/inloggningar/avsluta-andra');
    expect([(await other.who()).account, (await browser.who()).account]).toEqual([null, account]);
  });

  test("another's session cannot be ended", async () => {
    const mine = await browser.get('/konto');
    expect(mine.status).toBe(200);
    const victim = browser;
    const { rows } = await site.database.pool.query<{ id: string }>('select id from sessions where account_id = $1', [account]);
    await makeAccount(site.database, { email: `annan${count}@example.se`, passwordHash: await hashPassword(password) });
    const attacker = site.browser();
    await attacker.post('/logga-in', { email: `annan${count}@example.se`, password });
    for (const session of [rows[0]?.id ?? '', 'no id', '']) {
      expect((await attacker.post('/konto/inloggningar/avsluta', { session })).status).toBe(404);
    }
    expect((await victim.who()).account).toBe(account);
  });

  test('the pages ask who is not signed in to sign in first, and come back', async () => {
    const answer = await site.browser().get('/konto/nycklar');
    expect(answer.headers.get('location')).toBe('/logga-in?vidare=%2Fkonto%2Fnycklar');
  });
});

describe('changing the password', () => {
  test('asks for the current one, and ends the other sessions', async () => {
    const other = await signedIn();
    const chosen = 'nya och helt andra ord';
    const wrong = await browser.post('/konto/losenord', { current: 'inte det', password: chosen, again: chosen });
    expect([wrong.status, wrong.text.includes('Det är inte ditt nuvarande lösenord.')]).toEqual([422, true]);
    const right = await browser.post('/konto/losenord', { current: password, password: chosen, again: chosen });
    expect(right.headers.get('location')).toBe('/konto?klart=password-changed');
    expect([(await other.who()).account, (await browser.who()).account]).toEqual([null, account]);
    expect((await site.browser().post('/logga-in', { email, password: chosen })).status).toBe(303);
  });
});

test('guessing the current password is stopped', async () => {
  const fields = { password: 'nya och helt andra ord', again: 'nya och helt andra ord' };
  for (let i = 0; i < 10; i++)
    expect((await browser.post('/konto/losenord', { ...fields, current: `gissning ${i}` })).status).toBe(422);
  expect((await browser.post('/konto/losenord', { ...fields, current: password })).status).toBe(429);
});

describe('keys', () => {
  test('are shown once, work with the rights of the account, and stop when revoked', async () => {
    const request = '7f000000-0000-4000-8000-00000000000'.concat(String(count % 10));
    const made = await browser.post('/konto/nycklar', { name: 'Import', request, expiresOn: '' });
    const key = keyIn(made.text);
    expect([made.status, key.length]).toEqual([201, 46]);
    expect((await browser.get('/konto/nycklar')).text).not.toContain(key);
    const again = await browser.post('/konto/nycklar', { name: 'Import', request, expiresOn: '' });
    expect(again.headers.get('location')).toBe('/konto/nycklar?klart=key-exists');

    const bearer = { authorization: `Bearer ${key}` };
    expect((await site.browser().who(bearer)).account).toBe(account);
    expect((await browser.get('/konto/nycklar')).text).toContain('2026-11-20');
    expect((await site.browser().get('/konto', bearer)).status).toBe(404);
    expect((await site.browser().get('/vem', { authorization: 'Bearer sk_unknown' })).status).toBe(401);

    const id = /name="key" value="([^"]+)"/.exec((await browser.get('/konto/nycklar')).text)?.[1] ?? '';
    expect((await browser.post('/konto/nycklar/ta-bort', { key: id })).headers.get('location')).toBe(
      '/konto/nycklar?klart=key-revoked',
    );
    expect((await site.browser().get('/vem', bearer)).status).toBe(401);
  });

  test('end after their last day', async () => {
    const made = await browser.post('/konto/nycklar', { name: 'Kort', request: '', expiresOn: '2026-11-21' });
    const bearer = { authorization: `Bearer ${keyIn(made.text)}` };
    expect((await site.browser().get('/vem', bearer)).status).toBe(200);
    site.wind({ hours: 36 });
    expect((await site.browser().get('/vem', bearer)).status).toBe(200);
    site.wind({ hours: 3 });
    expect((await site.browser().get('/vem', bearer)).status).toBe(401);
  });

  test.each([
    [{ name: '', expiresOn: '' }, 'Skriv vad nyckeln ska användas till.'],
    [{ name: 'x', expiresOn: '2020-01-01' }, 'Den dagen har redan varit.'],
    [{ name: 'x', expiresOn: '2026-02-30' }, 'Skriv dagen som år, månad och dag'],
    [{ name: 'x'.repeat(101), expiresOn: '' }, 'Namnet får ha högst 100 tecken.'],
  ])('%j is refused, and kept in the form', async (typed, sentence) => {
    const answer = await browser.post('/konto/nycklar', { ...typed, request: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain(`value="${typed.name}"`);
  });
});
