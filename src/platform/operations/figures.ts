import { sql } from 'drizzle-orm';
import type { Tx } from '../db/tx.ts';
import { queue } from '../jobs/queue.ts';

/** What the database tells of the work behind the pages. Ages are seconds, by the database's clock. */
export interface Figures {
  /** Size of the whole database on disk, bytes. */
  readonly databaseBytes: number;
  readonly jobs: {
    /** Ready to be done, or to be tried again later. */
    readonly waiting: number;
    readonly active: number;
    /** Failed at least once, not done. */
    readonly failing: number;
    /** Will not be tried again by themselves. */
    readonly givenUp: number;
    /** How long the one has waited that should have been taken first; null when none waits. */
    readonly longestWait: number | null;
    /** How long ago the oldest that fails, or has been given up, was asked for. */
    readonly longestFailing: number | null;
  };
  readonly journal: {
    readonly sealed: number;
    /** Last link of the chain, hex; empty before the first. */
    readonly head: string;
    readonly unsealed: number;
    /** Age of the oldest line that is not sealed yet. */
    readonly longestUnsealed: number | null;
  };
  /** The latest of each; null when there has been none. */
  readonly backup: Run | null;
  readonly drill: Run | null;
  /** Age of the latest backup that went well. */
  readonly sinceGoodBackup: number | null;
}

/** A backup or a drill. */
export interface Run {
  /** How long ago it was over. */
  readonly age: number;
  /** As the database writes it. */
  readonly finishedAt: string;
  readonly bytes: number | null;
  /** Why it failed, or null. */
  readonly error: string | null;
}

type Row = Record<string, unknown>;

const run = (kind: 'backup' | 'drill') => sql`(select jsonb_build_object('age', extract(epoch from now() - finished_at),
  'finishedAt', to_char(finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'bytes', size, 'error', error)
  from backup_runs where kind = ${kind} order by started_at desc limit 1)`;

/** All in one trip. @param tx as one who may see the journal's lines and the backups: the program, the secretariat, the operator */
export async function figuresNow(tx: Tx): Promise<Figures> {
  const { rows } = await tx.execute<Row>(sql`select pg_database_size(current_database())::float8 as bytes,
    (select jsonb_build_object(
      'waiting', count(*) filter (where state in ('created', 'retry')),
      'active', count(*) filter (where state = 'active'),
      'failing', count(*) filter (where state = 'retry' and output is not null),
      'givenUp', count(*) filter (where state = 'failed'),
      'longestWait', extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry') and start_after <= now())),
      'longestFailing', extract(epoch from now() - min(created_on) filter (where state = 'failed' or (state = 'retry' and output is not null))))
      from pgboss.job where name = ${queue}) as jobs,
    (select jsonb_build_object('unsealed', count(*), 'longestUnsealed', extract(epoch from now() - min(at)))
      from journal_lines where position is null) as unsealed,
    (select jsonb_build_object('sealed', position, 'head', encode(chain, 'hex'))
      from journal_lines where position is not null order by position desc limit 1) as sealed,
    ${run('backup')} as backup, ${run('drill')} as drill,
    (select extract(epoch from now() - max(finished_at))::float8 from backup_runs where kind = 'backup' and error is null) as good`);
  const [row = {}] = rows;
  return {
    databaseBytes: Number(row['bytes']),
    jobs: row['jobs'] as Figures['jobs'],
    journal: {
      ...{ sealed: 0, head: '' },
      ...(row['sealed'] as object | null),
      ...(row['unsealed'] as object),
    } as Figures['journal'],
    backup: row['backup'] as Run | null,
    drill: row['drill'] as Run | null,
    sinceGoodBackup: row['good'] as number | null,
  };
}
