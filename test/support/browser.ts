import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './packed-chromium.ts';

/** Nothing leaves the machine: no updates, no lists, no telemetry. */
const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];
// Not --single-process, which the package itself uses: with it the whole browser dies when a context is closed.
const packedOnly = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--headless=shell'];

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const macPlace = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** How long a page may take over anything: on a busy machine slow is no fault, only never. */
const patienceMs = 60_000;

/**
 * A real browser without a window: the one CHROME_PATH names, else the machine's, else the one from npm
 * (CHROME_PATH=npm asks for that one). Whoever asks closes it.
 */
export async function browser(): Promise<Browser> {
  const { CHROME_PATH: wanted } = process.env;
  const found = wanted === 'npm' ? undefined : (wanted ?? [...usualPlaces, macPlace].find(mayRun));
  const args = [...offline, ...rootOnly()];
  const launched = await (found === undefined
    ? packedBrowser()
    : chromium.launch({ executablePath: found, args, timeout: patienceMs }));
  return launched.on('context', (context) => context.setDefaultTimeout(patienceMs));
}

async function packedBrowser(): Promise<Browser> {
  const packed = await unpackChromium();
  try {
    const { PATH = '/usr/bin:/bin' } = process.env;
    const launched = await chromium.launch({
      executablePath: packed.executable,
      args: [...offline, ...packedOnly],
      timeout: patienceMs,
      env: { PATH, ...packed.env },
    });
    launched.on('disconnected', packed.remove);
    return launched;
  } catch (error) {
    packed.remove();
    throw error;
  }
}

/** Chromium refuses its own sandbox as root, and containers seldom allow it. */
function rootOnly(): string[] {
  return ['--no-sandbox', '--disable-dev-shm-usage'];
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
