import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, it } from 'vitest';
import { testDatabase } from './support/database.ts';

const snapshot = fileURLToPath(new URL('../db/snapshot.txt', import.meta.url));
const query = fileURLToPath(new URL('../db/snapshot.query.sql', import.meta.url));

/** `SNAPSHOT=write npx vitest run test/snapshot.test.ts` writes it anew after a migration; review it then. */
it('the reviewed snapshot says what the catalogue says', async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(await readFile(query, 'utf8'));
    const found = `${rows.map((row) => row.line.replaceAll(/\s+/g, ' ')).join('\n')}\n`;
    if (process.env['SNAPSHOT'] === 'write') await writeFile(snapshot, found);
    expect(found).toBe(await readFile(snapshot, 'utf8'));
  } finally {
    await client.end();
    await database.drop();
  }
});
