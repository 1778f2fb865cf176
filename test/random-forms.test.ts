import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProgram, type Program } from '../src/program.ts';
import { isStream, routeName } from './support/access.ts';
import { makeThings, type Things } from './support/access-things.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';
import { fieldsOnPage, type PageField } from './support/fields-on-pages.ts';
import { type Running, runProgram, secretOfTests } from './support/running.ts';

/** Random inputs to each form: others in every run, a few at a time, more when asked for (`SAMRAD_RANDOM_INPUTS=10000`). */
const inputs = Number(process.env['SAMRAD_RANDOM_INPUTS'] ?? 4);
const origin = 'http://localhost';
/** Who sends: the office, which may do most, and a registrar, who must never see or touch what is another board's. */
const senders = ['example-secretariat', 'example-registrar-0580'] as const;

const marker = '<script id="vi-kom-in">alert(1)</script>';
/** What only the other principal's own officers may read. */
const othersOwn = 'Hemligt för Kinda';

let seed: Running;
let things: Things;
const forms = new Map<string, ReadonlyMap<string, PageField>>();
const ids = new Set<string>();

beforeAll(async () => {
  seed = await runProgram();
  things = await makeThings(seed, { own: 'Vår egen', other: othersOwn });
  for (const route of seed.program.routes.map(routeName).filter((name) => name.startsWith('GET ') && !name.includes('/api/'))) {
    for (const client of [...senders.map((name) => seed.as(name)), seed.anonymous])
      await readForms(client.get(things.address(route, 'own')));
  }
  await seed.stop();
});
afterAll(() => seed?.database.drop());

async function readForms(asked: Promise<Response>): Promise<void> {
  const answer = await asked;
  if (isStream(answer)) return answer.body?.cancel();
  const html = await answer.text();
  for (const [action, fields] of fieldsOnPage(html)) forms.set(action, new Map([...(forms.get(action) ?? []), ...fields]));
  for (const [id] of html.matchAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g)) ids.add(id);
}

const nasty = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e309',
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '٣',
    'ja',
    'null',
    '[]',
    '{}',
    '__proto__',
    marker,
  ),
  fc.constantFrom("'; drop table decisions; --", '=1+1', '\u0000', 'a\ud800', '\r\nSet-Cookie: a=b', '../../etc/passwd', '%00'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uuid(),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.integer().map(String),
);
const file = fc.record({
  name: fc.constantFrom('a.pdf', 'a.html', 'a.txt', '../../a', 'a.docx', '', 'a\r\n.svg'),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .constantFrom('%PDF-1.7', 'PK\u0003\u0004', '<svg onload=alert(1)>', 'dag;senast\n2026-01-01;x')
      .map((text) => new TextEncoder().encode(text)),
  ),
});

type Value = string | { readonly name: string; readonly bytes: Uint8Array };
type Filled = Readonly<Record<string, readonly Value[]>>;

/** What a person, a robot and an attacker would put in: the page's own values, ids of other things, and anything at all. */
function filled(fields: ReadonlyMap<string, PageField>): fc.Arbitrary<Filled> {
  const known = [...ids];
  const each = [...fields].map(([name, { values, file: takesFile }]) => {
    const offered = values.size > 0 ? fc.constantFrom(...values) : nasty;
    const text = fc.oneof(
      { weight: 6, arbitrary: offered },
      { weight: 3, arbitrary: nasty },
      { weight: 1, arbitrary: fc.constantFrom(...known) },
    );
    const value: fc.Arbitrary<Value> = takesFile ? file : text;
    return [name, fc.array(value, { maxLength: takesFile ? 1 : 2 })] as const;
  });
  return fc.record(Object.fromEntries(each));
}

async function send(program: Program, sender: string, address: string, form: Filled): Promise<Response> {
  const body = new FormData();
  for (const [name, values] of Object.entries(form)) {
    for (const value of values) {
      if (typeof value === 'string') body.append(name, value);
      else body.append(name, new Blob([new Uint8Array(value.bytes)]), value.name);
    }
  }
  const headers = { origin, authorization: `Bearer ${sender}` };
  return program.app.fetch(new Request(origin + address, { method: 'POST', body, headers }));
}

const open = (database: TestDatabase) =>
  openProgram({
    ...{ databaseUrl: database.appUrl, url: origin, exampleMode: true, version: 'test', secret: secretOfTests },
    ...{
      log: pino({ level: 'silent' }),
      writesPerMinute: Number.MAX_SAFE_INTEGER,
      mail: { smtpUrl: undefined, from: undefined },
    },
  });

describe('random inputs', { timeout: 300_000 + inputs * 2_000 }, () => {
  it('to every form are answered without a fault and without a leak', async () => {
    const posts = seed.program.routes.map(routeName).filter((name) => name.startsWith('POST '));
    const met = posts.flatMap((name): FormAt[] => {
      const fields = forms.get(things.address(name, 'own'));
      return fields === undefined ? [] : [{ name, address: things.address(name, 'own'), fields }];
    });
    const wrong: string[] = [];
    for (let first = 0; first < met.length; first += formsInACopy) {
      wrong.push(...(await inACopy(met.slice(first, first + formsInACopy))));
    }
    expect(met.length).toBeGreaterThan(posts.length * 0.65);
    expect(wrong).toEqual([]);
  });
});

interface FormAt {
  readonly name: string;
  readonly address: string;
  readonly fields: ReadonlyMap<string, PageField>;
}

/** What succeeds changes what the next form meets: some forms at a time have a copy of the database of their own. */
const formsInACopy = 8;

async function inACopy(some: readonly FormAt[]): Promise<string[]> {
  const database = await testDatabase(seed.database);
  const program = await open(database);
  try {
    const wrong: string[] = [];
    for (const each of some) wrong.push(...(await tried(program, each)));
    return wrong;
  } finally {
    program.streams.end();
    await program.close();
    await database.drop();
  }
}

async function tried(program: Program, { name, address, fields }: FormAt): Promise<string[]> {
  const outcome = await fc.check(
    fc.asyncProperty(filled(fields), fc.constantFrom(...senders), async (form, sender) => {
      const answer = await send(program, sender, address, form);
      const text = await answer.text();
      expect(answer.status).toBeLessThan(500);
      expect(text).not.toContain('<script id="vi');
      expect(answer.headers.get('set-cookie') ?? '').not.toContain('a=b');
      if (sender === 'example-registrar-0580') expect(text).not.toContain(othersOwn);
    }),
    { numRuns: inputs },
  );
  return outcome.failed ? [`${name}: ${fc.defaultReportMessage(outcome)}`] : [];
}
