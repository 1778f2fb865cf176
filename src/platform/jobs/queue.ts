import pg from 'pg';
import PgBoss from 'pg-boss';

/**
 * One queue for all kinds of jobs; the kind stands in the job. pg-boss makes a table per queue, which only the owner may do,
 * and a new kind of job should not need the owner.
 */
export const queue = 'samrad';

const fourteenDays = 14 * 24 * 60 * 60;

/** pg-boss over a connection or pool of ours. It never changes its schema by itself, and runs no cron of its own. */
export function bossOver(client: Pick<pg.ClientBase, 'query'>, options: { migrate: boolean; supervise: boolean }): PgBoss {
  const db: PgBoss.Db = { executeSql: (text, values) => client.query<Record<string, unknown>, unknown[]>(text, values) };
  return new PgBoss({ db, schedule: false, archiveFailedAfterSeconds: fourteenDays, ...options });
}

/**
 * Brings the queue's schema up to date, as the owner, and says what the application's role may do in it: nothing but put,
 * take and finish jobs. Called by `migrate`, under its lock.
 */
export async function migrateJobs(owner: pg.ClientBase, appRole: string): Promise<void> {
  const boss = bossOver(owner, { migrate: true, supervise: false });
  await boss.start();
  await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  const app = pg.escapeIdentifier(appRole);
  await owner.query(`
    revoke all on all functions in schema pgboss from public;
    revoke all on all tables in schema pgboss from ${app};
    grant usage on schema pgboss to ${app};
    grant select on pgboss.queue to ${app};
    grant select, update on pgboss.version to ${app};
    grant select, insert, update, delete on pgboss.job, pgboss.archive to ${app};`);
}
