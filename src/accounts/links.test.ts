import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, type TestSite, testSite } from '../../test/support/accounts-site.ts';
import { type SmtpListener, smtpListener } from '../../test/support/smtp.ts';
import { until } from '../../test/support/until.ts';
import { hashPassword } from './passwords.ts';

const password = 'fyra ord som passar';
let smtp: SmtpListener;
let site: TestSite;

beforeAll(async () => {
  smtp = await smtpListener();
  site = await testSite({ smtpUrl: smtp.url });
});
afterAll(async () => {
  await site.close();
  await smtp.close();
});

/** The latest mail to an address, and the path of the link in it. */
async function mailTo(address: string): Promise<{ subject: string; path: string; text: string }> {
  const raw = await until(() => {
    const found = smtp.received.findLast(({ to }) => to.includes(address));
    expect(found).toBeDefined();
    return found?.raw ?? '';
  });
  const { subject = '', text = '' } = await PostalMime.parse(raw);
  return { subject, text, path: /^http:\/\/localhost:3000(\/\S+)$/m.exec(text.replaceAll('\r', ''))?.[1] ?? '' };
}

async function ask(query: string): Promise<string> {
  return JSON.stringify((await site.database.pool.query(query)).rows);
}

test('an invitation comes by mail, is taken up once, and signs in', async () => {
  const secretariat = await makeAccount(site.database, {
    email: 'sekretariat@example.se',
    passwordHash: await hashPassword(password),
    role: 'secretariat',
  });
  const guest = await makeAccount(site.database, {
    email: 'gammal@example.se',
    name: 'Registrator, Ydre kommun',
    role: 'operator',
  });
  await site.database.pool.query('update accounts set closed_at = now() where id = $1', [guest.id]);
  const inviter = site.browser();
  await inviter.post('/logga-in', { email: 'sekretariat@example.se', password });

  const page = await inviter.get('/installningar/konton');
  expect(page.text).toContain('Registrator, Ydre kommun (Driftansvarig)');
  const answer = await inviter.post('/installningar/konton', { person: guest.personId, email: 'Registrator@ydre.example.se' });
  expect(answer.headers.get('location')).toBe('/installningar/konton?klart=invited-by-mail');

  const { path, subject } = await mailTo('Registrator@ydre.example.se');
  expect([subject, path]).toEqual([
    'Inbjudan: välj ett lösenord (localhost:3000)',
    expect.stringMatching(/^\/inbjudan\/[\w-]{43}$/),
  ]);
  const kept =
    (await ask('select * from mailed_links')) +
    (await ask('select data, output from pgboss.job')) +
    (await ask('select * from journal_values'));
  expect(kept).not.toContain(path.split('/').at(-1));

  const browser = site.browser();
  expect((await browser.get(path)).text).toContain('Välkommen! Välj ett lösenord');
  expect((await browser.get(path)).status).toBe(200);
  const weak = await browser.post(path, { password: 'kort', again: 'kort' });
  expect([weak.status, weak.text.includes('Lösenordet ska ha minst 12 tecken.')]).toEqual([422, true]);
  expect((await browser.post(path, { password, again: `${password}!` })).text).toContain('De två lösenorden är olika.');
  expect((await browser.post(path, { password, again: password })).status).toBe(303);
  expect((await browser.who()).label).toBe('Registrator, Ydre kommun');
  expect((await site.browser().post(path, { password, again: password })).status).toBe(404);
  expect((await site.browser().get(path)).text).toContain('Länken gäller inte längre');
  expect((await site.browser().get(path.replace('inbjudan', 'aterstall'))).status).toBe(404);
  expect((await site.browser().post('/logga-in', { email: 'registrator@ydre.example.se', password })).status).toBe(303);
  expect(secretariat.id).not.toBe('');
});

test('a forgotten password: the same answer to all, a link that ends what was signed in', async () => {
  await makeAccount(site.database, { email: 'glomsk@example.se', passwordHash: await hashPassword(password) });
  const old = site.browser();
  await old.post('/logga-in', { email: 'glomsk@example.se', password });

  const known = await site.browser().post('/glomt-losenord', { email: 'glomsk@example.se' });
  const unknown = await site.browser().post('/glomt-losenord', { email: 'ingen@example.se' });
  expect(known.headers.get('location')).toBe('/glomt-losenord?klart=sent');
  expect([unknown.status, unknown.headers.get('location')]).toEqual([known.status, known.headers.get('location')]);

  const { path, text } = await mailTo('glomsk@example.se');
  expect(text).toContain('Länken gäller i två timmar');
  const browser = site.browser();
  const chosen = 'helt andra ord numera';
  expect((await browser.post(path, { password: chosen, again: chosen })).headers.get('location')).toBe('/start');
  expect((await old.who()).account).toBeNull();
  expect((await browser.who()).account).not.toBeNull();
  expect((await site.browser().post('/logga-in', { email: 'glomsk@example.se', password })).status).toBe(422);
  expect(smtp.received.some(({ to }) => to.includes('ingen@example.se'))).toBe(false);
});

test('a link is too old after two hours, and asking is limited', async () => {
  await makeAccount(site.database, { email: 'sen@example.se', passwordHash: await hashPassword(password) });
  for (let i = 0; i < 3; i++)
    expect((await site.browser().post('/glomt-losenord', { email: 'sen@example.se' })).status).toBe(303);
  expect((await site.browser().post('/glomt-losenord', { email: 'sen@example.se' })).status).toBe(429);
  const { path } = await mailTo('sen@example.se');
  expect((await site.browser().get(path)).status).toBe(200);
  site.wind({ hours: 2 });
  expect((await site.browser().get(path)).status).toBe(404);
});

test('while the mail server refuses, the job waits and shows; then the mail arrives', async () => {
  await makeAccount(site.database, { email: 'vantar@example.se', passwordHash: await hashPassword(password) });
  smtp.refuse('451 4.3.0 Try later');
  await site.browser().post('/en/glomt-losenord', { email: 'vantar@example.se' });
  await until(async () => expect(await site.stuckJobs()).toMatchObject([{ name: 'send-link', givenUp: false }]));
  expect(JSON.stringify(await site.stuckJobs())).not.toContain('vantar@example.se');
  smtp.refuse(null);
  const { subject, path } = await mailTo('vantar@example.se');
  expect([subject, path]).toEqual(['Choose a new password (localhost:3000)', expect.stringMatching(/^\/en\/aterstall\//)]);
  expect((await site.browser().get(path)).text).toContain('Choose a new password');
});
