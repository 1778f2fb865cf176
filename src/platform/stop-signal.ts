/**
 * Runs `stop` when the process is asked to end (Ctrl-C, SIGTERM, a closed terminal), then ends it with status 0.
 * npm passes on the Ctrl-C that the terminal has already sent us: what comes within a second of the first is the same wish.
 * A later one means that someone is tired of waiting: the process ends at once with status 1, and the next start clears up.
 * @param stop lets go of everything; what it throws is given to `failed`
 */
export function onStopSignal(stop: (signal: NodeJS.Signals) => Promise<void>, failed: (error: unknown) => void): void {
  let firstAt: number | undefined;
  const heard = (signal: NodeJS.Signals) => {
    if (firstAt !== undefined) {
      if (performance.now() - firstAt > 1_000) process.exit(1);
      return;
    }
    firstAt = performance.now();
    stop(signal)
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        failed(error);
        process.exit(1);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => heard(signal));
}
