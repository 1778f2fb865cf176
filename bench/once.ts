import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { root } from './places.ts';

const mebibyte = 1024 * 1024;

/** What a process and all below it hold in memory. Shared pages are counted once, in equal parts (PSS), where the system says. */
export function memory(pid: number): Figure {
  const processes = treeOf(pid);
  const node = held(pid);
  const database = processes.filter((each) => each !== pid).reduce((sum, each) => sum + held(each), 0);
  const figure = `${mib(node + database)} MiB: Node ${mib(node)}, PostgreSQL ${mib(database)}`;
  return { what: 'memory after the load, with PostgreSQL', figure, floor: '', ratio: null, goal: '', reached: null };
}

const mib = (bytes: number): string => (bytes / mebibyte).toFixed(0);

function treeOf(pid: number): number[] {
  const children = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    children.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return [pid, ...below(pid)];
}

/** What a process holds in memory, in bytes. */
export function held(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    const out = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
    return Number(out.trim() || 0) * 1024;
  }
}

/** What lies on disk where the program runs in production: packages without those for development, the program, its migrations. */
export function installedSize(folder: string): Figure {
  for (const name of ['package.json', 'package-lock.json', 'dist', 'db', 'bin', 'src/ui/assets', 'example']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const installed = spawnSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  const what = 'installed in production';
  if (installed.status !== 0) return { what, figure: 'npm ci failed', floor: '', ratio: null, goal: '250 MB', reached: false };
  const bytes = Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) * 1024;
  const megabytes = bytes / 1e6;
  return { what, figure: `${megabytes.toFixed(0)} MB`, floor: '', ratio: null, goal: '250 MB', reached: megabytes <= 250 };
}

interface Fetched {
  readonly bytes: number;
  readonly firstByteMs: number;
  readonly text: string;
}

/** Over the wire: what was sent, as it was sent. */
export function fetched(url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    // A connection of its own, so that what came over it is this answer.
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } }, (answer) => {
      const { socket } = answer;
      const firstByteMs = performance.now() - began;
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const bytes = socket.bytesRead;
        resolve({ bytes, firstByteMs, text: Buffer.concat(parts).toString('latin1') });
      });
    }).on('error', reject);
  });
}

/** A public page with everything that it makes a browser ask for, headers and all. */
export async function publicPage(url: string, path: string): Promise<Figure[]> {
  const page = await plainText(url + path);
  const linked = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const sheets = linked.filter((each) => each.includes('.css'));
  const fonts = (await Promise.all(sheets.map((sheet) => plainText(url + sheet)))).flatMap((css) => fontsFor(css, page));
  const all = await Promise.all([path, ...new Set([...linked, ...fonts])].map((each) => fetched(url + each)));
  const kilobytes = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const firsts: number[] = [];
  for (let time = 0; time < 21; time++) firsts.push((await fetched(url + path)).firstByteMs);
  const first = median(firsts);
  const rest = { floor: '', ratio: null };
  return [
    {
      ...rest,
      what: `${path} over the wire`,
      figure: `${kilobytes.toFixed(1)} kB in ${all.length} files`,
      goal: '60 kB',
      reached: kilobytes <= 60,
    },
    { ...rest, what: `${path}, first byte`, figure: `${first.toFixed(1)} ms`, goal: '10 ms', reached: first <= 10 },
  ];
}

/** The letters' files that a browser asks for to show this page: those whose range holds one of its signs. */
function fontsFor(css: string, page: string): string[] {
  const signs = new Set([...page.replaceAll(/<[^>]*>/g, ' ')].map((sign) => sign.codePointAt(0) ?? 0));
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
    const address = /url\(["']?(\/assets\/[^"')]+\.woff2[^"')]*)/.exec(face)?.[1];
    const ranges = [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [from, to] as const);
    const shows = ranges.some(([from, to]) =>
      [...signs].some((sign) => sign >= Number.parseInt(from, 16) && sign <= Number.parseInt(to, 16)),
    );
    const leans = /font-style:\s*italic/.test(face) && !/<(?:em|i|cite|dfn)\b/.test(page);
    return address !== undefined && !leans && (ranges.length === 0 || shows) ? [address] : [];
  });
}

async function plainText(url: string): Promise<string> {
  return (await fetch(url)).text();
}
