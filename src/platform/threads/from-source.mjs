// Starts a thread from TypeScript, for tests and tools that run from source: the built program never comes here.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

// Beneath the packages that it imports.
const folder = fileURLToPath(new URL('../../../.cache/threads/', import.meta.url));
const outfile = `${folder}${process.pid}-${threadId}.mjs`;
mkdirSync(folder, { recursive: true });
try {
  await build({
    ...{ entryPoints: [fileURLToPath(workerData.script)], outfile, logLevel: 'silent' },
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline' },
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
