// `npm test`: installs and builds what is needed, then runs every test once. Arguments go to Vitest (a file, -t a name).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './bootstrap.mjs';

checkNode();
ensureInstalled();
// Some tests run the program as its users do, from dist/.
ensureBuilt();

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
// Vitest stops its database on its own way out: wait for it, and pass on what reached only us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
