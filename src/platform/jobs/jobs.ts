import { sql } from 'drizzle-orm';
import type pg from 'pg';
import type PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { Ctx } from '../act.ts';
import { newId } from '../db/columns.ts';
import { openPool } from '../db/pool.ts';
import { bossOver, queue } from './queue.ts';

/** What a job carries: ids, never secrets or texts, for it lies in the database until long after it is done. */
export type JobData = Readonly<Record<string, string>>;
export type JobHandler = (data: JobData) => Promise<void>;

export interface StuckJob {
  readonly id: string;
  readonly name: string;
  readonly data: JobData;
  /** How many times it has been tried. */
  readonly tries: number;
  /** What went wrong the last time. */
  readonly why: string;
  /** True when it will not be tried again by itself. */
  readonly givenUp: boolean;
}

export interface Jobs {
  /** In the caller's transaction: no change, no job; no job, no change. */
  enqueue(ctx: Pick<Ctx, 'tx'>, name: string, data: JobData): Promise<void>;
  /** Who does jobs of this name. A job may be done twice (the process may die in between), so handlers must bear it. */
  work(name: string, handler: JobHandler): void;
  /** Has a job done every so often, once for all processes together. */
  every(name: string, seconds: number, handler: JobHandler): void;
  /** Jobs that have failed at least once and are not done. */
  stuckJobs(): Promise<readonly StuckJob[]>;
  /** Takes no more jobs, waits for those under way. */
  stop(): Promise<void>;
}

export interface JobsParts {
  /** As the application's role. */
  readonly url: string;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  /** How long to wait when there was nothing to do; a second unless said. */
  readonly pauseMs?: number;
  /** First wait after a failure, doubled each time (half of it by chance); fifteen seconds unless said. */
  readonly retryDelaySeconds?: number;
  /** About a day and a half of trying, unless said. */
  readonly retryLimit?: number;
}

interface Carried {
  readonly kind: string;
  readonly data: JobData;
}

/** Sends what pg-boss wants to say through the caller's transaction. Its `insert` uses each of its parameters once. */
function through(tx: Ctx['tx']): PgBoss.Db {
  return {
    executeSql: (text, values) => {
      const pieces = text.split(/\$(\d+)/);
      return tx.execute(
        sql.join(pieces.map((piece, i) => (i % 2 === 0 ? sql.raw(piece) : sql`${sql.param(values[Number(piece) - 1] ?? null)}`))),
      );
    },
  };
}

/** The queue, as the application's role, over two connections of its own. */
export async function openJobs(parts: JobsParts): Promise<Jobs> {
  const { url, log, pauseMs = 1000, retryDelaySeconds: retryDelay = 15, retryLimit = 13 } = parts;
  const pool = openPool({ connectionString: url, max: 2, application_name: 'samrad jobs' });
  const boss = bossOver(pool, { migrate: false, supervise: true });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();

  const handlers = new Map<string, JobHandler>();
  const clocks: NodeJS.Timeout[] = [];
  const insert = (kind: string, data: JobData, more: Partial<PgBoss.JobInsert>, db?: PgBoss.Db) =>
    boss.insert(
      [{ id: newId(), name: queue, data: { kind, data } satisfies Carried, retryLimit, retryDelay, retryBackoff: true, ...more }],
      db === undefined ? {} : { db },
    );
  const loop = startLoop(() => workOff(boss, handlers, log), pauseMs, log);
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    for (const clock of clocks) clearInterval(clock);
    await loop.stop();
    await boss.stop({ graceful: false });
    await pool.end();
  };

  return {
    enqueue: (ctx, name, data) => insert(name, data, {}, through(ctx.tx)),
    work: (name, handler) => {
      handlers.set(name, handler);
    },
    every: (name, seconds, handler) => {
      handlers.set(name, handler);
      // A slot of time has room for one job, whichever process comes first.
      const ask = () =>
        insert(name, {}, { singletonKey: name, singletonSeconds: seconds, retryLimit: 0 }).catch((error) =>
          log.error({ err: error, job: name }, 'job not asked for'),
        );
      clocks.push(setInterval(ask, seconds * 1000).unref());
      void ask();
    },
    stuckJobs: () => stuckJobs(pool),
    stop: () => {
      stopped ??= stopAll();
      return stopped;
    },
  };
}

/** Takes one job and does it. @returns false when there was none */
async function workOff(boss: PgBoss, handlers: ReadonlyMap<string, JobHandler>, log: JobsParts['log']): Promise<boolean> {
  const [job] = await boss.fetch<Carried>(queue);
  if (job === undefined) return false;
  const { kind, data } = job.data;
  try {
    const handler = handlers.get(kind);
    if (handler === undefined) throw new Error(`nobody does jobs of the kind ${kind}`);
    await handler(data);
    await boss.complete(queue, job.id);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.warn({ job: kind, jobId: job.id, why: message }, 'job failed');
    // The message only: a stack or a library's error object may carry what was being sent.
    await boss.fail(queue, job.id, { message });
  }
  return true;
}

/** Repeats `step` while it has something to do, and pauses when not. Our own loop: pg-boss's does not wait for its own answers. */
function startLoop(step: () => Promise<boolean>, pauseMs: number, log: JobsParts['log']) {
  let stopping = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, pauseMs).unref();
    });
  const run = async () => {
    while (!stopping) {
      const busy = await step().catch((error: unknown) => {
        log.error({ err: error }, 'job queue');
        return false;
      });
      if (!busy && !stopping) await pause();
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await ended;
    },
  };
}

async function stuckJobs(pool: pg.Pool): Promise<readonly StuckJob[]> {
  const { rows } = await pool.query<StuckJob>(
    `select id, data ->> 'kind' as name, data -> 'data' as data, retry_count + 1 as tries, coalesce(output ->> 'message', '') as why,
      state = 'failed' as "givenUp"
    from pgboss.job where name = $1 and (state = 'failed' or (state = 'retry' and output is not null)) order by created_on`,
    [queue],
  );
  return rows;
}
