import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { accountsPermissions, accountsRoutes, authenticator, openAttempts, workOnMails } from '../../src/accounts/index.ts';
import type { AccountsParts } from '../../src/accounts/parts.ts';
import { program } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/db/columns.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { createApp } from '../../src/platform/http/app.ts';
import { route } from '../../src/platform/http/route.ts';
import { openJobs } from '../../src/platform/jobs/index.ts';
import { openMailer } from '../../src/platform/mail/index.ts';
import { anyone } from '../../src/platform/permission.ts';
import { testDatabase } from './database.ts';

/** For this room's tests: its routes in a real app on a database of its own, with a clock that the test winds. */
export async function testSite({ smtpUrl, ...given }: Partial<AccountsParts> & { smtpUrl?: string } = {}) {
  const made = await testDatabase();
  let now = Temporal.Instant.from('2026-11-20T09:00:00Z');
  const clock = () => now;
  const database = openDatabase(made.appUrl, clock);
  const attempts = openAttempts(made.appUrl);
  const log = pino({ level: 'silent' });
  const mailer = openMailer({ smtpUrl, from: 'samrad@example.se' });
  const mailJobs = mailer === null ? null : await openJobs({ url: made.appUrl, log, pauseMs: 20, retryDelaySeconds: 1 });
  const parts: AccountsParts = {
    url: 'http://localhost:3000',
    exampleMode: false,
    attempts,
    mailJobs,
    permissions: [{ room: { sv: 'Konton', en: 'Accounts' }, permissions: accountsPermissions }],
    ...given,
  };
  if (mailer !== null && mailJobs !== null) workOnMails({ jobs: mailJobs, database, mailer, url: parts.url });
  const authenticate = authenticator({ database, url: parts.url, exampleMode: parts.exampleMode, clock });
  const whoami = route({
    method: 'get',
    path: '/vem',
    may: anyone('ask-who', { sv: 'Alla får fråga.', en: 'Anyone may ask.' }),
    handle: (web) =>
      web.json({ account: web.actor.account, label: web.actor.label, grants: web.actor.grants, walls: web.actor.walls }),
  });
  const app = createApp({
    database,
    routes: [...accountsRoutes(parts), whoami],
    log,
    url: parts.url,
    authenticate,
    shell: async () => ({ bodyName: 'Samrådet', example: parts.exampleMode, version: '0', menu: [], url: parts.url }),
    pages: { notFound: () => 'Sidan finns inte', failure: ({ status }) => `Fel ${status}` },
    asset: () => undefined,
    mayWrite: async () => true,
  });
  return {
    database,
    ownerUrl: made.ownerUrl,
    appUrl: made.appUrl,
    browser: (userAgent = 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0', address = '192.0.2.1') =>
      browserOf(app, parts.url, userAgent, address),
    wind: (duration: Temporal.DurationLike) => {
      now = now.add(duration);
    },
    now: clock,
    stuckJobs: async () => mailJobs?.stuckJobs(),
    close: async () => {
      await mailJobs?.stop();
      mailer?.close();
      await Promise.all([database.close(), attempts.close()]);
      await made.drop();
    },
  };
}

export type TestSite = Awaited<ReturnType<typeof testSite>>;
export type Browser = ReturnType<typeof browserOf>;

/** Keeps cookies as a browser does, and follows nothing by itself. */
function browserOf(app: ReturnType<typeof createApp>, url: string, userAgent: string, address: string) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('user-agent', userAgent);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(
      `${url}${path}`,
      { ...init, headers },
      { incoming: { socket: { remoteAddress: address } } },
    );
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    jar,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, fields: Record<string, string> = {}) =>
      send(path, { method: 'POST', headers: { origin: url }, body: new URLSearchParams(fields) }),
    who: async (headers: Record<string, string> = {}) =>
      JSON.parse((await send('/vem', { headers })).text) as { account: string | null; label: string },
  };
}

/** A person with an account, written as the program itself. */
export async function makeAccount(
  database: Database,
  given: { name?: string; email: string; passwordHash?: string; exampleName?: string; role?: 'operator' | 'secretariat' },
): Promise<{ id: string; personId: string }> {
  const { people, assignments, organs } = await import('../../src/members/tables.ts');
  const { accounts } = await import('../../src/accounts/tables.ts');
  return database.write(program('test'), 'test', async ({ tx, now, today }) => {
    const personId = newId();
    const id = newId();
    const from = today.subtract({ years: 1 });
    await tx.insert(people).values({ id: personId, kind: 'function', name: given.name ?? 'Sekretariatet' });
    if (given.role === 'operator') await tx.insert(assignments).values({ personId, role: 'operator', from, recordedAt: now });
    if (given.role === 'secretariat') {
      const organId = newId();
      await tx.insert(organs).values({ id: organId, name: 'Sekretariatet', kind: 'secretariat', existsFrom: from });
      await tx.insert(assignments).values({ personId, role: 'process-support', organId, from, recordedAt: now });
    }
    const { email, passwordHash = null, exampleName = null } = given;
    await tx.insert(accounts).values({ id, personId, email, passwordHash, exampleName, createdAt: now });
    return { id, personId };
  });
}
