import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** What a reading may take. A thousand pages of minutes take a few seconds and some tens of megabytes. */
export interface PdfLimits {
  readonly seconds: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly letters: number;
}

const ordinary: PdfLimits = { seconds: 12, megabytes: 600, pages: 3000, letters: 20_000_000 };
const lookEvery = 50;
/** A thread that has read well reads on, for starting one takes longer than reading; not for ever, and not when nobody asks. */
const mostForOne = 100;
const idleSeconds = 20;

const answer = z.union([
  z.object({ why: z.enum(['broken', 'too-much', 'locked']) }),
  z.object({
    pages: z.array(z.object({ text: z.string(), apart: z.string(), lines: z.string(), annotations: z.string() })),
    properties: z.string(),
    outline: z.string(),
    attachments: z.int(),
  }),
]);
export type PdfAnswer = z.output<typeof answer>;

interface Thread {
  readonly worker: Worker;
  readonly megabytes: number;
  done: number;
  idle: NodeJS.Timeout | undefined;
}

/** Readings wait for one another: two that each take what one may would take the machine. */
let before: Promise<unknown> = Promise.resolve();
let waiting: Thread | null = null;

/**
 * Reads a PDF in a thread of its own that is stopped when it takes too long or too much memory: a bomb costs some seconds and is
 * refused. Never throws for what is in the file.
 */
export function readPdfApart(bytes: Uint8Array, limits: PdfLimits = ordinary): Promise<PdfAnswer> {
  const mine = before.then(() => readIn(threadFor(limits), bytes, limits));
  before = mine.catch(() => undefined);
  return mine;
}

function threadFor({ megabytes }: PdfLimits): Thread {
  const kept = waiting;
  waiting = null;
  clearTimeout(kept?.idle);
  if (kept !== null && kept.megabytes === megabytes && kept.done < mostForOne) return kept;
  void kept?.worker.terminate();
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  // What it would say is nothing to us; unread, it would gather.
  worker.stdout.resume();
  worker.stderr.resume();
  // Whoever reads hears of it too; one that fails while nobody reads must not end the program.
  worker.on('error', () => undefined);
  return { worker, megabytes, done: 0, idle: undefined };
}

function readIn(thread: Thread, bytes: Uint8Array, limits: PdfLimits): Promise<PdfAnswer> {
  const { worker } = thread;
  return new Promise((resolve) => {
    // The limit of the thread does not count what lies outside the engine's own memory, where streams are unpacked.
    const begun = { at: performance.now(), memory: process.memoryUsage.rss() };
    const look = setInterval(() => {
      const tooLong = performance.now() - begun.at > limits.seconds * 1000;
      const tooLarge = process.memoryUsage.rss() - begun.memory > limits.megabytes * 1024 * 1024;
      if (tooLong || tooLarge) end({ why: 'too-much' });
    }, lookEvery);
    // Until it has answered: whatever else ends the reading ends the thread.
    let stopped = true;
    const listeners = {
      message: (message: unknown) => {
        const read = answer.safeParse(message);
        stopped = !read.success;
        end(read.success ? read.data : { why: 'broken' });
      },
      error: (error: Error) => end({ why: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken' }),
      exit: () => end({ why: 'broken' }),
    };
    const end = (read: PdfAnswer) => {
      clearInterval(look);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      if ('why' in read && (stopped || read.why === 'too-much')) void worker.terminate();
      // What a file that could not be read leaves behind is not known: it counts as several.
      else keep(thread, 'why' in read ? 10 : 1);
      resolve(read);
    };
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.ref();
    const own = new Uint8Array(bytes);
    worker.postMessage({ bytes: own, mostPages: limits.pages, mostLetters: limits.letters }, [own.buffer]);
  });
}

function keep(thread: Thread, worth: number) {
  thread.done += worth;
  // It keeps nobody's program alive.
  thread.worker.unref();
  thread.idle = setTimeout(() => {
    if (waiting === thread) waiting = null;
    void thread.worker.terminate();
  }, idleSeconds * 1000).unref();
  waiting = thread;
}
