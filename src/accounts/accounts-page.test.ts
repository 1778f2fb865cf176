import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, makeAccount, type TestSite, testSite } from '../../test/support/accounts-site.ts';
import { hashPassword } from './passwords.ts';

const password = 'fyra ord som passar';
const path = '/installningar/konton';
let site: TestSite;
let secretariat: Browser;
let ownId: string;

beforeAll(async () => {
  site = await testSite();
  const passwordHash = await hashPassword(password);
  ownId = (await makeAccount(site.database, { email: 's@example.se', name: 'Processtöd', passwordHash, role: 'secretariat' })).id;
  await makeAccount(site.database, { email: 'utan@example.se', passwordHash });
  secretariat = site.browser();
  await secretariat.post('/logga-in', { email: 's@example.se', password });
});
afterAll(() => site.close());

test('only the secretariat and the operator find the page', async () => {
  const other = site.browser();
  await other.post('/logga-in', { email: 'utan@example.se', password });
  expect((await other.get(path)).status).toBe(404);
  expect((await other.post(path, { person: ownId, email: 'x@example.se' })).status).toBe(404);
  expect((await site.browser().get(path)).headers.get('location')).toBe('/logga-in?vidare=%2Finstallningar%2Fkonton');
  expect((await secretariat.get(path)).status).toBe(200);
});

test('without mail the link is shown once, works, and is replaced by a new one', async () => {
  const holder = await makeAccount(site.database, { email: 'stangd@example.se', name: 'Läsaren', role: 'operator' });
  await secretariat.post(`${path}/stang`, { account: holder.id });
  const linkIn = (html: string) => /http:\/\/localhost:3000(\/inbjudan\/[\w-]{43})/.exec(html)?.[1] ?? '';
  const invited = await secretariat.post(path, { person: holder.personId, email: 'stangd@example.se' });
  const first = linkIn(invited.text);
  expect([invited.status, first.length]).toEqual([201, 53]);
  const page = await secretariat.get(path);
  expect(page.text).not.toContain('/inbjudan/');
  expect(page.text).toContain('2 kan logga in, 1 har inte tackat ja till sin inbjudan än');

  const id =
    (
      await site.database.pool.query<{ id: string }>(
        `select id from accounts where email = 'stangd@example.se' and closed_at is null`,
      )
    ).rows[0]?.id ?? '';
  const second = linkIn((await secretariat.post(`${path}/ny-lank`, { account: id })).text);
  expect((await site.browser().get(first)).status).toBe(404);
  expect((await site.browser().post(second, { password, again: password })).status).toBe(303);
  const taken = await secretariat.post(`${path}/ny-lank`, { account: id });
  expect([taken.status, taken.text.includes('Inbjudan är redan använd')]).toEqual([422, true]);
});

test.each(['', 'none', '00000000-0000-4000-8000-000000000000'])(
  'nobody (%j) is not invited, and the address is kept',
  async (person) => {
    await makeAccount(site.database, { email: `ledig${person}@example.se`, name: 'Ledig', role: 'operator' });
    await site.database.pool.query(`update accounts set closed_at = now() where email like 'ledig%'`);
    const answer = await secretariat.post(path, { person, email: 'ny@example.se' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Välj vem som ska bjudas in.');
    expect(answer.text).toContain('value="ny@example.se"');
  },
);

test('a taken address, a wrong one, and someone with an account are refused', async () => {
  const free = await makeAccount(site.database, { email: 'fri@example.se', name: 'Fri', role: 'operator' });
  const refused = async (person: string, email: string) => (await secretariat.post(path, { person, email })).text;
  expect(await refused(free.personId, 'ny@example.se')).toContain('Den personen har redan ett konto.');
  await secretariat.post(`${path}/stang`, { account: free.id });
  expect(await refused(free.personId, 'S@example.se')).toContain('Det finns redan ett konto med den adressen.');
  expect(await refused(free.personId, 'a@b.se, c@d.se')).toContain('Skriv en e-postadress');
});

test('one who is to begin can be invited before, when the page is opened for them', async () => {
  const coming = await makeAccount(site.database, { email: 'kommer@example.se', name: 'Den som kommer' });
  await secretariat.post(`${path}/stang`, { account: coming.id });
  const chosen = `<option value="${coming.personId}" selected`;
  expect((await secretariat.get(path)).text).not.toContain(`value="${coming.personId}"`);
  expect((await secretariat.get(`${path}?person=${coming.personId}`)).text).toContain(chosen);
  expect((await secretariat.get(`${path}?person=ingen`)).status).toBe(200);
});

test('closing ends everything at once, but never for oneself', async () => {
  const { id } = await makeAccount(site.database, { email: 'bort@example.se', passwordHash: await hashPassword(password) });
  const gone = site.browser();
  await gone.post('/logga-in', { email: 'bort@example.se', password });
  const key = /sk_[\w-]{43}/.exec((await gone.post('/konto/nycklar', { name: 'x', request: '', expiresOn: '' })).text)?.[0] ?? '';
  expect((await secretariat.post(`${path}/stang`, { account: id })).headers.get('location')).toBe(`${path}?klart=account-closed`);
  expect((await gone.who()).account).toBeNull();
  expect((await site.browser().get('/vem', { authorization: `Bearer ${key}` })).status).toBe(401);
  const self = await secretariat.post(`${path}/stang`, { account: ownId });
  expect([self.status, self.text.includes('Ditt eget konto kan någon annan stänga')]).toEqual([422, true]);
});

test('who may do what is answered by the rules themselves', async () => {
  const page = await secretariat.get('/installningar/behorigheter');
  expect(page.text).toContain('Sekretariatet och driften får bjuda in, se och stänga konton.');
  const row = /Sekretariatet och driften får bjuda in[\s\S]*?<\/tr>/.exec(page.text)?.[0] ?? '';
  const answers = [...row.matchAll(/data-label="([^"]+)"[\s\S]*?(Ja|Nej)</g)].map(([, who, answer]) => [who, answer]);
  expect(answers.filter(([, answer]) => answer === 'Ja').map(([who]) => who)).toEqual(['Sekretariatet', 'Driften']);
  expect(answers).toHaveLength(10);
  expect(page.text.indexOf('Beror på vad det gäller')).toBeLessThan(page.text.indexOf('se och avsluta sina egna inloggningar'));
});
