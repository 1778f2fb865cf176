// `npm start`: installs and builds what is needed, then serves, in this same process so that signals need no forwarding.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureBuilt, ensureInstalled, root } from './bootstrap.mjs';

checkNode();
ensureInstalled();
ensureBuilt();

// The example belongs to the embedded database; an external one never gets it by itself.
if (!process.env.SAMRAD_DATABASE_URL) process.env.SAMRAD_EXAMPLE ||= '1';
const cli = join(root, 'dist', 'cli.js');
process.argv.splice(1, 1, cli, 'serve');
await import(pathToFileURL(cli).href);
