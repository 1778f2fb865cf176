import pg from 'pg';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { asProgram, ok, smallCounty } from '../../../../test/support/members.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { keepArrival } from '../../../correspondence/acts/incoming/keep-arrival.ts';
import { readArrival } from '../../../correspondence/acts/incoming/read-arrival.ts';
import { sendMailing } from '../../../correspondence/acts/send-mailing.ts';
import { combineMatching, decideMailing, mailingById, mailWaysOf } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { anonymous } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type Database, openDatabase, sqlState } from '../../../platform/db/database.ts';
import { sealJournal, verifyJournal } from '../../../platform/journal/seal.ts';
import { type Mailer, openMailer } from '../../../platform/mail/index.ts';
import { readNextText } from '../../../records/acts/read-texts.ts';
import {
  disposalProtocolsAbout,
  disposeParticipants,
  keepDisposalDecision,
  keepRecord,
  openRecord,
} from '../../../records/index.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceMaterials } from '../../tables.ts';
import { addConference } from '../conferences/add-conference.ts';
import { register } from '../registrations/register.ts';
import { disposeDueConferences } from './dispose-due.ts';

const log = pino({ level: 'silent' });
const mail = { smtpUrl: '', from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' };
const links = { url: 'https://samrad.example.se', secret: 'a secret for tests alone, long enough' };
const day = 24 * 60 * 60;
/** What is only known of those who take part: in plain letters, which no encoding of a mail changes. */
const needles = ['Agneta', 'agneta.vinge@', 'Vingekommunen', 'Bertil', 'bertil.trast@', 'notallergi'];
let made: TestDatabase;
/** As it all was before anything went: what a backup of that day brings back. */
let older: TestDatabase;
let database: Database;
let server: SmtpListener;
let mailer: Mailer;
let owner: pg.Client;
let host: string;
let conference: string;
let material: string;
let ahead = 0;

const clock = () => Temporal.Now.instant().add({ seconds: ahead });
const write = <T>(work: (ctx: Ctx) => Promise<T>) => database.write(asProgram([host]), 'test', work);
const read = <T>(work: (ctx: Ctx) => Promise<T>) => database.read(asProgram([host]), work);
const ways = () => mailWaysOf({ ...mail, smtpUrl: server.url }, links.url);

beforeAll(async () => {
  made = await testDatabase();
  await open();
  server = await smtpListener();
  const opened = openMailer({ ...mail, smtpUrl: server.url });
  if (opened === null) throw new Error('no mailer');
  mailer = opened;
  await heldConference();
  await sealJournal(database.pool);
  await Promise.all([owner.end(), database.close()]);
  older = await testDatabase(made);
  await open();
});
afterAll(async () => {
  mailer.close();
  await server.close();
  await owner.end();
  await database.close();
  await made.drop();
  await older.drop();
});

async function open(): Promise<void> {
  database = openDatabase(made.appUrl, clock);
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
}

/** Two take part: one whose mails went and came back, one whose mail waits still. */
async function heldConference(): Promise<void> {
  host = (await database.write(asProgram(), 'test', smallCounty)).hsn;
  await write(async (ctx) => {
    const said = { number: 'RS 2026-114', decidedOn: ctx.today, decidedBy: 'Regionarkivet', afterDays: 30 };
    const disposalId = ok(await keepDisposalDecision(ctx, { ...said, requestId: newId() })).id;
    const [organ] = (await owner.query<{ id: string }>("select id from organs where kind = 'consultation-body'")).rows;
    const times = { on: ctx.today.add({ days: 1 }), registerBy: ctx.today, starts: '09:00', ends: '15:00' };
    const words = { title: 'Temadag', text: '', place: 'Linköping', link: '', contact: 'Sekretariatet', contactMail: mail.from };
    const more = { kind: 'theme-conference', organId: organ?.id ?? '', seats: 20, disposalId, requestId: newId() } as const;
    conference = ok(await addConference(ctx, { ...times, ...words, ...more })).id;
    const parts = { ways: ways(), ...links };
    for (const [name, email] of [
      ['Agneta Vinge', 'agneta.vinge@motala.example'],
      ['Bertil Trast', 'bertil.trast@motala.example'],
    ] as const) {
      const details = { name, email, organisation: 'Vingekommunen', role: 'enhetschef', needs: 'notallergi', itemIds: [] };
      ok(
        await register(ctx, parts, {
          ...details,
          conferenceId: conference,
          language: 'sv',
          how: 'secretariat',
          requestId: newId(),
        }),
      );
    }
    material = await handedOut(ctx);
    await ownFile(ctx);
  });
  server.refuse('451 4.2.1 bertil.trast@motala.example is busy', 'bertil.trast@motala.example');
  for (const id of await mailIds()) await sendMailing({ database, mailer, links }, id);
  const [agneta] = (await owner.query<{ id: string }>("select id from mailings where to_address like 'agneta%' order by seq"))
    .rows;
  await comesBack(agneta?.id ?? '', 'Första');
  while (await readNextText(database));
}

async function handedOut(ctx: Ctx): Promise<string> {
  const bytes = new TextEncoder().encode('Bilder från dagen\n');
  const given = { kind: 'conference-material', owner: host, access: 'public', sharedWith: 'inside' } as const;
  const about = { kind: 'conference', id: conference };
  const { id } = ok(await keepRecord(ctx, { ...given, title: 'Bilder', bytes, fileName: 'bilder.txt', about }));
  await ctx.tx
    .insert(conferenceMaterials)
    .values({ conferenceId: conference, recordId: id, by: null, at: ctx.now, requestId: newId() });
  return id;
}

/** A mail with a file for her alone, and with what everybody got. */
async function ownFile(ctx: Ctx): Promise<void> {
  const bytes = new TextEncoder().encode('Agneta Vinge har deltagit\n');
  const file = { fileName: 'Intyg Agneta.txt', mediaType: 'text/plain', bytes };
  await decideMailing(ctx, ways(), {
    ...{ requestId: newId(), purpose: 'letter', owner: host, to: 'agneta.vinge@motala.example', counterpart: 'Agneta Vinge' },
    ...{
      senderName: 'Samrådet',
      subject: 'Intyg för Agneta',
      body: 'Hej Agneta!',
      about: { kind: 'conference', id: conference },
    },
    files: [
      { file, title: 'Intyg, Agneta Vinge', kind: 'attachment' },
      { recordId: material, fileName: 'bilder.txt' },
    ],
  });
}

async function mailIds(): Promise<readonly string[]> {
  return (await owner.query<{ id: string }>('select id from mailings order by seq')).rows.map(({ id }) => id);
}

/** Her server gives the first mail back, and she is away. */
async function comesBack(id: string, subject: string): Promise<void> {
  const kept = await read((ctx) => openRecord(ctx, id));
  const date = /^Date: .*$/m.exec(Buffer.from(kept?.bytes ?? []).toString())?.[0]?.trim() ?? '';
  const messageId = `<${id}@${ways().domain}>`;
  const report = [
    `From: MAILER-DAEMON@mx.motala.example\r\nSubject: ${subject}: Agneta\r\nContent-Type: multipart/report; boundary=b\r\n`,
    '--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nDiagnostic-Code: smtp; 550 agneta.vinge@motala.example unknown',
    `--b\r\nContent-Type: text/rfc822-headers\r\n\r\n${date}\r\nMessage-ID: ${messageId}\r\n\r\n--b--\r\n`,
  ];
  const away = [
    `From: Agneta Vinge <agneta.vinge@motala.example>\r\nSubject: Automatiskt svar: ${subject}\r\nAuto-Submitted: auto-replied`,
    `In-Reply-To: ${messageId}\r\n\r\nJag är ledig. Agneta\r\n`,
  ];
  const providers = combineMatching([]);
  const ours = { answerAddress: mail.answerAddress, from: mail.from, domain: ways().domain };
  for (const [envelopeFrom, lines] of [['', report] as const, ['agneta.vinge@motala.example', away] as const]) {
    const arrived = {
      via: 'smtp',
      envelopeFrom,
      envelopeTo: [mail.answerAddress],
      bytes: Buffer.from(lines.join('\r\n')),
    } as const;
    const arrival = await write((ctx) => keepArrival(ctx, { enqueue: async () => undefined }, arrived));
    await readArrival({ database, ways: ways(), ours, providers }, arrival ?? '');
  }
}

/** Every table that holds one of the needles, in any of its columns; bytes as they are. */
async function tablesThatTell(client: pg.Client = owner): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const said = name === 'public.file_chunks' ? "encode(content, 'escape')" : 't::text';
    const { rowCount } = await client.query(`select from ${name} t where ${said} ilike any ($1) limit 1`, [
      needles.map((needle) => `%${needle}%`),
    ]);
    if (rowCount !== 0) found.push(name.replace('public.', ''));
  }
  return found.sort();
}

const dispose = (at = database) => disposeDueConferences({ database: at, log });
const everywhere = [
  ...['dispatches', 'file_chunks', 'incoming_arrivals', 'incoming_mails', 'journal_values', 'mailing_events', 'mailing_files'],
  ...['mailings', 'record_texts', 'records', 'registrations'],
];

it('leaves everything before the day, whoever asks', async () => {
  ahead = 30 * day;
  expect(await dispose()).toBe(0);
  expect(await write((ctx) => disposeParticipants(ctx, conference)).catch(sqlState)).toBe('55000');
  // The search finds what is there, so that finding nothing says something.
  expect(await tablesThatTell()).toEqual(everywhere);
});

it('lets nobody else dispose, and nobody pass by what keeps facts as they are', async () => {
  ahead = 31 * day;
  const asAnybody = (work: (ctx: Ctx) => Promise<unknown>) => database.write(anonymous, 'attack', work).catch(sqlState);
  expect(await asAnybody((ctx) => disposeParticipants(ctx, conference))).toBe('42501');
  const passing = "select set_config('samrad.disposing', 'on', true)";
  const tries = ["update mailings set subject = ''", 'delete from file_chunks', "select samrad_empty_journal(array['x'])"];
  for (const each of tries)
    expect(await write(async ({ tx }) => [await tx.execute(passing), await tx.execute(each)]).catch(sqlState)).toBe('42501');
  expect(await owner.query("update mailings set subject = ''").catch(sqlState)).toBe('23001');
  expect(await tablesThatTell()).toEqual(everywhere);
});

it('removes every trace on the day, once for two processes, and says so', async () => {
  const other = openDatabase(made.appUrl, clock);
  await sealJournal(database.pool);
  const earlier = (await owner.query<{ sha256: string }>("select r.sha256 from records r where r.kind in ('mail', 'attachment')"))
    .rows;
  expect((await Promise.all([dispose(), dispose(other)])).toSorted()).toEqual([0, 1]);
  await other.close();
  expect(await tablesThatTell()).toEqual([]);
  // Not in any encoding either: the bytes themselves have gone.
  const left = await owner.query('select from files where sha256 = any ($1)', [earlier.map(({ sha256 }) => sha256)]);
  expect([earlier.length, left.rowCount]).toEqual([6, 0]);
  await sealJournal(database.pool);
  expect(await verifyJournal(database.pool)).toMatchObject({ brokenAt: null, unsealed: 0 });
  const [protocol, ...more] = await read((ctx) => disposalProtocolsAbout(ctx, 'conference', conference));
  expect(more).toEqual([]);
  expect(protocol).toMatchObject({ about: { title: 'Temadag' }, decision: { number: 'RS 2026-114' } });
  expect(protocol?.dueOn.toString()).toBe(protocol?.on.toString());
  const counts = Object.fromEntries(protocol?.went.map(({ kind, count }) => [kind, count]) ?? []);
  expect(counts).toMatchObject({
    registrations: 2,
    links: 2,
    mails: 3,
    attachments: 1,
    'server-answers': 4,
    returned: 2,
    'list-lines': 2,
  });
});

it('keeps what others have, how many there were, and sends nothing that waited', async () => {
  expect(
    (await read((ctx) => registrationsOf(ctx, conference))).map(({ state, disposed, name }) => [state, disposed, name]),
  ).toEqual([
    ['seat', true, ''],
    ['seat', true, ''],
  ]);
  const shared = await read((ctx) => openRecord(ctx, material));
  expect(Buffer.from(shared?.bytes ?? []).toString()).toBe('Bilder från dagen\n');
  for (const id of await mailIds()) {
    await sendMailing({ database, mailer, links }, id);
    expect(await read((ctx) => mailingById(ctx, id))).toMatchObject({ to: '', subject: 'Gallrat mejl', body: '' });
  }
  expect(server.received).toHaveLength(2);
  const record = await read(async (ctx) => openRecord(ctx, (await mailIds())[0] ?? ''));
  expect(record?.record).toMatchObject({ title: 'Gallrad handling', mediaType: 'text/plain' });
  expect(await dispose()).toBe(0);
});

it('takes what comes afterwards', async () => {
  await comesBack((await mailIds())[0] ?? '', 'Senare');
  expect(await tablesThatTell()).not.toEqual([]);
  expect(await dispose()).toBe(1);
  expect(await tablesThatTell()).toEqual([]);
  const [latest] = await read((ctx) => disposalProtocolsAbout(ctx, 'conference', conference));
  expect(latest?.went.map(({ kind }) => kind)).toContain('returned');
});

it('disposes again when a backup of before has been read back, however late', async () => {
  ahead = 400 * day;
  const restored = openDatabase(older.appUrl, clock);
  const client = new pg.Client({ connectionString: older.ownerUrl });
  await client.connect();
  try {
    expect(await tablesThatTell(client)).toEqual(everywhere);
    expect(await dispose(restored)).toBe(1);
    expect(await tablesThatTell(client)).toEqual([]);
    await sealJournal(restored.pool);
    expect(await verifyJournal(restored.pool)).toMatchObject({ brokenAt: null, unsealed: 0 });
  } finally {
    await client.end();
    await restored.close();
  }
});
