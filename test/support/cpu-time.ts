/**
 * How many milliseconds of the processor's time the work took in this process. Unlike the clock's, others' work on the same machine does
 * not count in it: for what must not take time without bounds.
 */
export async function cpuMs(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
