import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { databaseFault } from './database-fault.ts';

/** What asking a database fails with, wrapped as the program's own queries are. */
async function failureOf(connectionString: string, query: string): Promise<unknown> {
  const pool = new Pool({ connectionString });
  try {
    await drizzle(pool).execute(query);
    return null;
  } catch (error) {
    return error;
  } finally {
    await pool.end();
  }
}

test('a database that nobody has migrated, or that is not there, is told in a sentence', async () => {
  const server = await testDatabase();
  try {
    expect(databaseFault(await failureOf(server.appUrl, 'select no_such_function(1)'))).toContain('samrad migrate');
    expect(databaseFault(await failureOf(server.appUrl, 'select * from no_such_table'))).toContain('samrad migrate');
    const elsewhere = new URL(server.appUrl);
    elsewhere.pathname = '/no_such_database';
    expect(databaseFault(await failureOf(String(elsewhere), 'select 1'))).toMatch(
      /^the database cannot be reached: .*no_such_database/,
    );
    expect(databaseFault(await failureOf('postgres://a:b@localhost:1/x', 'select 1'))).toMatch(
      /cannot be reached: .*ECONNREFUSED/,
    );
  } finally {
    await server.drop();
  }
});

test('a fault of ours stays one, to be seen with its trace', async () => {
  expect(databaseFault(new TypeError('undefined is not a function'))).toBeNull();
  expect(databaseFault(Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' }))).toBeNull();
});
