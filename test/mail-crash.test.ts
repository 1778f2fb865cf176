import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { decideMailing, judgeMailing, type Mailing, mailingById, mailingState } from '../src/correspondence/index.ts';
import type { Ctx } from '../src/platform/act.ts';
import { type Database, openDatabase } from '../src/platform/db/database.ts';
import { dispatchesAbout } from '../src/records/index.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';
import { asProgram, ok, smallCounty } from './support/members.ts';
import { type SmtpListener, smtpListener } from './support/smtp.ts';
import { until } from './support/until.ts';

// The built program, killed while it hands a mail over; `npm test` has built it.
const samrad = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let made: TestDatabase;
let database: Database;
let smtp: SmtpListener;
let owner: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  smtp = await smtpListener();
  owner = (await database.write(asProgram(), 'test', smallCounty)).hsn;
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  smtp.cut();
  await database.close();
  await made.drop();
});

async function serve(): Promise<ChildProcess> {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', PORT: '0', SAMRAD_LOG_LEVEL: 'silent', SAMRAD_DATABASE_URL: made.appUrl },
    ...{ SAMRAD_SECRET: 'a secret of the tests, at least 32 characters' },
    ...{ SAMRAD_SMTP_URL: smtp.url, SAMRAD_MAIL_FROM: 'samrad@samrad.example.se' },
  };
  const child = spawn(process.execPath, [samrad, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  await new Promise<void>((answers, give) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Samråd svarar på')) answers();
      });
    }
    child.once('exit', () => give(new Error(`the program ended: ${said}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const write = <T>(work: (ctx: Ctx) => Promise<T>) => database.write(asProgram([owner]), 'test', work);

/** Larger than what lies between two sockets, so that it can be caught on its way. */
const bulk = randomBytes(6 * 1024 * 1024).toString('base64');

function decide(to: string, text: string): Promise<string> {
  const file = { fileName: 'bilaga.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
  return write((ctx) =>
    decideMailing(
      ctx,
      { domain: 'samrad.example.se' },
      {
        ...{ requestId: randomUUID(), purpose: 'dispatch', owner, to, counterpart: 'Socialnämnden, Ydre kommun' },
        ...{
          senderName: 'Karin Ek',
          subject: 'Arbetsplan för beslut',
          body: 'Hej!\n',
          about: { kind: 'round', id: randomUUID() },
        },
        files: [{ file, title: 'Bilaga', kind: 'attachment' }],
      },
    ),
  );
}

async function mailing(id: string): Promise<Mailing> {
  const found = await database.read(asProgram([owner]), (ctx) => mailingById(ctx, id));
  if (found === null) throw new Error('no such mail');
  return found;
}

const becomes = (id: string, kind: string) => until(async () => expect(mailingState(await mailing(id)).kind).toBe(kind));
const arrivedAt = (to: string) => smtp.received.filter((mail) => mail.to.includes(to)).length;

test('killed in the middle of a mail, it sends the mail by itself when it runs again', async () => {
  const to = 'mitt-i@kommun.example.se';
  smtp.hold(true);
  const child = await serve();
  const id = await decide(to, bulk);
  await until(() => expect(smtp.begun).toBe(1));
  await kill(child);
  expect((await mailing(id)).events.map(({ kind }) => kind)).toEqual(['begun']);
  smtp.hold(false);
  await serve();
  await becomes(id, 'sent');
  expect(arrivedAt(to)).toBe(1);
});

test('killed when the last bytes have been let go, it asks a person, who decides', async () => {
  const came = 'kom@kommun.example.se';
  smtp.answerWhole('silence');
  const first = await serve();
  const known = await decide(came, 'ett');
  await until(() => expect(arrivedAt(came)).toBe(1));
  expect(mailingState(await mailing(known)).kind).toBe('under-way');
  // Nobody may judge what a living process still waits for.
  const early = await write((ctx) => judgeMailing(ctx, { mailingId: known, came: false, reason: 'Otålig.' }));
  expect(early).toMatchObject({ ok: false, refusals: [{ code: 'still-under-way' }] });
  await kill(first);
  smtp.answerWhole(null);
  await serve();
  // One that is sent after them shows that the postman has looked.
  const next = await decide('nasta@kommun.example.se', 'tre');
  await becomes(next, 'sent');
  await becomes(known, 'unsure');
  expect(arrivedAt(came)).toBe(1);
  ok(await write((ctx) => judgeMailing(ctx, { mailingId: known, came: true, reason: 'Registrator har svarat.' })));
  await becomes(known, 'sent');
  expect(arrivedAt(came)).toBe(1);
  const { about } = await mailing(known);
  const lines = await database.read(asProgram([owner]), (ctx) => dispatchesAbout(ctx, 'round', about?.id ?? ''));
  expect(lines.length).toBe(1);
});
