import type pg from 'pg';
import { BackupError } from './backup-error.ts';
import { keyOf, sqlName, tablesOf } from './catalogue.ts';

/** What a database may hold and still count as empty: counters, and lines about backups. */
const ofNoWeight = ['public.rate_counters', 'public.backup_runs', 'drizzle.__drizzle_migrations'];

/** @throws BackupError when a program of ours is connected to the database: it would go on with what was there before */
export async function refuseInUse(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ n: number }>(`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'samrad%'`);
  const n = rows[0]?.n ?? 0;
  if (n > 0) throw new BackupError('in-use', `the database is in use (${n} connections): stop the program first`);
}

/** @throws BackupError when the database holds anything that would be lost */
export async function refuseNotEmpty(owner: pg.ClientBase): Promise<void> {
  const found = await firstThing(owner);
  if (found === null) return;
  throw new BackupError(
    'not-empty',
    `the database is not empty (${found} holds something): --replace takes all of it away first`,
  );
}

async function firstThing(owner: pg.ClientBase): Promise<string | null> {
  const tables = await tablesOf(owner);
  // Tables that no migration of ours made are somebody else's, rows or no rows.
  const ours = tables.some(({ schema }) => schema === 'drizzle');
  for (const table of tables) {
    if (ofNoWeight.includes(keyOf(table))) continue;
    if (table.schema === 'public' && !ours) return keyOf(table);
    const { rows } = await owner.query<{ some: boolean }>(
      `select exists (select from ${sqlName(table)}${waiting(table)}) as some`,
    );
    if (rows[0]?.some === true) return keyOf(table);
  }
  return null;
}

/** Of the queue only what waits counts: a program that was started once and stopped leaves repeated jobs behind. */
function waiting({ schema, name }: { schema: string; name: string }): string {
  if (schema !== 'pgboss') return '';
  return name === 'job' ? ` where state in ('created', 'retry', 'active') and singleton_key is null` : ' where false';
}
