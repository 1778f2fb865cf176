import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { openPool } from '../db/pool.ts';
import { intoLog } from '../http/log.ts';
import type { Asked, Operations } from '../http/operations.ts';
import type { TrustedProxies } from '../http/sender/client-address.ts';
import { everySeconds } from '../jobs/index.ts';
import { verifyJournal } from '../journal/seal.ts';
import type { Mailer } from '../mail/index.ts';
import type { Alarm } from './alarms.ts';
import { figuresNow } from './figures.ts';
import { mayReadMetrics, openMetrics } from './metrics.ts';
import { freeBytes, type Readiness, readinessOf } from './readiness.ts';
import { openWatch, type Verified } from './watch.ts';

export { alarmSentences } from './alarm-mail.ts';
export type { Alarm } from './alarms.ts';
export { type Figures, figuresNow, type Run } from './figures.ts';
export type { Readiness } from './readiness.ts';

export interface WatchedParts {
  readonly databaseUrl: string;
  readonly database: Database;
  readonly log: Logger;
  readonly version: string;
  readonly url: string;
  readonly proxies: TrustedProxies;
  /** Without it, figures are for programs on this machine alone. */
  readonly metricsToken: string | undefined;
  /** The address of mail that alarms go to. */
  readonly alarmTo: string | undefined;
  readonly mailer: Mailer | null;
  /** Where the embedded database has its files. */
  readonly dataFolder: string | undefined;
  /** True where backups are scheduled. */
  readonly backsUp: boolean;
  /** How many open pages are brought up to date. */
  streams(): number;
  /** How often what nobody would notice is looked at; a minute unless said. */
  readonly lookSeconds?: number;
}

/** What this process knows of itself, for the page that shows it. */
export interface OwnState {
  readonly version: string;
  readonly readiness: Readiness;
  readonly alarms: readonly Alarm[];
  readonly freeBytes: number | null;
  readonly streams: number;
  readonly mail: boolean;
  readonly alarmTo: boolean;
  readonly startedAt: Date;
  readonly verified: Verified | null;
}

export interface Watched {
  /** For the app. */
  readonly operations: Operations;
  state(): Promise<OwnState>;
  /** From now on it is not ready: the first thing to do when the program stops. */
  beginStop(): void;
  close(): Promise<void>;
}

/** Health, readiness, figures and alarms, over one connection of their own: they answer when the others cannot. */
export function openWatched(parts: WatchedParts): Watched {
  const { log, database, version, dataFolder, mailer } = parts;
  const pool = watchPool(parts.databaseUrl);
  let stopping = false;
  const isStopping = () => stopping;
  const readiness = readinessOf({ pool, dataFolder, isStopping });
  const watch = openWatch({
    ...{ ...parts, pool, readiness, steady: database.steady },
    verify: () => verifyJournal(database.pool),
  });
  const metrics = openMetrics(version);
  const tell = intoLog(log);
  const startedAt = new Date();

  const reading = () => readNow(parts, { pool, readiness, alarms: watch.alarms });
  const figures = async (asked: Asked) => {
    if (!mayReadMetrics(asked, parts.metricsToken)) return new Response('Not found\n', { status: 404 });
    const { text, type } = await metrics.text(await reading());
    return new Response(text, { headers: { 'content-type': type } });
  };
  const state = async () => ({
    ...{ version, startedAt, readiness: await readiness(), alarms: watch.alarms(), freeBytes: await freeBytes(dataFolder) },
    verified: watch.verified(),
    ...{ streams: parts.streams(), mail: mailer !== null, alarmTo: mailer !== null && parts.alarmTo !== undefined },
  });
  const operations: Operations = {
    proxies: parts.proxies,
    answered: (request) => {
      tell(request);
      metrics.answered(request);
    },
    ...{ isOutdated: watch.isOutdated, isStopping },
    questions: {
      '/halsa/lever': () => Response.json({ alive: true }),
      '/halsa/redo': async () => told(await readiness()),
      '/matetal': figures,
    },
  };
  const stopLooking = everySeconds(parts.lookSeconds ?? 60, watch.look, log);
  const stopComparing = everySeconds(5, watch.lookAtVersion, log);
  const close = async () => {
    await Promise.all([stopLooking(), stopComparing()]);
    await pool.end();
  };
  const beginStop = () => {
    stopping = true;
  };
  return { operations, state, beginStop, close };
}

/** What the figures are made of. */
async function readNow(
  { database, dataFolder, streams }: WatchedParts,
  { pool, readiness, alarms }: { pool: pg.Pool; readiness: () => Promise<Readiness>; alarms: () => readonly Alarm[] },
) {
  const ready = await readiness();
  const figures = ready.database === 'lost' ? null : await figuresNow(drizzle(pool)).catch(() => null);
  const { totalCount: total, idleCount: idle, waitingCount: waiting } = database.pool;
  return {
    ...{ figures, ready: ready.ready, pool: { total, idle, waiting }, alarms: alarms() },
    ...{ freeBytes: await freeBytes(dataFolder), streams: streams() },
  };
}

function told(readiness: Readiness): Response {
  return Response.json(readiness, { status: readiness.ready ? 200 : 503 });
}

/** One connection, which also holds the lock of the process that mails; it may see the journal's lines and the backups. */
function watchPool(connectionString: string) {
  return openPool({
    ...{
      connectionString,
      max: 1,
      idleTimeoutMillis: 0,
      application_name: 'samrad watch',
      options: '-c samrad.secretariat=true',
    },
    // A question that is not answered soon has been answered: no.
    ...{ connectionTimeoutMillis: 2_000, query_timeout: 4_000 },
  });
}
