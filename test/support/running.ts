import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { loadExample } from '../../src/example/load-example.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { listen } from '../../src/platform/http/listen.ts';
import { openProgram, type Program } from '../../src/program.ts';
import { filledDatabase, type TestDatabase, testDatabase } from './database.ts';

/** What the programs of the tests sign with, and their set-up codes follow from. */
export const secretOfTests = 'a secret of the tests, at least 32 characters';

/** The whole program, listening on a port of its own, over a database of its own. */
export interface Running {
  readonly url: string;
  readonly program: Program;
  readonly database: TestDatabase;
  /** Signs in as a role of the example, e.g. `example-secretariat`. */
  as(exampleName: string): Client;
  readonly anonymous: Client;
  /** Ends the program and leaves its database, for others to copy. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Asks as one account. Redirects are not followed: a test sees what the program said. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(
    path: string,
    fields: Record<string, string | Blob | readonly (string | Blob)[]>,
    options?: { files?: boolean },
  ): Promise<Response>;
}

interface HowToRun {
  readonly example?: boolean;
  readonly clock?: Clock;
  /** Ways out and in for mail; none unless said. */
  readonly mail?: Parameters<typeof openProgram>[0]['mail'];
  /** Where key figures are fetched from; nobody fetches any unless said. */
  readonly koladaUrl?: string;
  /** A second process over the database of one that runs. */
  readonly beside?: Pick<Running, 'database'>;
}

export async function runProgram(options: HowToRun = {}): Promise<Running> {
  const example = options.beside === undefined && (options.example ?? true);
  const database =
    options.beside?.database ?? (await (example && options.clock === undefined ? exampleOfToday() : testDatabase()));
  const program = await openProgram({
    databaseUrl: database.appUrl,
    url: 'http://localhost',
    exampleMode: true,
    version: 'test',
    log: pino({ level: process.env['SAMRAD_TEST_LOG'] ?? 'silent' }),
    writesPerMinute: 1_000_000,
    secret: secretOfTests,
    mail: options.mail ?? { smtpUrl: undefined, from: undefined },
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.koladaUrl === undefined ? {} : { koladaUrl: options.koladaUrl }),
  });
  // One that is loaded already is left alone.
  if (example) await loadExample(program.database, () => undefined);
  const listening = await listen(program.app, 0);
  const url = `http://localhost:${listening.port}`;
  const stop = async () => {
    program.streams.end();
    await listening.close();
    await program.close();
  };
  return {
    url,
    program,
    database,
    as: (exampleName) => client(url, exampleName),
    anonymous: client(url, null),
    stop,
    close: async () => {
      await stop();
      if (options.beside === undefined) await database.drop();
    },
  };
}

/** The example is reckoned from the day that it is loaded on: it is loaded once a day, and copied. */
function exampleOfToday(): Promise<TestDatabase> {
  const today = Temporal.Now.plainDateISO('Europe/Stockholm').toString();
  return filledDatabase(`samrad_example_${today.replaceAll('-', '')}`, async ({ appUrl }) => {
    const database = openDatabase(appUrl);
    await loadExample(database, () => undefined);
    await database.close();
  });
}

function client(url: string, key: string | null): Client {
  // Packing every page, and unpacking it again, took a sixth of the processor's time; browsers do it in the tests that have one.
  const identity = { origin: url, 'accept-encoding': 'identity', ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  return {
    get: (path, headers = {}) => fetch(url + path, { headers: { ...identity, ...headers }, redirect: 'manual' }),
    post: (path, fields, { files = false } = {}) => {
      const body = files ? new FormData() : new URLSearchParams();
      for (const [name, given] of Object.entries(fields)) {
        for (const value of Array.isArray(given) ? given : [given]) body.append(name, value);
      }
      return fetch(url + path, { method: 'POST', body, headers: identity, redirect: 'manual' });
    },
  };
}
