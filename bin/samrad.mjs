#!/usr/bin/env node
// `npx samrad …`: the command line, from a clone also before anything is installed. Standard output is the command's alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureBuilt, ensureInstalled, root } from './bootstrap.mjs';

checkNode();
if (existsSync(join(root, 'src'))) {
  ensureInstalled();
  ensureBuilt();
}
const cli = join(root, 'dist', 'cli.js');
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
