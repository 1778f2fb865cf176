import { createServer } from 'node:net';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { findHome, type Home, prepareDataFolder } from './home.ts';
import { keepRunning } from './keep-running.ts';
import { type DataFolderLock, holderOf, lockDataFolder } from './lock.ts';
import { makeCluster, stateOfCluster } from './make-cluster.ts';
import { launchPostgres, PostgresDidNotStart, readPostmasterFile, runsOn, stopLeftover } from './postgres-process.ts';
import { type EmbeddedUrls, ensureRoles, urlsOf } from './roles.ts';
import { type EmbeddedSecrets, newSecrets, readSecrets, writeSecrets } from './secrets.ts';

/** Where the data lies, and who hears what is going on. `throwaway` trades safety for speed (tests only). */
export type EmbeddedOptions = { readonly dataDir: string; readonly log: (line: string) => void; readonly throwaway?: boolean };

/** A running embedded PostgreSQL. `superuserUrl` is for tests and repairs; the program works as owner and application. */
export type EmbeddedDatabase = EmbeddedUrls & {
  readonly port: number;
  /** A random secret of 43 characters, kept with the data, for when SAMRAD_SECRET is not given. */
  readonly signingSecret: string;
  /** Where its files lie: what the disk that they fill up is asked by. */
  readonly cluster: string;
  /** Tells a second start where the program answers. */
  announce(address: string): Promise<void>;
  /** Stops it, with all written to disk, and gives the data folder back. Repeating does nothing. */
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL on the data folder, makes it first if it is new, and holds the folder for this process.
 * What a killed process left running is stopped first.
 * @throws EmbeddedDatabaseError one Swedish sentence: already running, broken folder, no rights …
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = await prepareDataFolder(options.dataDir);
  const lock = await lockDataFolder(folder, options.log);
  try {
    const home = await findHome(folder);
    await stopLeftover(home.cluster, options.log);
    const secrets = await prepareCluster(home, options);
    const running = await launchOnFreePort(home, secrets, options);
    const launch = () => launchPostgres(home, { port: running.secrets.port, throwaway: options.throwaway ?? false }, options.log);
    const stopRunning = keepRunning({ home, pid: running.pid, launch, log: options.log });
    const stop = once(() => stopAndRelease(stopRunning, lock));
    await ensureRoles(running.secrets).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { ...describe(running.secrets), cluster: home.cluster, announce: lock.announce, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * The database that another process of ours has running on this data folder, for a command beside it; undefined when there is
 * none. Its `stop` leaves that process alone.
 */
export async function attachEmbedded(dataDir: string): Promise<EmbeddedDatabase | undefined> {
  const folder = await prepareDataFolder(dataDir);
  if ((await holderOf(folder)) === undefined) return undefined;
  const secrets = await readSecrets(folder);
  const home = await findHome(folder);
  const file = await readPostmasterFile(home.cluster);
  if (secrets === undefined || file?.status !== 'ready' || !(await runsOn(home.cluster, file.pid))) return undefined;
  return { ...describe(secrets), cluster: home.cluster, announce: async () => {}, stop: async () => {} };
}

/** The running one if there is one, else one of our own, which `stop` then stops: for the command line. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return (await attachEmbedded(options.dataDir)) ?? startEmbedded(options);
}

async function prepareCluster(home: Home, options: EmbeddedOptions): Promise<EmbeddedSecrets> {
  const state = await stateOfCluster(home);
  const known = await readSecrets(home.folder);
  if (state === 'ready') {
    if (known !== undefined) return known;
    throw new EmbeddedDatabaseError(
      `Filen secrets.json, som öppnar databasen i ${home.folder}, saknas: återställ den från en säkerhetskopia.`,
    );
  }
  options.log('Gör en ny databas …');
  const secrets = known ?? newSecrets(await freePort());
  // The secrets are on disk before anything is locked with them.
  await writeSecrets(home.folder, secrets);
  await makeCluster(home, secrets.superuserPassword, options.throwaway ?? false);
  return secrets;
}

/** The port is kept from time to time, and changed when someone else has taken it. */
async function launchOnFreePort(home: Home, secrets: EmbeddedSecrets, options: EmbeddedOptions) {
  let current = secrets;
  for (let attempt = 1; ; attempt += 1) {
    if (!(await isFree(current.port))) {
      current = { ...current, port: await freePort() };
      await writeSecrets(home.folder, current);
    }
    try {
      const pid = await launchPostgres(home, { port: current.port, throwaway: options.throwaway ?? false }, options.log);
      return { pid, secrets: current };
    } catch (error) {
      if (!(error instanceof PostgresDidNotStart && error.portTaken) || attempt === 5) throw error;
    }
  }
}

function describe(secrets: EmbeddedSecrets) {
  return { ...urlsOf(secrets), port: secrets.port, signingSecret: secrets.signingSecret };
}

async function stopAndRelease(stop: () => Promise<void>, lock: DataFolderLock): Promise<void> {
  try {
    await stop();
  } finally {
    await lock.release();
  }
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}

async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === undefined) throw new EmbeddedDatabaseError('Det finns ingen ledig port på 127.0.0.1 för databasen.');
  return port;
}

async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
