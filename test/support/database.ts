import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { appRole, ownerRole } from '../../src/platform/db/embedded/index.ts';

/** A database of a test's own, with the whole schema and no rows. */
export type TestDatabase = { readonly ownerUrl: string; readonly appUrl: string; drop(): Promise<void> };

/**
 * Copies the migrated template (some tens of milliseconds); `drop` cuts off whoever is still connected.
 * @param source another test's database to copy instead, rows and all; nobody may be connected to it
 */
export function testDatabase(source?: TestDatabase): Promise<TestDatabase> {
  return copyOf(source === undefined ? inject('postgres').template : nameOf(source));
}

/**
 * A copy of a database that was filled once in this run, by the first who asked.
 * @param name what it is filled with, and for which day
 */
export async function filledDatabase(name: string, fill: (made: TestDatabase) => Promise<void>): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: inject('postgres').superuserUrl });
  await client.connect();
  try {
    // Workers take turns: one fills it, the other finds it.
    await client.query('select pg_advisory_lock(7361099)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const made = await testDatabase();
      await fill(made);
      // Under its name only when it is whole.
      await client.query(`alter database ${nameOf(made)} rename to ${name}`);
    }
  } finally {
    await client.end();
  }
  return copyOf(name);
}

async function copyOf(template: string): Promise<TestDatabase> {
  const { ownerUrl, appUrl } = inject('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(
    `create database ${name} template ${template} owner ${ownerRole}`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to ${appRole}`,
  );
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  };
}

async function asSuperuser(...queries: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres').superuserUrl });
  await client.connect();
  try {
    for (const query of queries) await client.query(query);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function nameOf({ appUrl }: TestDatabase): string {
  return new URL(appUrl).pathname.slice(1);
}
