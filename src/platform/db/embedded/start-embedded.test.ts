import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachEmbedded, type EmbeddedDatabase, startEmbedded } from './start-embedded.ts';

const root = resolve(import.meta.dirname, '../../../..');
const asRoot = process.getuid?.() === 0;
const silent = () => {};

/** The compiled module, for the child processes: they are plain Node, as the program itself is. */
const compiled = join(root, '.cache', `embedded-test-${process.pid}`);
let parent: string;
let dataDir: string;
/** A folder with a whole database, stopped: what most tests begin with a copy of. */
let madeParent: string;
const running: EmbeddedDatabase[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  await mkdir(compiled, { recursive: true });
  const config = join(compiled, 'tsconfig.json');
  // The module and what it imports, nothing else of the program.
  const compilerOptions = { rootDir: join(root, 'src'), outDir: compiled, noCheck: true };
  const files = [join(root, 'src/platform/db/embedded/index.ts')];
  await writeFile(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.build.json'), compilerOptions, files, include: [], exclude: [] }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config]);
  madeParent = await folderToPass();
  const made = await startEmbedded({ dataDir: join(madeParent, 'data'), log: silent, throwaway: true });
  await made.stop();
});
afterAll(async () => {
  await rm(compiled, { recursive: true, force: true });
  await removeData(join(madeParent, 'data'));
  await rm(madeParent, { recursive: true, force: true });
});

beforeEach(async () => {
  parent = await folderToPass();
  dataDir = join(parent, 'data');
});

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await removeData(dataDir);
  await rm(parent, { recursive: true, force: true });
});

async function folderToPass(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-test-'));
  await chmod(folder, 0o755);
  return folder;
}

/** A database that was made and stopped before, for the tests that are not about making one. */
async function madeBefore(): Promise<void> {
  const made = join(madeParent, 'data');
  // One that has a place of its own cannot be copied along: the test makes one then.
  if ((await clusterOf(made)) === join(made, 'pg')) execFileSync('cp', ['-a', made, dataDir]);
  else await (await start()).stop();
}

/** Starts in this process, and stops when the test is over. */
async function start(folder = dataDir, log: (line: string) => void = silent): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir: folder, log });
  running.push(database);
  return database;
}

/** Starts in a process of its own, which can be killed. */
async function startInChild(signalled = false): Promise<{ child: ChildProcess; database: { ownerUrl: string; port: number } }> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(compiled, 'platform/db/embedded/index.js'))};
    const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} });
    await database.announce('http://localhost:4711');
    ${signalled ? "process.once('SIGTERM', () => database.stop().then(() => process.exit(0)));" : ''}
    process.send(database);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  const [database] = await once(child, 'message');
  return { child, database };
}

async function ask<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

async function clusterOf(folder: string): Promise<string> {
  const pointer = await readFile(join(folder, 'cluster-place.json'), 'utf8').catch(() => undefined);
  return pointer === undefined ? join(folder, 'pg') : JSON.parse(pointer).cluster;
}

async function removeData(folder: string): Promise<void> {
  const place = dirname(await clusterOf(folder));
  if (place === folder || !place.startsWith('/var/lib/samrad/')) return;
  await rm(place, { recursive: true, force: true });
  await rm(`${place}.json`, { force: true });
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(await clusterOf(dataDir), 'postmaster.pid'), 'utf8'), 10);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a fresh data folder', () => {
  test('gets a database in UTF-8 and two roles without power over the walls', async () => {
    const database = await start();
    const [made] = await ask(
      database.ownerUrl,
      `select pg_encoding_to_char(encoding) as encoding, datcollate, pg_get_userbyid(datdba) as owner, current_setting('server_version_num')::int / 10000 as major
       from pg_database where datname = current_database()`,
    );
    expect(made).toEqual({ encoding: 'UTF8', datcollate: 'C.UTF-8', owner: 'samrad_owner', major: 18 });
    const roles = await ask(
      database.appUrl,
      `select rolname, rolsuper or rolbypassrls or rolcreaterole as mighty, rolcreatedb as makes from pg_roles where rolname like 'samrad%' order by 1`,
    );
    expect(roles).toEqual([
      { rolname: 'samrad_app', mighty: false, makes: false },
      { rolname: 'samrad_owner', mighty: false, makes: true }, // the scratch database that a backup is tried out in
    ]);
    await expect(ask(database.appUrl, 'create table mine ()')).rejects.toThrow(/permission denied/);
    expect(await ask(database.ownerUrl, `select lower('ÅÄÖ') as low, 'Öst' < 'Zon' collate "sv-x-icu" as o_before_z`)).toEqual([
      { low: 'åäö', o_before_z: false },
    ]);
  });

  test('listens on this machine only, asks for the password, and hides what opens it', async () => {
    await madeBefore();
    const database = await start();
    expect(await ask(database.superuserUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(ask(database.ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });
});

test('started again it keeps data, passwords and port', async () => {
  await madeBefore();
  const first = await start();
  await ask(first.ownerUrl, `create table kept as select 'kvar' as word`);
  await first.stop();
  const second = await start();
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'kvar' }]);
});

test('when another program has taken its port it moves to a new one', async () => {
  await madeBefore();
  const first = await start();
  await first.stop();
  const { createServer } = await import('node:net');
  const thief = createServer().listen(first.port, '127.0.0.1');
  await once(thief, 'listening');
  const second = await start();
  thief.close();
  expect(second.port).not.toBe(first.port);
  expect(await ask(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('two on the same data folder', () => {
  test('the second is told that one is running, which process and at what address', async () => {
    await madeBefore();
    const { child, database } = await startInChild();
    await expect(start()).rejects.toThrow(
      new RegExp(
        `^Samråd körs redan på datamappen ${dataDir}: process ${child.pid} sedan .* och svarar på http://localhost:4711\\.$`,
      ),
    );
    expect(await ask(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a command beside it shares the running database and leaves it running', async () => {
    await madeBefore();
    expect(await attachEmbedded(dataDir)).toBeUndefined();
    const { database } = await startInChild();
    const beside = await attachEmbedded(dataDir);
    expect(beside?.ownerUrl).toBe(database.ownerUrl);
    await beside?.stop();
    expect(await ask(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of many that start at once, exactly one gets it', async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => start()));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason.message).toMatch(/^Samråd körs redan/);
  });
});

describe('after a kill', () => {
  test('-9 of the program: what was left running is stopped and nothing is lost', async () => {
    await madeBefore();
    const { child, database } = await startInChild();
    await ask(database.ownerUrl, `create table kept as select generate_series(1, 1000) as n`);
    const left = await postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(alive(left)).toBe(true);
    const lines: string[] = [];
    const again = await start(dataDir, (line) => lines.push(line));
    expect(lines.join()).toContain(`process ${left}`);
    expect(await ask(again.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 1000 }]);
    expect(await postmasterPid()).not.toBe(left);
  });

  test('-9 of the program and of PostgreSQL: it recovers', async () => {
    await madeBefore();
    const { child, database } = await startInChild();
    await ask(database.ownerUrl, `create table kept as select generate_series(1, 1000) as n`);
    process.kill(await postmasterPid(), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await start();
    expect(await ask(again.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 1000 }]);
  });

  test('SIGTERM that the program handles leaves nothing running', async () => {
    await madeBefore();
    const { child } = await startInChild(true);
    const left = await postmasterPid();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(alive(left)).toBe(false);
  });

  test('the pid in a stale postmaster.pid may belong to another program, which is left alone', async () => {
    await madeBefore();
    const database = await start();
    const file = join(await clusterOf(dataDir), 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    await database.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(stranger);
    await writeFile(file, text.replace(/^\d+/, String(stranger.pid)));
    await writeFile(
      join(dataDir, 'lock.json'),
      JSON.stringify({ pid: stranger.pid, token: 'x', startedAt: '1', world: 'elsewhere', since: '', address: null }),
    );
    await ageLock();
    const again = await start();
    expect(await ask(again.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
    expect(alive(stranger.pid ?? 0)).toBe(true);
  });

  test('half-made files from an interrupted first start are made anew', async () => {
    await madeBefore();
    const cluster = await clusterOf(dataDir);
    await rename(cluster, `${cluster}.new`);
    const again = await start();
    expect(await ask(again.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

async function ageLock(): Promise<void> {
  const { utimes } = await import('node:fs/promises');
  const then = new Date(Date.now() - 3_600_000);
  await utimes(join(dataDir, 'lock.json'), then, then);
  await sleep(1);
}

describe('a data folder that cannot be used gives one sentence', () => {
  test('something else lies where the database should', async () => {
    await mkdir(join(dataDir, 'pg', 'semesterbilder'), { recursive: true });
    await chmod(dataDir, 0o755);
    if (asRoot) await chmod(join(dataDir, 'pg'), 0o755);
    await expect(start()).rejects.toThrow(/^I .*pg ligger något som inte är en hel PostgreSQL-databas: [^\n]*\.$/);
  });

  test('it is a file', async () => {
    await writeFile(dataDir, '');
    await expect(start()).rejects.toThrow(/^Datamappen .* går inte att använda: [^\n]*\.$/);
  });

  test('another major version made it', async () => {
    await madeBefore();
    await writeFile(join(await clusterOf(dataDir), 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/gjord av PostgreSQL 15 men programmet har 18/);
  });

  test('what opens it is gone', async () => {
    await madeBefore();
    await rm(join(dataDir, 'secrets.json'));
    await expect(start()).rejects.toThrow(/^Filen secrets\.json, .* saknas: [^\n]*\.$/);
  });

  test('a part of it is gone: PostgreSQL says what, and the folder is free again', async () => {
    await madeBefore();
    const control = join(await clusterOf(dataDir), 'global', 'pg_control');
    await rename(control, `${control}.away`);
    await expect(start()).rejects.toThrow(/^PostgreSQL startade inte: [^\n]*postgres\.log\)\.$/);
    await rename(`${control}.away`, control);
    expect(await ask((await start()).appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe.skipIf(!asRoot)('as root (skipped: this run is not root)', () => {
  test('a folder that only root may enter works, again too, and its files have a place of their own', async () => {
    await chmod(parent, 0o700);
    const first = await start();
    await ask(first.ownerUrl, `create table kept as select 'kvar' as word`);
    expect(await clusterOf(dataDir)).toMatch(/^\/var\/lib\/samrad\//);
    await first.stop();
    const second = await start();
    expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'kvar' }]);
    expect((await stat(await clusterOf(dataDir))).uid).not.toBe(0);
  });

  test('a moved folder takes its data along, a copied one is refused', async () => {
    await chmod(parent, 0o700);
    await (await start()).stop();
    const copy = join(parent, 'copy');
    execFileSync('cp', ['-r', dataDir, copy]);
    await expect(start(copy)).rejects.toThrow(/är en kopia av/);
    await rm(copy, { recursive: true });
    await rename(dataDir, copy);
    await start(copy);
    for (const database of running.splice(0)) await database.stop();
    await rename(copy, dataDir);
  });
});
