import { spawn } from 'node:child_process';
import { lstat, open, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import type { Home } from './home.ts';
import { identityOf, isAlive } from './process-identity.ts';

/** How PostgreSQL is to run this time. */
export type PostgresOptions = {
  readonly port: number;
  /** Nothing is made sure on disk: for tests, whose data nobody will miss. */
  readonly throwaway: boolean;
};

/** Why PostgreSQL did not come up; `portTaken` when another port may help. */
export class PostgresDidNotStart extends EmbeddedDatabaseError {
  readonly portTaken: boolean;
  constructor(message: string, portTaken: boolean) {
    super(message);
    this.portTaken = portTaken;
  }
}

const quickSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', 'lc_messages=C'];

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C reaches us and not it, and waits until it takes connections.
 * After an unclean end that includes its own recovery, however long. Returns its pid.
 * @throws PostgresDidNotStart
 */
export async function launchPostgres(home: Home, options: PostgresOptions, log: (line: string) => void): Promise<number> {
  const logPath = join(home.folder, 'postgres.log');
  const from = await rotateLog(logPath);
  const out = await open(logPath, 'a', 0o600);
  try {
    const flags = [...settings, `port=${options.port}`, ...(options.throwaway ? quickSettings : [])].flatMap((value) => [
      '-c',
      value,
    ]);
    const child = spawn(join(home.binaries.folder, 'bin', 'postgres'), ['-D', home.cluster, ...flags], {
      ...asUser(home),
      detached: true,
      stdio: ['ignore', out.fd, out.fd],
    });
    let ended: string | undefined;
    child.on('error', (error) => (ended = error.message));
    child.on('exit', (code, signal) => (ended = `slutade (${signal ?? code})`));
    child.unref();
    const pid = await untilReady(home, () => ended, log);
    if (pid !== undefined) return pid;
    throw await whyNot(logPath, from, ended);
  } finally {
    await out.close();
  }
}

/** Spawn settings: as the ordinary user when we are root, with nothing of ours in its environment, in a folder it may be in. */
export function asUser(home: Home): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const { PATH = '/usr/bin:/bin' } = process.env;
  const env = {
    PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    HOME: '/',
    LD_LIBRARY_PATH: join(home.binaries.folder, 'lib'),
  };
  return home.user === undefined ? { cwd: '/', env } : { uid: home.user.uid, gid: home.user.gid, cwd: '/', env };
}

async function untilReady(home: Home, ended: () => string | undefined, log: (line: string) => void): Promise<number | undefined> {
  for (let waited = 0; ended() === undefined; waited += 1) {
    const file = await readPostmasterFile(home.cluster);
    if (file?.status === 'ready') return file.pid;
    if (waited === 250) log('PostgreSQL återställer sig efter ett avbrott, det kan ta en stund …');
    await sleep(20);
  }
  return undefined;
}

/** The last thing PostgreSQL said before it gave up. */
async function whyNot(logPath: string, from: number, ended: string | undefined): Promise<PostgresDidNotStart> {
  const said = (await readFile(logPath)).subarray(from).toString('utf8');
  const fatal = said.split('\n').filter((line) => /FATAL|PANIC|error while loading/.test(line));
  const reason = fatal.at(-1)?.replace(/^.*?(FATAL|PANIC): */, '') ?? ended ?? 'okänt skäl';
  return new PostgresDidNotStart(
    `PostgreSQL startade inte: ${reason} (mer i ${logPath}).`,
    /could not (create any|bind)/i.test(said),
  );
}

/** Keeps the log from growing for ever; tells where this run's part begins. */
async function rotateLog(path: string): Promise<number> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size < 5_000_000) return size;
  await rename(path, `${path}.1`);
  return 0;
}

/** What `postmaster.pid` says. PostgreSQL writes it, and leaves it behind when it is killed. */
export async function readPostmasterFile(cluster: string): Promise<{ pid: number; status: string } | undefined> {
  const text = await readFile(postmasterPath(cluster), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  // A negative pid is a stand-alone backend's; the eighth line tells how far the start has come.
  return { pid: Math.abs(Number.parseInt(lines[0] ?? '', 10)), status: lines[7]?.trim() ?? '' };
}

/**
 * Stops what an earlier process of ours left running on these files, if anything, and removes a stale `postmaster.pid`.
 * A pid in that file which now belongs to some other program is left alone.
 */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  if ((await lstat(cluster).catch(() => undefined)) === undefined) return;
  const file = await readPostmasterFile(cluster);
  if (file !== undefined && (await runsOn(cluster, file.pid))) {
    log(`En PostgreSQL (process ${file.pid}) blev kvar sedan förra gången; stoppar den …`);
    await stopPostgres(cluster, file.pid);
  }
  await waitForOrphans(cluster);
  // PostgreSQL itself refuses to start when the pid in a stale file belongs to whatever program that has it today.
  await rm(postmasterPath(cluster), { force: true });
}

/** True when that process is a PostgreSQL working on these files. */
export async function runsOn(cluster: string, pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  if (process.platform !== 'linux') return (await identityOf(pid)) !== undefined && (await commandMentions(pid, cluster));
  // PostgreSQL works from its data folder, and nothing else does.
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster && (await commandMentions(pid, 'postgres'));
}

async function commandMentions(pid: number, word: string): Promise<boolean> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(word);
  }
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (_error, stdout) => resolve(stdout.includes(word)));
  });
}

/** Fast shutdown (SIGINT: sessions are cut, all is written to disk), then harder if it does not obey. */
export async function stopPostgres(cluster: string, pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!(await runsOn(cluster, pid))) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await goneWithin(cluster, pid, patienceMs)) return;
  }
  throw new EmbeddedDatabaseError(`PostgreSQL (process ${pid}) gick inte att stoppa.`);
}

async function goneWithin(cluster: string, pid: number, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(10)) {
    if (!(await runsOn(cluster, pid))) return true;
  }
  return false;
}

/** If the postmaster was killed, its children leave by themselves within moments; two generations must not overlap. */
async function waitForOrphans(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const { readdir } = await import('node:fs/promises');
  for (let waited = 0; waited < 1_000; waited += 1) {
    const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
    const left = await Promise.all(pids.map((pid) => runsOn(cluster, pid)));
    if (!left.includes(true)) return;
    await sleep(20);
  }
  throw new EmbeddedDatabaseError(
    `Processer från en tidigare PostgreSQL arbetar fortfarande i ${cluster}: stoppa dem och försök igen.`,
  );
}

function postmasterPath(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
