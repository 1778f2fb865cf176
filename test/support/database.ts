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
export async function testDatabase(source?: TestDatabase): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template: empty } = inject('postgres');
  const template = source === undefined ? empty : new URL(source.appUrl).pathname.slice(1);
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
