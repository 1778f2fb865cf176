import { readFile } from 'node:fs/promises';
import pg from 'pg';

const snapshotQuery = new URL('../../db/snapshot.query.sql', import.meta.url);

/** Works past the walls for a moment, as the database's owner. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'a test' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Tables, keys, triggers, policies and grants, as db/snapshot.txt says them. */
export async function shapeOf(ownerUrl: string): Promise<readonly string[]> {
  const query = await readFile(snapshotQuery, 'utf8');
  return asOwner(ownerUrl, async (client) => (await client.query<{ line: string }>(query)).rows.map(({ line }) => line));
}
