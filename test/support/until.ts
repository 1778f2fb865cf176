import { vi } from 'vitest';

/**
 * Asks until nothing is thrown, and answers what came then. For what the program does by itself, after it has answered. On a busy
 * machine slow is no fault, only never.
 */
export function until<T>(asked: () => T | Promise<T>, everyMs = 50): Promise<T> {
  return vi.waitFor(asked, { timeout: 60_000, interval: everyMs });
}
