import { sql } from 'drizzle-orm';
import type { Ctx } from '../act.ts';
import type { Tx } from '../db/tx.ts';
import type { StuckJob } from './jobs.ts';
import { queue } from './queue.ts';

/** A stuck job as somebody who is to mend it wants to see it. What it is about stays in the database. */
export interface StuckJobShown extends Omit<StuckJob, 'data'> {
  /** ISO 8601, as the database's clock says. */
  readonly askedFor: string;
  /** When it will be tried again by itself; null when it will not. */
  readonly nextTry: string | null;
}

const instant = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Jobs that have failed at least once and are not done, oldest first; a hundred at most. */
export async function stuckJobsShown({ tx }: Pick<Ctx, 'tx'>): Promise<readonly StuckJobShown[]> {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`select id, data ->> 'kind' as name, retry_count + 1 as tries,
      coalesce(output ->> 'message', output -> 'value' ->> 'message', '') as why, state = 'failed' as "givenUp",
      ${instant('created_on')} as "askedFor", case when state = 'retry' then ${instant('start_after')} end as "nextTry"
    from pgboss.job where name = ${queue} and (state = 'failed' or (state = 'retry' and output is not null))
    order by created_on limit 100`);
  return rows as unknown as readonly StuckJobShown[];
}

/** Has a stuck job tried again at once. @returns false when it is not stuck (any more) */
export async function retryStuckJob({ tx }: { readonly tx: Tx }, id: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update pgboss.job set state = 'retry', start_after = now(), completed_on = null,
      retry_limit = greatest(retry_limit, retry_count + 1)
    where name = ${queue} and id = ${id} and (state = 'failed' or (state = 'retry' and output is not null))`);
  return rowCount === 1;
}

/** Gives a stuck job up for good: it is kept for a while, and tells no alarm. @returns false when it is not stuck (any more) */
export async function stopStuckJob({ tx }: { readonly tx: Tx }, id: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update pgboss.job set state = 'cancelled', completed_on = now()
    where name = ${queue} and id = ${id} and (state = 'failed' or (state = 'retry' and output is not null))`);
  return rowCount === 1;
}
