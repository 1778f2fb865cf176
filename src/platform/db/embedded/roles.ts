import pg from 'pg';
import { EmbeddedDatabaseError, reasonOf } from './embedded-error.ts';
import { superuser } from './make-cluster.ts';
import type { EmbeddedSecrets } from './secrets.ts';

/** Owns the database and its tables: migrates, backs up, restores; makes databases to try backups out in. No superuser. */
export const ownerRole = 'samrad_owner';
/** What the program works as: owns nothing and cannot pass the walls (row-level security). */
export const appRole = 'samrad_app';
const databaseName = 'samrad';

/** Postgres addresses for the three roles. */
export type EmbeddedUrls = { readonly ownerUrl: string; readonly appUrl: string; readonly superuserUrl: string };

/** The addresses that open the database, with their passwords. */
export function urlsOf(secrets: EmbeddedSecrets): EmbeddedUrls {
  const at = `127.0.0.1:${secrets.port}`;
  return {
    ownerUrl: `postgresql://${ownerRole}:${secrets.ownerPassword}@${at}/${databaseName}`,
    appUrl: `postgresql://${appRole}:${secrets.appPassword}@${at}/${databaseName}`,
    superuserUrl: `postgresql://${superuser}:${secrets.superuserPassword}@${at}/postgres`,
  };
}

/** Makes the roles and the database where they are missing, also after an interrupted first start. Repeating changes nothing. */
export async function ensureRoles(secrets: EmbeddedSecrets): Promise<void> {
  const client = new pg.Client({ connectionString: urlsOf(secrets).superuserUrl });
  try {
    await client.connect();
    const roles = await names(client, 'select rolname as name from pg_roles');
    // The passwords are base64url (secrets.ts holds them to it), so they need no quoting.
    if (!roles.has(ownerRole)) await client.query(`create role ${ownerRole} login password '${secrets.ownerPassword}'`);
    if (!roles.has(appRole)) await client.query(`create role ${appRole} login nobypassrls password '${secrets.appPassword}'`);
    await client.query(`alter role ${ownerRole} createdb`);
    const databases = await names(client, 'select datname as name from pg_database');
    if (!databases.has(databaseName)) await client.query(`create database ${databaseName} owner ${ownerRole}`);
    await client.query(
      `revoke all on database ${databaseName} from public; grant connect on database ${databaseName} to ${appRole}`,
    );
  } catch (error) {
    throw new EmbeddedDatabaseError(`Databasen kunde inte göras i ordning: ${reasonOf(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function names(client: pg.Client, query: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(query);
  return new Set(rows.map((row) => row.name));
}
