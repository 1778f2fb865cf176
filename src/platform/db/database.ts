import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../act.ts';
import type { Actor } from '../actor.ts';
import { type Clock, stockholmDay, systemClock } from '../clock.ts';
import { type SteadyClock, steadyClock } from '../steady-clock.ts';
import { openMemories } from './memory.ts';
import { openPool } from './pool.ts';
import { prepared } from './prepared.ts';
import { CommitUnsure, troubleOf } from './trouble.ts';
import type { Tx } from './tx.ts';

const dateOid = 1082;
const timestamptzOid = 1184;
const asWritten = (value: string) => value;

/** Days and instants stay text until a column type makes them Temporal: never a JavaScript Date. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === dateOid || oid === timestamptzOid ? asWritten : pg.types.getTypeParser(oid, format)),
};

export interface Database {
  /** Runs `work` in a read-only transaction that sees one moment. */
  read<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /**
   * The same, for somebody who was known in an earlier snapshot: only while nothing at all has been committed since.
   * @returns `changed`, without having begun the work, when something has
   */
  readAgain<T>(actor: Actor, snapshot: string, work: (ctx: Ctx) => Promise<T>): Promise<T | typeof changed>;
  /**
   * Runs `work` in a writing transaction, committed unless `work` throws or `keep` says no to its result.
   * @param act name of what is done, written into the journal
   */
  write<T>(actor: Actor, act: string, work: (ctx: Ctx) => Promise<T>, keep?: (result: T) => boolean): Promise<T>;
  readonly pool: pg.Pool;
  /** What is written is timed by: never before what was written earlier. Days, and what is only read, follow the clock itself. */
  readonly steady: SteadyClock;
  close(): Promise<void>;
}

/** The same for every transaction on a connection, so that what was written out for it once (`ready`) is there again. */
const txs = new WeakMap<pg.PoolClient, Tx>();

function txOf(client: pg.PoolClient): Tx {
  const tx = txs.get(client) ?? drizzle(prepared(client));
  txs.set(client, tx);
  return tx;
}

export const changed = Symbol('the database has changed');

/** Who acts and which walls are open, as the database is told. */
function telling(actor: Actor, act: string, today: Temporal.PlainDate): string {
  const settings = [
    ['samrad.account', actor.account ?? ''],
    ['samrad.actor', actor.label],
    ['samrad.act', act],
    ['samrad.boards', `{${actor.walls.boards.join(',')}}`],
    ['samrad.secretariat', String(actor.walls.secretariat)],
    ['samrad.drafts', String(actor.walls.drafts)],
    // What is held on a day follows the program's clock.
    ['samrad.day', today.toString()],
  ].map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value ?? '')}, true)`);
  return `select ${settings.join(', ')}, pg_current_snapshot()::text as snapshot`;
}

const reading = 'isolation level repeatable read read only';

/** Sent together with `begin`, so that the walls cost no trip of their own (architecture.md, "measured"). */
function opening(actor: Actor, act: string, today: Temporal.PlainDate, mode: string): string {
  return `begin ${mode}; ${telling(actor, act, today)}`;
}

/** What a reader's answers follow from besides the rows: all that the walls are told, and the day. Nothing is shared between accounts. */
function askerOf({ account, walls }: Actor, today: string): string {
  return [account, walls.boards.join(','), walls.secretariat, walls.drafts, today].join(' ');
}

/**
 * The same transaction, gone on with as somebody else: walls and journal follow. For where nobody has an account yet; everywhere else
 * the actor of a request is the one it came from.
 */
export async function goOnAs<C extends Ctx>(ctx: C, actor: Actor, act: string): Promise<C> {
  await ctx.tx.execute(telling(actor, act, ctx.today));
  return { ...ctx, actor, memory: undefined };
}

/** What every transaction is made with. */
interface Parts {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly steady: SteadyClock;
  readonly memories: ReturnType<typeof openMemories>;
}

export function openDatabase(url: string, clock: Clock = systemClock): Database {
  const pool = openPool({
    connectionString: url,
    max: 16,
    types,
    application_name: 'samrad',
    // A machine that vanishes says nothing: without it a connection would wait for ever.
    keepAlive: true,
  });

  const steady = steadyClock(clock);
  const parts: Parts = { pool, clock, steady, memories: openMemories() };
  return {
    // Without a snapshot to compare with, nothing has changed.
    read: <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => reads(parts, actor, null, work) as Promise<T>,
    readAgain: (actor, snapshot, work) => reads(parts, actor, snapshot, work),
    write: (actor, act, work, keep = () => true) => writes(parts, actor, act, work, keep),
    pool,
    steady,
    close: () => pool.end(),
  };
}

/** What work is given. @param snapshot null when it writes */
function ctxOf({ clock, steady, memories }: Parts, client: pg.PoolClient, actor: Actor, snapshot: string | null): Ctx {
  const present = snapshot === null ? steady.now() : clock();
  // Truncated to what the database keeps, so that a value read back equals the value written.
  const now = present.round({ smallestUnit: 'microsecond', roundingMode: 'floor' });
  const today = stockholmDay(clock());
  const memory = snapshot === null ? undefined : memories.at(snapshot, askerOf(actor, today.toString()));
  return { actor, tx: txOf(client), now, today, memory };
}

/** @param only the snapshot in which alone the work is begun; null for any */
async function reads<T>(
  parts: Parts,
  actor: Actor,
  only: string | null,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T | typeof changed> {
  const client = await parts.pool.connect();
  try {
    const snapshot = snapshotIn(await client.query(opening(actor, 'read', stockholmDay(parts.clock()), reading)));
    if (only !== null && snapshot !== only) return changed;
    return await work(ctxOf(parts, client, actor, snapshot));
  } finally {
    // Nothing was written: whoever asked need not wait for the end of it.
    client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

async function writes<T>(
  parts: Parts,
  actor: Actor,
  act: string,
  work: (ctx: Ctx) => Promise<T>,
  keep: (result: T) => boolean,
): Promise<T> {
  const client = await parts.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(opening(actor, act, stockholmDay(parts.clock()), ''));
    const result = await work(ctxOf(parts, client, actor, null));
    await (keep(result) ? commit(client) : client.query('rollback'));
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The opening is two statements, answered one by one. */
function snapshotIn(answers: unknown): string {
  const [, told] = answers as readonly pg.QueryResult<{ snapshot: string }>[];
  return told?.rows[0]?.snapshot ?? '';
}

/** @throws CommitUnsure when the connection broke before the answer: only then can nobody say whether it was kept */
async function commit(client: pg.PoolClient): Promise<void> {
  await client.query('commit').catch((error: unknown) => {
    throw troubleOf(error) === 'lost' ? new CommitUnsure('the connection was lost at commit', { cause: error }) : error;
  });
}

/** The SQLSTATE of a failed query, through the wrapper that drizzle puts round it. */
export function sqlState(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}
