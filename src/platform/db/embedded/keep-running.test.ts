import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { until } from '../../../../test/support/until.ts';
import { startEmbedded } from './index.ts';
import { readPostmasterFile } from './postgres-process.ts';

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

test('a PostgreSQL that is killed is started again at the same address, with all that was acknowledged', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'samrad-killed-'));
  const said: string[] = [];
  const database = await startEmbedded({ dataDir, log: (line) => said.push(line) });
  try {
    await ask(database.ownerUrl, 'create table kept as select 1 as n');
    const first = await readPostmasterFile(database.cluster);
    process.kill(first?.pid ?? 0, 'SIGKILL');
    await until(async () => expect(await ask(database.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]), 100);
    expect((await readPostmasterFile(database.cluster))?.pid).not.toBe(first?.pid);
    expect(said.filter((line) => /slutade av sig själv|är igång igen/.test(line))).toHaveLength(2);
  } finally {
    await database.stop();
    await expect(ask(database.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
    const outside = database.cluster.startsWith(dataDir) ? [] : [dirname(database.cluster), `${dirname(database.cluster)}.json`];
    for (const folder of [dataDir, ...outside]) await rm(folder, { recursive: true, force: true });
  }
});
