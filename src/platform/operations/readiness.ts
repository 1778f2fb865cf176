import { statfs } from 'node:fs/promises';
import type pg from 'pg';
import { type SchemaState, schemaState } from '../db/schema-version.ts';

/** Whether this process should be sent requests, and what it follows from. Nothing here says where anything is, or what it is called. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'lost' | 'read-only';
  readonly migrations: 'ok' | 'older' | 'newer' | 'unknown';
  /** Of the embedded database; `elsewhere` when it is not ours to look at. */
  readonly disk: 'ok' | 'low' | 'full' | 'elsewhere';
  readonly stopping: boolean;
}

export interface ReadinessParts {
  /** A pool of its own, with short limits: it must answer when the others cannot. */
  readonly pool: pg.Pool;
  /** Where the embedded database has its files. */
  readonly dataFolder: string | undefined;
  isStopping(): boolean;
}

const mebibyte = 1024 * 1024;
/** Below the first it is time to make room; below the second PostgreSQL soon cannot write. */
const diskLimits = { low: 1024 * mebibyte, full: 64 * mebibyte };
/** However often it is asked, the database hears of it once a second. */
const restMs = 1000;

/** @returns asks, and gives the same answer to all who ask within a second */
export function readinessOf(parts: ReadinessParts): () => Promise<Readiness> {
  let asked: { at: number; answer: Promise<Readiness> } | undefined;
  return async () => {
    const now = performance.now();
    if (asked === undefined || now - asked.at > restMs) asked = { at: now, answer: look(parts) };
    const { stopping: _, ...found } = await asked.answer;
    const stopping = parts.isStopping();
    return { ...found, ready: found.ready && !stopping, stopping };
  };
}

async function look({ pool, dataFolder, isStopping }: ReadinessParts): Promise<Readiness> {
  const [{ database, migrations }, disk] = await Promise.all([lookAtDatabase(pool), lookAtDisk(dataFolder)]);
  const stopping = isStopping();
  const ready = database === 'ok' && migrations === 'ok' && disk !== 'full' && !stopping;
  return { ready, database, migrations, disk, stopping };
}

const told: Readonly<Record<SchemaState, Readiness['migrations']>> = { same: 'ok', older: 'older', newer: 'newer' };

async function lookAtDatabase(pool: pg.Pool): Promise<Pick<Readiness, 'database' | 'migrations'>> {
  try {
    const { rows } = await pool.query<{ reading: boolean }>(
      `select pg_is_in_recovery() or current_setting('default_transaction_read_only') = 'on' as reading`,
    );
    const migrations = told[await schemaState(pool)];
    return { database: rows[0]?.reading === true ? 'read-only' : 'ok', migrations };
  } catch {
    return { database: 'lost', migrations: 'unknown' };
  }
}

async function lookAtDisk(folder: string | undefined): Promise<Readiness['disk']> {
  const free = await freeBytes(folder);
  if (free === null) return 'elsewhere';
  if (free < diskLimits.full) return 'full';
  return free < diskLimits.low ? 'low' : 'ok';
}

/** What is left where the embedded database has its files; null when that is not to be seen from here. */
export async function freeBytes(folder: string | undefined): Promise<number | null> {
  if (folder === undefined) return null;
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}
