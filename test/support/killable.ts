import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { attachEmbedded } from '../../src/platform/db/embedded/start-embedded.ts';

const root = resolve(import.meta.dirname, '../..');

/** The built program over a data folder of its own, started and killed again and again. Ends only what it started. */
export class Killable {
  readonly url: string;
  private readonly port: number;
  private readonly parent: string;
  private readonly program: string;
  private child: ChildProcess | undefined;
  private cluster = '';
  /** What the program said since its last start, for the message when it does not come up. */
  private said = '';

  private constructor(port: number, parent: string, program: string) {
    this.port = port;
    this.url = `http://localhost:${port}`;
    this.parent = parent;
    this.program = program;
    process.once('exit', this.endAll);
  }

  /** Sets the build aside, so that no other build changes it meanwhile. */
  static async make(): Promise<Killable> {
    const parent = await mkdtemp(join(tmpdir(), 'samrad-crash-'));
    // PostgreSQL's user must be able to pass, when we are root.
    await chmod(parent, 0o755);
    const program = join(root, '.cache', `crash-${process.pid}`);
    await mkdir(program, { recursive: true });
    for (const part of ['dist', 'db']) await cp(join(root, part), join(program, part), { recursive: true });
    for (const part of ['src', 'example', 'package.json']) await symlink(join(root, part), join(program, part));
    return new Killable(await freePort(), parent, program);
  }

  private get dataDir(): string {
    return join(this.parent, 'data');
  }

  /** Starts the program, and returns when it has said that it answers. @throws with all that it said when it ends instead */
  async start(): Promise<void> {
    this.said = '';
    const env = {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'Europe/Stockholm' },
      ...{ PORT: String(this.port), SAMRAD_DATA: this.dataDir, SAMRAD_EXAMPLE: '1' },
      ...{ SAMRAD_LOG_LEVEL: 'fatal', SAMRAD_WRITES_PER_MINUTE: '999999' },
    };
    const child = spawn(process.execPath, [join(this.program, 'dist', 'cli.js'), 'serve'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const answers = new Promise<void>((answer, give) => {
      const hear = (text: string) => {
        this.said += text;
        if (this.said.includes('Samråd svarar på')) answer();
      };
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
      child.once('exit', (code, signal) => give(new Error(`the program ended (${signal ?? code}): ${this.said}`)));
    });
    await answers;
    this.cluster = await clusterOf(this.dataDir);
  }

  /** `samrad verify` beside the running program. @returns its exit status */
  async verify(): Promise<number | null> {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], SAMRAD_DATA: this.dataDir };
    const child = spawn(process.execPath, [join(this.program, 'dist', 'cli.js'), 'verify'], { env, stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    return code;
  }

  /** The program's own database, past its walls. */
  async superuserUrl(): Promise<string> {
    const database = await attachEmbedded(this.dataDir);
    if (database === undefined) throw new Error('the database of the program is not there');
    const url = new URL(database.superuserUrl);
    url.pathname = new URL(database.ownerUrl).pathname;
    return url.href;
  }

  /** `kill -9` of the program; returns when it is gone. PostgreSQL lives on. */
  async killProgram(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** `kill -9` of PostgreSQL's first process. */
  killPostmaster(): void {
    const pid = this.postmaster();
    if (pid !== undefined) kill(pid);
  }

  /** `kill -9` of one of PostgreSQL's other processes; all that are connected lose their connection, and it starts over. */
  killBackend(which: number): void {
    const pid = this.postmaster();
    if (pid === undefined) return;
    const children = readOr(`/proc/${pid}/task/${pid}/children`).trim().split(' ').map(Number).filter(Number.isInteger);
    const backend = children[which % Math.max(1, children.length)];
    if (backend !== undefined && backend > 1) kill(backend);
  }

  /** PostgreSQL's first process on our files, and no other that may have got its number. */
  private postmaster(): number | undefined {
    const pid = Number.parseInt(readOr(join(this.cluster, 'postmaster.pid')), 10);
    return this.cluster !== '' && pid > 1 && readOr(`/proc/${pid}/cmdline`).includes(this.cluster) ? pid : undefined;
  }

  /** Whatever has failed: nothing of ours lives on. */
  private readonly endAll = (): void => {
    this.child?.kill('SIGKILL');
    this.killPostmaster();
  };

  async remove(): Promise<void> {
    await this.killProgram();
    const pid = this.postmaster();
    this.killPostmaster();
    process.off('exit', this.endAll);
    for (let waited = 0; pid !== undefined && waited < 500 && readOr(`/proc/${pid}/cmdline`) !== ''; waited += 1) await pause(10);
    const outside = this.cluster.startsWith(this.parent) || this.cluster === '' ? [] : [dirname(this.cluster)];
    for (const folder of [this.parent, this.program, ...outside, ...outside.map((path) => `${path}.json`)])
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was quicker.
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** As root the files may lie outside the data folder (embedded/home.ts). */
async function clusterOf(dataDir: string): Promise<string> {
  const pointer = await readFile(join(dataDir, 'cluster-place.json'), 'utf8').catch(() => undefined);
  return pointer === undefined ? join(dataDir, 'pg') : String((JSON.parse(pointer) as { cluster: unknown }).cluster);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
