import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './database.ts';

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

test('test databases hold the schema, do not see each other, and can be dropped while in use', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
  await ask(one.ownerUrl, 'create table only_here ()');
  const tables = `select count(*)::int as count from pg_class where relname = 'only_here'`;
  expect(await ask(one.appUrl, tables)).toEqual([{ count: 1 }]);
  expect(await ask(two.appUrl, tables)).toEqual([{ count: 0 }]);
  const schema = `select count(*)::int as count from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  expect((await ask(two.ownerUrl, schema))[0]?.['count']).toBeGreaterThan(0);

  const user = new pg.Client({ connectionString: one.appUrl });
  user.on('error', () => undefined);
  await user.connect();
  await Promise.all([one.drop(), two.drop()]);
  await expect(ask(one.appUrl, 'select 1')).rejects.toThrow(/does not exist/);
});
