import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../http/log.ts';
import type { Asked } from '../http/operations.ts';
import { isLoopback } from '../http/sender/client-address.ts';
import type { Figures } from './figures.ts';

/** What is known at the moment somebody asks. */
interface Reading {
  /** Null while the database is lost. */
  readonly figures: Figures | null;
  readonly ready: boolean;
  readonly pool: { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly freeBytes: number | null;
  readonly streams: number;
  readonly alarms: readonly string[];
}

export interface Metrics {
  answered(request: Answered): void;
  /** The text that Prometheus reads. */
  text(reading: Reading): Promise<{ readonly text: string; readonly type: string }>;
}

/** Seconds: a page from memory, one from the database, one that somebody waits for. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Figures of this process, in a register of its own. */
export function openMetrics(version: string): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Histogram({
    name: 'samrad_http_request_duration_seconds',
    help: 'Requests answered, by route pattern, method and class of status.',
    labelNames: ['route', 'method', 'status'],
    ...{ buckets, registers },
  });
  new Gauge({ name: 'samrad_info', help: 'The version that runs.', labelNames: ['version'], registers }).set({ version }, 1);
  const set = gauges(registers);
  return {
    answered: ({ route, method, status, ms }) =>
      requests.observe({ route, method: known(method), status: `${Math.floor(status / 100)}xx` }, ms / 1000),
    text: async (reading) => {
      set(reading);
      return { text: await register.metrics(), type: register.contentType };
    },
  };
}

/** Anything may be sent as a method: each would be a series of its own. */
function known(method: string): string {
  return ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method) ? method : 'other';
}

function gauges(registers: Registry[]): (reading: Reading) => void {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `samrad_${name}`, help, labelNames, registers });
  const ready = gauge('ready', '1 when the process should be sent requests.');
  const pool = gauge('database_connections', 'Connections of the pool that answers requests.', 'state');
  const free = gauge('disk_free_bytes', 'Left where the embedded database has its files.');
  const streams = gauge('live_streams', 'Open pages that are brought up to date by themselves.');
  const alarms = gauge('alarms', 'Alarms that hold: see the guide.');
  const fromDatabase = databaseGauges(registers);
  return (reading) => {
    ready.set(reading.ready ? 1 : 0);
    pool.set({ state: 'in_use' }, reading.pool.total - reading.pool.idle);
    pool.set({ state: 'idle' }, reading.pool.idle);
    pool.set({ state: 'waiting' }, reading.pool.waiting);
    free.set(reading.freeBytes ?? Number.NaN);
    streams.set(reading.streams);
    alarms.set(reading.alarms.length);
    fromDatabase(reading.figures);
  };
}

/** What the database tells; not a number while it cannot be asked, so that no old figure looks like a new one. */
function databaseGauges(registers: Registry[]): (figures: Figures | null) => void {
  const gauge = (name: string, help: string, tell: (figures: Figures) => number | null) => {
    const made = new Gauge({ name: `samrad_${name}`, help, registers });
    return (figures: Figures | null) => made.set((figures === null ? null : tell(figures)) ?? Number.NaN);
  };
  const jobs = new Gauge({ name: 'samrad_jobs', help: 'Jobs by state.', labelNames: ['state'], registers });
  const all = [
    gauge('database_size_bytes', 'The whole database on disk.', (it) => it.databaseBytes),
    gauge('jobs_oldest_waiting_seconds', 'How long the job has waited that is first in turn.', (it) => it.jobs.longestWait ?? 0),
    gauge('jobs_stuck', 'Jobs that fail, or have been given up.', (it) => it.jobs.failing + it.jobs.givenUp),
    gauge('jobs_oldest_stuck_seconds', 'Age of the oldest of them.', (it) => it.jobs.longestFailing ?? 0),
    gauge('journal_lines_sealed', 'Lines of the journal in the chain.', (it) => it.journal.sealed),
    gauge('journal_lines_unsealed', 'Lines of the journal not chained yet.', (it) => it.journal.unsealed),
    gauge('journal_oldest_unsealed_seconds', 'Age of the oldest of them.', (it) => it.journal.longestUnsealed ?? 0),
    gauge('backup_age_seconds', 'Since the latest backup that went well.', (it) => it.sinceGoodBackup),
    gauge('backup_last_ok', '1 when the latest backup went well, 0 when it failed.', (it) => outcome(it.backup)),
    gauge('backup_last_size_bytes', 'Size of the latest backup.', (it) => it.backup?.bytes ?? null),
    gauge('drill_age_seconds', 'Since the latest restore drill was over.', (it) => it.drill?.age ?? null),
    gauge('drill_last_ok', '1 when the latest drill went well, 0 when it failed.', (it) => outcome(it.drill)),
  ];
  return (figures) => {
    for (const state of ['waiting', 'active', 'failing', 'givenUp'] as const) {
      jobs.set({ state: state === 'givenUp' ? 'given_up' : state }, figures?.jobs[state] ?? Number.NaN);
    }
    for (const each of all) each(figures);
  };
}

function outcome(run: { readonly error: string | null } | null): number | null {
  return run === null ? null : Number(run.error === null);
}

/**
 * Figures tell much of a house. With a token they are for whoever has it; without, for programs on this very machine that ask
 * directly. A proxy on the same machine asks for the whole world, and says so by its header.
 */
export function mayReadMetrics(asked: Asked, token: string | undefined): boolean {
  if (token === undefined) return isLoopback(asked.socket) && !asked.forwarded;
  const given = Buffer.from(/^Bearer +(\S+)$/i.exec(asked.authorization)?.[1] ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
