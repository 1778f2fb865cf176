import type { Logger } from 'pino';

/** Does what waits in the database, as long as the process lives. */
export interface Attendant {
  /** There may be something to do. */
  wake(): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

export interface AttendantParts {
  /** Does all that waits; ends early when `isStopping`. */
  look(isStopping: () => boolean): Promise<void>;
  /** Between looks without being told. */
  readonly seconds: number;
  readonly log: Pick<Logger, 'error'>;
  /** What is logged when a look failed; the next one tries again. */
  readonly failed: string;
}

/**
 * For work that the facts themselves say is left, so that no queue beside them can say otherwise and none is lost with a process. Looks
 * when it starts, when it is told, and every so often; one look at a time, and one more when it was told meanwhile. It does not keep the
 * process alive.
 */
export function openAttendant({ look, seconds, log, failed }: AttendantParts): Attendant {
  let stopping = false;
  let isTold = false;
  let under: Promise<void> | undefined;
  const lookWhileTold = async () => {
    while (isTold && !stopping) {
      isTold = false;
      await look(() => stopping).catch((error: unknown) => log.error({ err: error }, failed));
    }
    // In the same breath as the question, so that nobody is told in between.
    under = undefined;
  };
  const wake = () => {
    isTold = true;
    if (!stopping) under ??= lookWhileTold();
  };
  const clock = setInterval(wake, seconds * 1000).unref();
  wake();
  return {
    wake,
    stop: async () => {
      stopping = true;
      clearInterval(clock);
      await under;
    },
  };
}
