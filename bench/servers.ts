import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './places.ts';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** From the process's start until it said where it answers, in ms. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** The program as it is run, over its own PostgreSQL in this folder, with the example. */
export function startProgram(dataDir: string): Promise<Server> {
  const env = { PORT: '0', SAMRAD_DATA: dataDir, SAMRAD_EXAMPLE: '1', SAMRAD_WRITES_PER_MINUTE: '999999' };
  return start(process.execPath, [...profiling(), 'dist/cli.js', 'serve'], env);
}

/** The floor: `node:http` and `pg`, nothing else. */
export function startFloor(databaseUrl: string, round: string): Promise<Server> {
  return start(process.execPath, [new URL('./floor-server.js', import.meta.url).pathname], {
    FLOOR_DATABASE: databaseUrl,
    FLOOR_ROUND: round,
  });
}

/** `BENCH_PROFILE=1` leaves a profile of the program's processor time in the folder of the figures. */
function profiling(): string[] {
  return process.env['BENCH_PROFILE'] === '1' ? ['--cpu-prof', `--cpu-prof-dir=${root}/.cache/bench/profiles`] : [];
}

async function start(command: string, args: readonly string[], env: Record<string, string>): Promise<Server> {
  const began = performance.now();
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  const url = await addressSaid(child);
  const startMs = performance.now() - began;
  child.stdout?.resume();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid ?? 0, startMs, stop };
}

/** Both servers say where they answer in the first line that holds an address. */
function addressSaid(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('a server without output');
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}`)));
  });
}
