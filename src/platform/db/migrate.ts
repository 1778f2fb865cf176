import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { migrateJobs } from '../jobs/queue.ts';

const folder = fileURLToPath(new URL('../../../db/', import.meta.url));
const migrationLock = 7_361_001;

/**
 * Brings the schema up to date as the owner, and gives the application's role its rights anew.
 * Two processes may call it at once: the second waits, then finds nothing to do.
 */
export async function migrate(ownerUrl: string, options: { appRole: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'samrad migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(drizzle(client), { migrationsFolder: `${folder}migrations` });
    const grants = await readFile(`${folder}grants.sql`, 'utf8');
    await client.query(grants.replaceAll('{app}', pg.escapeIdentifier(options.appRole)));
    await migrateJobs(client, options.appRole);
  } finally {
    await client.end();
  }
}
