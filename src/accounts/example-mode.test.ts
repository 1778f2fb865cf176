import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, type TestSite, testSite } from '../../test/support/accounts-site.ts';
import { program } from '../platform/actor.ts';
import { createExampleAccount, exampleAccounts } from './index.ts';
import { fingerprint, newToken } from './secrets.ts';
import { sessions } from './tables.ts';

const bearer = { authorization: 'Bearer example-secretariat' };
const role = {
  exampleName: 'example-secretariat',
  email: 'sekretariat@example.se',
  name: 'Processtöd, Sekretariatet',
  role: 'secretariat' as const,
};

let on: TestSite;
let off: TestSite;
beforeAll(async () => {
  [on, off] = await Promise.all([testSite({ exampleMode: true }), testSite({ exampleMode: false })]);
});
afterAll(async () => {
  await Promise.all([on.close(), off.close()]);
});

test('a role is chosen from the list, and its name works as key', async () => {
  const { id } = await makeAccount(on.database, role);
  const browser = on.browser();
  const page = await browser.get('/logga-in?vidare=/beslut');
  expect(page.text).toContain('value="example-secretariat"');
  const answer = await browser.post('/logga-in', { role: 'example-secretariat', vidare: '/beslut' });
  expect(answer.headers.get('location')).toBe('/beslut');
  expect((await browser.who()).account).toBe(id);
  expect((await on.browser().who(bearer)).account).toBe(id);
  expect((await on.browser().post('/logga-in', { role: 'example-nobody' })).status).toBe(422);
});

test('without example mode no role is offered, signs in, works as key, or keeps a session', async () => {
  const { id } = await makeAccount(off.database, role);
  const browser = off.browser();
  expect((await browser.get('/logga-in')).text).not.toContain('example-secretariat');
  expect((await browser.post('/logga-in', { role: 'example-secretariat' })).status).toBe(422);
  expect((await browser.post('/logga-in', { email: role.email, password: 'example-secretariat' })).status).toBe(422);
  expect((await browser.get('/vem', bearer)).status).toBe(401);
  const token = newToken();
  await off.database.write(program('test'), 'test', ({ tx, now }) =>
    tx.insert(sessions).values({
      tokenHash: fingerprint(token),
      accountId: id,
      device: '',
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now.add({ hours: 1 }),
    }),
  );
  browser.jar.set('samrad', token);
  expect((await browser.who()).account).toBeNull();
});

test('example accounts are made once, and listed by where they work', async () => {
  const { personId } = await makeAccount(on.database, { email: 'x@example.se', name: 'Registrator, Ydre kommun' });
  const given = { personId, exampleName: 'example-registrar-ydre', email: 'registrator.ydre@example.se' };
  const ids = await on.database.write(program('test'), 'test', async (ctx) => [
    await createExampleAccount(ctx, given),
    await createExampleAccount(ctx, given),
  ]);
  expect(new Set(ids).size).toBe(1);
  const listed = await on.database.read(program('test'), exampleAccounts);
  expect(listed).toContainEqual({ exampleName: 'example-registrar-ydre', label: 'Registrator', group: 'Ydre kommun' });
});
