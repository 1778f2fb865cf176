import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * npm leaves out of the lock what its registry happens not to have, and `npm ci` then refuses the lock on every machine, in a
 * sentence about something else. Bites when packages are added from behind a registry that lacks other machines' parts.
 */
test('package-lock.json names the parts for every kind of machine', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')));
  const parts = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ path, name, version })),
  );
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => !fits(part.version, nearest(part.path, part.name)))).toEqual([]);

  /** The version that a package at `path` gets when it asks for `name`: its own folder's first, then outwards. */
  function nearest(path: string, name: string): string | undefined {
    const own = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`]?.version;
    if (own !== undefined || path === '') return own;
    return nearest(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
  }
});

/** Exact versions must agree; a range only needs something there. */
function fits(wanted: string, found: string | undefined): boolean {
  return /^\d/.test(wanted) ? wanted === found : found !== undefined;
}
