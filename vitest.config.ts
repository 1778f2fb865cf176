import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/support/long-first.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/global-setup.ts'],
    // A file finds the modules that an earlier one loaded: loading them anew for each took a fifth of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // One more than two cores: a browser, a database or a started program is often what a test waits for.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Against a hang, not slowness: a machine that does much else at once must not make a test fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
