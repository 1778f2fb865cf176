import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEditor } from './bundle-editor.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built editor that lies beside us in dist/; from sources it is made once and kept, since every process needs it. */
export async function editorScript(): Promise<string> {
  const built = here('./assets/editor.js');
  if (existsSync(built)) return built;
  const cache = here('../../.cache');
  const kept = join(cache, `editor.${await sourcesHash()}.js`);
  if (existsSync(kept)) return kept;
  await mkdir(cache, { recursive: true });
  const draft = join(cache, `editor.${process.pid}.new`);
  await writeFile(draft, await bundleEditor(here('./editor/samrad-editor.ts')));
  await rename(draft, kept);
  return kept;
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(here('../../package-lock.json')));
  for (const folder of [here('./editor'), here('../platform/prose')]) {
    for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
