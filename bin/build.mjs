// Makes dist/: the compiled program, its assets, its styles. The whole comes to its place in one step, so an interrupted
// build leaves the previous one as it was.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureInstalled, filesUnder, giveUp, root, sourcesHash } from './bootstrap.mjs';

checkNode();
ensureInstalled();

const dist = join(root, 'dist');
const draft = join(root, '.cache', `dist.${process.pid}.new`);
const previous = join(root, '.cache', `dist.${process.pid}.old`);

/** Texts that the reader is tried on: no part of the program. */
const corpus = join(root, 'src', 'records', 'reading', 'corpus');

/** Runs one Node script of the build and ends with its status when it fails. */
function run(name, args) {
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status === 0) return;
  rmSync(draft, { recursive: true, force: true });
  giveUp(`Bygget stannade: ${name} misslyckades; se ovan.`);
}

const stamp = sourcesHash();
process.on('exit', () => {
  for (const folder of [draft, previous]) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

run('kompileringen', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', draft]);
for (const path of filesUnder(join(root, 'src'))) {
  if (/\.(ts|tsx)$/.test(path) || path.startsWith(corpus)) continue;
  const target = join(draft, relative(join(root, 'src'), path));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, target);
}
// What the browser runs is one file; its sources are none of the built program's.
const { bundleEditor } = await import(pathToFileURL(join(draft, 'ui', 'bundle-editor.js')));
writeFileSync(
  join(draft, 'ui', 'assets', 'editor.js'),
  await bundleEditor(join(root, 'src', 'ui', 'editor', 'samrad-editor.ts')),
);
const css = join(root, 'bin', 'build-css.mjs');
if (existsSync(css)) run('formatmallarna', [css, join(draft, 'ui', 'assets')]);

writeFileSync(join(draft, '.stamp'), stamp);
if (existsSync(dist)) renameSync(dist, previous);
renameSync(draft, dist);
