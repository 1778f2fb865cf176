import { type Transferable, Worker } from 'node:worker_threads';

/** What one question may cost. */
export interface ThreadLimits {
  readonly seconds: number;
  /** Of the engine's own memory, and of what the whole process may grow by meanwhile. */
  readonly megabytes: number;
}

/** `too-long`, `too-large`: it was stopped. `fell`: it broke, or ended by itself. What an answer holds is for whoever asks to know. */
export type Answered =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: 'too-long' | 'too-large' | 'fell' };

/** A thread as it runs, from start to end. */
export interface RunningThread {
  readonly megabytes: number;
  /** How much it has done: whoever holds it counts. */
  worth: number;
  readonly hasEnded: () => boolean;
  readonly stop: () => void;
  /** One question at a time. Whatever ends it but an answer ends the thread too. */
  readonly ask: (asked: unknown, move: readonly Transferable[], limits: ThreadLimits) => Promise<Answered>;
}

const lookEvery = 50;
/** From source on a busy machine; the built program takes a tenth of a second. Counted apart from the question's own time. */
const startSeconds = 30;
/** From source, TypeScript must be made JavaScript first. */
const isSource = import.meta.url.endsWith('.ts');

/** @param script see `openThread` */
export function startThread(script: URL, megabytes: number): RunningThread {
  const worker = workerOf(script, megabytes);
  let ended = false;
  worker.on('exit', () => {
    ended = true;
  });
  // Whoever asks hears of it too; one that fails while nobody asks must not end the program.
  worker.on('error', () => undefined);
  const ready = new Promise<void>((resolve) => {
    worker.once('message', () => resolve());
  });
  // What waits for questions keeps no program alive.
  worker.unref();
  const stop = () => {
    ended = true;
    void worker.terminate();
  };
  let asked = 0;
  return {
    megabytes,
    worth: 0,
    hasEnded: () => ended,
    stop,
    ask: async (question, move, limits) => {
      worker.ref();
      asked += 1;
      const answered = await answerTo({ worker, ready, number: asked, question, move, limits });
      if (!answered.ok && !answered.goesOn) stop();
      worker.unref();
      return answered;
    },
  };
}

function workerOf(script: URL, megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  if (!isSource) return new Worker(new URL(script.href.replace(/\.ts$/, '.js')), { resourceLimits });
  const options = { resourceLimits, workerData: { script: script.href }, execArgv: [] };
  return new Worker(new URL('./from-source.mjs', import.meta.url), options);
}

interface Question {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  readonly number: number;
  readonly question: unknown;
  readonly move: readonly Transferable[];
  readonly limits: ThreadLimits;
}

/** `goesOn`: the thread said itself that it could not, and can be asked again. */
type Told = { readonly ok: true; readonly answer: unknown } | (Extract<Answered, { ok: false }> & { readonly goesOn: boolean });

function answerTo({ worker, ready, number, question, move, limits }: Question): Promise<Told> {
  return new Promise((resolve) => {
    const end = (told: Told) => {
      clearInterval(look);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      resolve(told);
    };
    const listeners = {
      message: (message: { readonly number?: unknown; readonly answer?: unknown; readonly threw?: true }) => {
        if (message.number === number) end(message.threw ? fell(true) : { ok: true, answer: message.answer });
      },
      error: (error: NodeJS.ErrnoException) =>
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stopped('too-large') : fell(false)),
      exit: () => end(fell(false)),
    };
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    // The engine's own limit does not count what lies outside it, where streams are unpacked.
    const begun = { until: performance.now() + startSeconds * 1000, memory: process.memoryUsage.rss() };
    const look = setInterval(() => {
      if (performance.now() > begun.until) end(stopped('too-long'));
      else if (process.memoryUsage.rss() - begun.memory > limits.megabytes * 1024 * 1024) end(stopped('too-large'));
    }, lookEvery);
    void ready.then(() => {
      begun.until = performance.now() + limits.seconds * 1000;
      worker.postMessage({ number, asked: question }, move);
    });
  });
}

const fell = (goesOn: boolean) => ({ ok: false, why: 'fell', goesOn }) as const;
const stopped = (why: 'too-long' | 'too-large') => ({ ok: false, why, goesOn: false }) as const;
