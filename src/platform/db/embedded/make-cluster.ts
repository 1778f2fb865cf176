import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, EmbeddedDatabaseError, reasonOf } from './embedded-error.ts';
import type { Home } from './home.ts';
import { asUser } from './postgres-process.ts';

/** PostgreSQL's own administrator; the program signs in as it only to make the other two roles. */
export const superuser = 'postgres';

/** How far the files have come. @throws EmbeddedDatabaseError when what lies there is no database of ours */
export async function stateOfCluster(home: Home): Promise<'none' | 'ready'> {
  const names = await readdir(home.cluster).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new EmbeddedDatabaseError(`Databasens mapp ${home.cluster} går inte att läsa: ${reasonOf(error)}.`);
  });
  if (names.length === 0) return 'none';
  const made = (await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (made === '') {
    throw new EmbeddedDatabaseError(
      `I ${home.cluster} ligger något som inte är en hel PostgreSQL-databas: återställ den, eller flytta undan mappen.`,
    );
  }
  const ours = home.binaries.version.split('.')[0];
  if (made === ours) return 'ready';
  throw new EmbeddedDatabaseError(
    `Databasen i ${home.cluster} är gjord av PostgreSQL ${made} men programmet har ${ours}: säkerhetskopiera med förra versionen och läs in här.`,
  );
}

/** Makes the files of a new database. They come to their place in one step, so an interrupted try leaves nothing half-made. */
export async function makeCluster(home: Home, superuserPassword: string, throwaway: boolean): Promise<void> {
  const draft = `${home.cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const passwords = await mkdtemp(join(tmpdir(), 'samrad-'));
  try {
    const passwordFile = join(passwords, 'password');
    await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
    if (home.user !== undefined) {
      for (const path of [draft, passwords, passwordFile]) await chown(path, home.user.uid, home.user.gid);
    }
    await runInitdb(home, [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...(throwaway ? ['--no-sync'] : [])]);
    await rename(draft, home.cluster);
  } finally {
    await rm(passwords, { recursive: true, force: true });
  }
}

async function runInitdb(home: Home, args: readonly string[]): Promise<void> {
  // macOS has no C.UTF-8 of its own; PostgreSQL's built-in one sorts the same.
  const locale =
    process.platform === 'darwin'
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  const fixed = ['--encoding=UTF8', ...locale, `--username=${superuser}`, '--auth=scram-sha-256'];
  const child = spawn(join(home.binaries.folder, 'bin', 'initdb'), [...args, ...fixed], {
    ...asUser(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status, signal) => resolve(status ?? signal ?? 'avbruten'));
  });
  if (code === 0) return;
  const reason = said.split('\n').find((line) => /error|fatal/i.test(line)) ?? String(code);
  throw new EmbeddedDatabaseError(`PostgreSQL kunde inte göra en ny databas i ${home.cluster}: ${reason.trim()}.`);
}
