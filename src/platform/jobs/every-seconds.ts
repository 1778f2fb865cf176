import type { Logger } from 'pino';

/**
 * Runs `work` every `seconds`, never twice at once in this process; the work itself takes a lock where several processes
 * must not meet (as sealing the journal does). It does not keep the process alive. A failure is logged, and tried again next time.
 * @returns stops it, waiting for what is under way
 */
export function everySeconds(seconds: number, work: () => Promise<unknown>, log: Pick<Logger, 'error'>): () => Promise<void> {
  let under: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    under ??= work()
      .catch((error: unknown) => log.error({ err: error }, 'repeated work failed'))
      .finally(() => {
        under = undefined;
      });
  }, seconds * 1000).unref();
  return async () => {
    clearInterval(timer);
    await under;
  };
}
