import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Names one process for good. A pid alone is reused; with its start time, and the boot and pid namespace it belongs to,
 * it is not. `world` differs between machines, between boots and between containers, where pids mean nothing to each other.
 */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string; readonly world: string };

/** The identity of a process that lives now, or undefined when there is none with that pid. */
export async function identityOf(pid: number): Promise<ProcessIdentity | undefined> {
  const startedAt = await startTimeOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt, world: await ownWorld() };
}

/** True when there is a process with this pid, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where pids of this process have their meaning. */
export async function ownWorld(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'no-boot-id');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => 'no-namespace');
  return [process.platform === 'linux' ? '' : hostname(), boot.trim(), namespace].filter(Boolean).join(' ');
}

async function startTimeOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return startTimeByPs(pid);
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The second field, the program's name, may hold spaces and brackets: count from the last bracket. Field 22 is the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

async function startTimeByPs(pid: number): Promise<string | undefined> {
  const answer = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined);
  return answer?.stdout.trim() || undefined;
}
