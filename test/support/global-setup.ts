import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { appRole, type EmbeddedDatabase, ownerRole, startEmbedded } from '../../src/platform/db/embedded/index.ts';
import { migrate } from '../../src/platform/db/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the run's own PostgreSQL, and the migrated database that test databases are copied from. */
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string; template: string };
  }
}

const template = 'samrad_template';

/** One PostgreSQL for the whole run, in a folder of its own, gone when the run is over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = join(tmpdir(), `samrad-run-${randomUUID()}`);
  const database = await startEmbedded({ dataDir, log: () => {}, throwaway: true });
  const cluster = await clusterOf(database);
  const remove = async () => {
    await database.stop();
    for (const folder of [dataDir, ...placeOutside(dataDir, cluster)]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(database);
  } catch (error) {
    await remove();
    throw error;
  }
  const { superuserUrl, ownerUrl, appUrl } = database;
  project.provide('postgres', { superuserUrl, ownerUrl, appUrl, template });
  return remove;
}

async function makeTemplate(database: EmbeddedDatabase): Promise<void> {
  await asSuperuser(database, `create database ${template} owner ${ownerRole}`);
  await asSuperuser(database, `revoke all on database ${template} from public`);
  const url = new URL(database.ownerUrl);
  url.pathname = `/${template}`;
  await migrate(url.href, { appRole });
}

async function clusterOf(database: EmbeddedDatabase): Promise<string> {
  const [row] = await asSuperuser(database, 'show data_directory');
  return String(row?.['data_directory']);
}

/** As root the files may lie outside the data folder (embedded/home.ts); what to remove then. */
function placeOutside(dataDir: string, cluster: string): string[] {
  return cluster.startsWith(dataDir) ? [] : [dirname(cluster), `${dirname(cluster)}.json`];
}

async function asSuperuser(database: EmbeddedDatabase, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}
