import { fork } from 'node:child_process';

/** What is asked, over and over. Plain data: it is sent to the process that asks. */
export interface Load {
  readonly url: string;
  readonly connections: number;
  /** Asks for so long, or so many times. */
  readonly seconds?: number;
  readonly amount?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Forms, one for each request in turn; none asks with GET. */
  readonly forms?: readonly { readonly path: string; readonly body: string }[];
  /** The only status that counts as answered. */
  readonly status: number;
}

export interface Answered {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  /** Answers of another status, broken connections and what was never answered. */
  readonly wrong: number;
}

/** Asks from a process of its own, so that asking takes no time from those who answer but the processor's. */
export function load(asked: Load): Promise<Answered> {
  const child = fork(new URL('./load-process.js', import.meta.url).pathname, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (answered) => resolve(answered as Answered));
    child.once('exit', (code) => reject(new Error(`asking ended with ${code}`)));
    child.send(asked);
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
