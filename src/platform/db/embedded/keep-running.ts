import { reasonOf } from './embedded-error.ts';
import type { Home } from './home.ts';
import { runsOn, stopLeftover, stopPostgres } from './postgres-process.ts';

interface Kept {
  readonly home: Home;
  /** The process that runs now. */
  readonly pid: number;
  /** Starts another, where the same address finds it. */
  launch(): Promise<number>;
  log(line: string): void;
}

const lookMs = 500;
const longestWaitMs = 30_000;

/**
 * Sees to it that PostgreSQL runs for as long as we do: killed for its memory, or ended by a disk that filled up, it is started again,
 * with all that had been acknowledged. The program's connections find it at the same address.
 * @returns stops it for good
 */
export function keepRunning({ home, pid, launch, log }: Kept): () => Promise<void> {
  let current = pid;
  let stopping = false;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, ms).unref();
    });

  const again = async () => {
    log('PostgreSQL slutade av sig själv; startar den igen …');
    for (let wait = 1_000; !stopping; wait = Math.min(wait * 2, longestWaitMs)) {
      try {
        await stopLeftover(home.cluster, log);
        current = await launch();
        return log('PostgreSQL är igång igen.');
      } catch (error) {
        log(`PostgreSQL gick inte att starta: ${reasonOf(error)} Försöker igen om ${wait / 1000} s.`);
        await pause(wait);
      }
    }
  };
  const watch = async () => {
    while (!stopping) {
      await pause(lookMs);
      if (!stopping && !(await runsOn(home.cluster, current))) await again();
    }
  };
  const watching = watch();
  return async () => {
    stopping = true;
    wake();
    await watching;
    await stopPostgres(home.cluster, current);
  };
}
