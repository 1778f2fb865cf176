import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { migrateJobs } from '../jobs/queue.ts';
import { SchemaDoesNotFit, schemaState } from './schema-version.ts';

const folder = fileURLToPath(new URL('../../../db/', import.meta.url));
export const migrationsFolder = `${folder}migrations`;
/** Held by whoever changes the schema; shared by a backup, which must see one schema to its end. */
export const migrationLock = 7_361_001;

/**
 * Brings the schema up to date as the owner, and gives the application's role its rights anew.
 * Two processes may call it at once: the second waits, then finds nothing to do.
 * @throws SchemaDoesNotFit before anything is changed, when a newer version has been here: our rights would take away its own
 */
export async function migrate(ownerUrl: string, options: { appRole: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'samrad migrate' });
  client.on('error', () => undefined); // a lost connection is told by the query that fails
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    if ((await schemaState(client)) === 'newer') throw new SchemaDoesNotFit('newer');
    // An older process may be serving: rather give up than hold up everybody behind a lock that cannot be had.
    await client.query(`set lock_timeout = '30s'`);
    await runMigrations(drizzle(client), { migrationsFolder });
    await grantRights(client, options.appRole);
    await migrateJobs(client, options.appRole);
  } finally {
    await client.end();
  }
}

/** Gives the application's role what it may do with the tables that are there now, and takes away all else. */
export async function grantRights(owner: pg.ClientBase, appRole: string): Promise<void> {
  const grants = await readFile(`${folder}grants.sql`, 'utf8');
  await owner.query(grants.replaceAll('{app}', pg.escapeIdentifier(appRole)));
}

/** For a process that does not migrate by itself. @throws SchemaDoesNotFit when the schema is not the one it was made for */
export async function requireSchema(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, application_name: 'samrad start' });
  client.on('error', () => undefined); // a lost connection is told by the query that fails
  await client.connect();
  try {
    const state = await schemaState(client);
    if (state !== 'same') throw new SchemaDoesNotFit(state);
  } finally {
    await client.end();
  }
}
