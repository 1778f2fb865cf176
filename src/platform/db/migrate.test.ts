import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { appRole } from './embedded/index.ts';
import { migrate, requireSchema } from './migrate.ts';
import { ownMigrations, schemaState } from './schema-version.ts';

let server: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  server = await testDatabase();
  owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.drop();
});

const empty = 'drop schema public cascade; drop schema drizzle cascade; drop schema pgboss cascade; create schema public';

test('two processes that start at once on a new database prepare it once', async () => {
  await owner.query(empty);
  await expect(requireSchema(server.appUrl)).rejects.toThrow('run samrad migrate first');
  await Promise.all([migrate(server.ownerUrl, { appRole }), migrate(server.ownerUrl, { appRole })]);
  const { rows } = await owner.query('select count(*)::int as n from drizzle.__drizzle_migrations');
  expect(rows).toEqual([{ n: ownMigrations().length }]);
  await requireSchema(server.appUrl);
});

test('a program that is older than the database refuses to start, and takes nothing from the newer one', async () => {
  await owner.query(`create table of_tomorrow (); grant select on of_tomorrow to ${appRole}`);
  await owner.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('tomorrow', 9000000000000)`);
  expect(await schemaState(owner)).toBe('newer');
  await expect(migrate(server.ownerUrl, { appRole })).rejects.toThrow('migrated by a newer version of Samråd');
  await expect(requireSchema(server.appUrl)).rejects.toThrow('migrated by a newer version of Samråd');
  const { rows } = await owner.query(`select has_table_privilege('${appRole}', 'of_tomorrow', 'select') as kept`);
  expect(rows).toEqual([{ kept: true }]);
});
