import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded-error.ts';

const run = promisify(execFile);

/** The ordinary user that PostgreSQL runs as when we are root; it refuses to run as root itself. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** Users that may stand ready on the machine, in the order we would have them. `nobody` last: others may use it too. */
const preferred = ['samrad', 'postgres'];

/** True when PostgreSQL must run as someone else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** An existing ordinary user, else a new one, else `nobody`. @throws EmbeddedDatabaseError when there is none to be had */
export async function findSystemUser(): Promise<SystemUser> {
  const users = await readUsers();
  const ready = firstOf(users, preferred);
  if (ready !== undefined) return ready;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'samrad']).catch(() =>
    run('adduser', ['-S', '-D', '-H', 'samrad']).catch(() => undefined),
  );
  const made = firstOf(await readUsers(), ['samrad', 'nobody']);
  if (made !== undefined) return made;
  throw new EmbeddedDatabaseError(
    'PostgreSQL kan inte köras som root och det finns ingen annan användare: skapa användaren samrad, eller starta som en vanlig användare.',
  );
}

/** The user with this number, with a name when the machine knows one. */
export async function systemUserOf(uid: number, gid: number): Promise<SystemUser> {
  return (await readUsers()).find((user) => user.uid === uid) ?? { name: String(uid), uid, gid };
}

/** True when that user can enter the folder and use what `path` names (asked of the machine itself, as that user). */
export function canUse(user: SystemUser, path: string): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  if (asked.error !== undefined) {
    throw new EmbeddedDatabaseError(`PostgreSQL kan inte köras som root, och byte till användaren ${user.name} tilläts inte.`);
  }
  return asked.status === 0;
}

function firstOf(users: readonly SystemUser[], names: readonly string[]): SystemUser | undefined {
  return names.map((name) => users.find((user) => user.name === name && user.uid !== 0)).find((user) => user !== undefined);
}

async function readUsers(): Promise<SystemUser[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
