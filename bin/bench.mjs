// `npm run bench`: builds what is needed, then takes every figure. An argument picks figures by name.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './bootstrap.mjs';

checkNode();
ensureInstalled();
ensureBuilt();

const out = join(root, '.cache', 'bench');
const compile = ['-p', 'tsconfig.json', '--noEmit', 'false', '--outDir', out];
const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
// What is no code lies beside the code, as in dist/.
cpSync(join(root, 'dist'), join(out, 'src'), { recursive: true });
run([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...compile]);
run([join(out, 'bench', 'run.js'), ...process.argv.slice(2)]);
