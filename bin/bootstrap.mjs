// What every command does first: the right Node, the packages of package-lock.json, the program built from these sources.
// Plain Node without packages, because on a fresh clone there are none. Says what it does on standard error only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installStamp = join(root, 'node_modules', '.samrad-lock');
const buildStamp = join(root, 'dist', '.stamp');

/** Ends the process with one sentence. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @returns nothing; ends the process when this Node is too old */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [wantedMajor, wantedMinor] = engines.node.replace('>=', '').split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  giveUp(`Samråd behöver Node ${wantedMajor}.${wantedMinor} eller senare, men det här är Node ${version}.`);
}

/** Installs the packages when package-lock.json is another than the one they were installed from. */
export function ensureInstalled() {
  if (isInstalled()) return;
  alone('install', () => {
    if (isInstalled()) return;
    if (wasInstalledByHand()) return stampInstall();
    say('Installerar paketen som programmet består av (någon minut första gången) …');
    rmSync(installStamp, { force: true });
    const [program, ...first] = npm();
    // Building and testing need the development packages, whatever NODE_ENV says.
    const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const result = spawnSync(program, [...first, ...flags], { cwd: root, stdio: ['ignore', 2, 2], env: npmEnvironment() });
    if (result.status !== 0)
      giveUp(`Paketen kunde inte installeras (npm ci: ${result.error?.message ?? result.signal ?? result.status}); se ovan.`);
    stampInstall();
    say('Paketen är installerade.');
  });
}

/** Builds dist/ when the sources are others than those it was built from. */
export function ensureBuilt() {
  if (isBuilt()) return;
  alone('build', () => {
    if (isBuilt()) return;
    say('Bygger programmet …');
    const result = spawnSync(process.execPath, [join(root, 'bin', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
    if (result.status !== 0) giveUp('Programmet kunde inte byggas; se ovan.');
    say('Programmet är byggt.');
  });
}

/** The hash of everything that dist/ is made from; tests are left out. */
export function sourcesHash() {
  const hash = createHash('sha256');
  const files = [
    ...filesUnder(join(root, 'src')),
    ...filesUnder(join(root, 'bin')).filter((path) => basename(path).startsWith('build')),
  ];
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) files.push(join(root, name));
  for (const path of files.sort()) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

function isBuilt() {
  return readOr(buildStamp, '') === sourcesHash();
}

function isInstalled() {
  return readOr(installStamp, '') === lockHash();
}

/** Packages are built for one kind of machine and one major Node. */
function lockHash() {
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256')
    .update(machine)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** True when someone has run npm themselves and every package is there in its version: nothing to do again. */
function wasInstalledByHand() {
  const installed = JSON.parse(readOr(join(root, 'node_modules', '.package-lock.json'), '{}')).packages;
  if (installed === undefined || existsSync(installStamp)) return false;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([path, wanted]) => {
    if (path === '') return true;
    if (installed[path] === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return (
      installed[path].version === wanted.version && installed[path].integrity === wanted.integrity && existsSync(join(root, path))
    );
  });
}

function stampInstall() {
  linkOwnCommand();
  writeFileSync(installStamp, lockHash());
}

/** npm does not link a project's own commands; with the link, `npx samrad` finds it without looking any further. */
function linkOwnCommand() {
  const link = join(root, 'node_modules', '.bin', 'samrad');
  if (existsSync(link) || process.platform === 'win32') return;
  try {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(join('..', '..', 'bin', 'samrad.mjs'), link);
  } catch {
    // A convenience only: npx manages without, a little slower.
  }
}

/** The npm that started us, else the one on the path. */
function npm() {
  const { npm_execpath: path } = process.env;
  const beside = path === undefined ? undefined : join(dirname(path), 'npm-cli.js');
  return beside !== undefined && existsSync(beside) ? [process.execPath, beside] : ['npm'];
}

/** Settings for the package that is being run are none of npm ci's: a nested npm would take them for its own. */
function npmEnvironment() {
  const { NODE_ENV, npm_config_global, npm_config_package, npm_config_call, npm_config_dry_run, npm_config_omit, ...rest } =
    process.env;
  return rest;
}

/** Two commands started at the same time must not install or build over each other: the second waits. */
function alone(what, act) {
  const folder = join(root, '.cache');
  const path = join(folder, `${what}.lock`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    giveUp(`Mappen ${root} går inte att skriva i (${error.code}): kör som den som äger programmet.`);
  }
  let told = false;
  while (!takeLock(path)) {
    if (!told) say('Väntar på ett annat kommando som gör samma sak …');
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    act();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    process.once('exit', () => rmSync(path, { force: true }));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST')
      giveUp(`Mappen ${dirname(path)} går inte att skriva i (${error.code}): kör som den som äger programmet.`);
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

function isStale(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const pid = Number(readFileSync(path, 'utf8'));
    if (!(pid > 0)) return age > 5_000;
    process.kill(pid, 0);
    return age > 20 * 60_000;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
