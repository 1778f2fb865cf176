import type { Transferable } from 'node:worker_threads';
import { type Answered, type RunningThread, startThread, type ThreadLimits } from './running-thread.ts';

export interface Asking {
  readonly limits?: ThreadLimits;
  /** Nobody waits at a page for it: those for whom somebody does go before. */
  readonly patient?: boolean;
  /** Moved, not copied. */
  readonly move?: readonly Transferable[];
}

/** A thread that is kept warm, answers one question at a time, and can be stopped at any moment. */
export interface StoppableThread {
  /** Answered once. Never throws: a thread that was stopped or fell is followed by another. */
  readonly ask: (asked: unknown, asking?: Asking) => Promise<Answered>;
  /** Starts it before anybody asks, and anew whenever it is left. */
  readonly warm: () => void;
}

/** What has answered much is left, for what it has gathered is not known; so is one that nobody has asked for a while. */
const mostForOne = 100;
const idleSeconds = 20;
/** What a question that broke leaves behind is not known: it counts as several. */
const worthOfBroken = 10;

interface Waiting {
  readonly asked: unknown;
  readonly asking: Asking;
  readonly done: (answered: Answered) => void;
}

/** @param script a module that calls `answerAsks`: `new URL('./that.ts', import.meta.url)`, in the built program too @param ordinary limits of a question that says none */
export function openThread(script: URL, ordinary: ThreadLimits): StoppableThread {
  const hurried: Waiting[] = [];
  const patient: Waiting[] = [];
  let isBusy = false;
  let kept: RunningThread | null = null;
  let idle: NodeJS.Timeout | undefined;

  let staysWarm = false;

  const leave = () => {
    kept?.stop();
    kept = staysWarm ? startThread(script, ordinary.megabytes) : null;
  };
  const threadFor = ({ megabytes }: ThreadLimits): RunningThread => {
    if (kept !== null && (kept.hasEnded() || kept.megabytes !== megabytes)) {
      kept.stop();
      kept = null;
    }
    kept ??= startThread(script, megabytes);
    return kept;
  };
  const one = async ({ asked, asking: { limits = ordinary, move = [] } }: Waiting): Promise<Answered> => {
    const thread = threadFor(limits);
    const answered = await thread.ask(asked, move, limits);
    thread.worth += answered.ok ? 1 : worthOfBroken;
    if (thread.hasEnded() || thread.worth >= mostForOne) leave();
    return answered;
  };
  const next = async (): Promise<void> => {
    const waiting = isBusy ? undefined : (hurried.shift() ?? patient.shift());
    if (waiting === undefined) return;
    isBusy = true;
    clearTimeout(idle);
    const answered = await one(waiting).catch((): Answered => ({ ok: false, why: 'fell' }));
    isBusy = false;
    idle = setTimeout(leave, idleSeconds * 1000).unref();
    waiting.done(answered);
    void next();
  };
  return {
    ask: (asked, asking = {}) =>
      new Promise((done) => {
        (asking.patient ? patient : hurried).push({ asked, asking, done });
        void next();
      }),
    warm: () => {
      staysWarm = true;
      threadFor(ordinary);
    },
  };
}
