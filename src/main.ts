import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { bodyOf } from './members/index.ts';
import { anonymous } from './platform/actor.ts';
import { scheduleBackups } from './platform/backup/index.ts';
import { type Config, secretOf } from './platform/config.ts';
import { appRole, type EmbeddedDatabase, openEmbedded, startEmbedded } from './platform/db/embedded/index.ts';
import { migrate, requireSchema } from './platform/db/migrate.ts';
import { listen } from './platform/http/listen.ts';
import { noProxies } from './platform/http/operations.ts';
import { readProxies } from './platform/http/sender/client-address.ts';
import { openLog } from './platform/log.ts';
import { openProgram, type Program } from './program.ts';
import { warmReader } from './records/index.ts';
import { setupCode } from './setup/index.ts';

/** Where the database is and how to reach it as owner and as application. */
export interface Reached {
  readonly appUrl: string;
  /** Absent where migration is done elsewhere. */
  readonly ownerUrl: string | undefined;
  /** The embedded one, when it is ours. */
  readonly embedded: EmbeddedDatabase | undefined;
  close(): Promise<void>;
}

type Say = (line: string) => void;

/** Starts the embedded database (or joins the one that runs), or takes the external one. */
export async function reach(config: Config, say: Say, how: 'start' | 'join'): Promise<Reached> {
  const { database } = config;
  if (database.kind === 'external') {
    return { appUrl: database.url, ownerUrl: database.ownerUrl, embedded: undefined, close: async () => {} };
  }
  const open = how === 'start' ? startEmbedded : openEmbedded;
  const embedded = await open({ dataDir: database.dataDir, log: say });
  return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, embedded, close: () => embedded.stop() };
}

/** The role's name in an address of the application's: who is given the rights after a migration. */
export function roleIn(appUrl: string): string {
  return decodeURIComponent(new URL(appUrl).username) || appRole;
}

/** As in package.json. */
export async function programVersion(): Promise<string> {
  const text = await readFile(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}

export interface Serving {
  readonly address: string;
  /** What lets somebody set up an installation that has no body; null when there is one. */
  readonly setupCode: string | null;
  stop(): Promise<void>;
}

/** Everything from configuration to a listening program. What was started is stopped again when a later part fails. */
export async function serve(config: Config, say: Say): Promise<Serving> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of started.splice(0).reverse()) await each();
  };
  try {
    const reached = await reach(config, say, 'start');
    started.push(reached.close);
    await prepareSchema(reached);
    const log = openLog(config.logLevel);
    const parts = await partsOf(config, reached, log);
    const program = await openProgram(parts);
    started.push(program.close);
    if (config.example) await loadExampleOnce(program, say);
    const listening = await listen(program.app, config.port);
    started.push(listening.close, async () => program.beginStop());
    warmReader();
    started.push(await backUpRegularly(config, reached, log));
    const address = config.port === 0 ? `http://localhost:${listening.port}` : config.url;
    await reached.embedded?.announce(address);
    return { address, setupCode: await codeWhileEmpty(program, parts.secret), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** As the owner where we are one; else somebody has to have done it. */
async function prepareSchema({ ownerUrl, appUrl }: Reached): Promise<void> {
  if (ownerUrl === undefined) await requireSchema(appUrl);
  else await migrate(ownerUrl, { appRole: roleIn(appUrl) });
}

async function codeWhileEmpty({ database }: Program, secret: string): Promise<string | null> {
  return (await database.read(anonymous, bodyOf)) === null ? setupCode(secret) : null;
}

/** Where a folder for them is configured; the configuration sees to it that there is an owner then. */
async function backUpRegularly({ backup }: Config, { ownerUrl, appUrl }: Reached, log: Logger): Promise<() => Promise<void>> {
  const { dir } = backup;
  if (dir === undefined || ownerUrl === undefined) return async () => {};
  return scheduleBackups({ ...backup, dir, ownerUrl, appRole: roleIn(appUrl), program: await programVersion(), log });
}

async function partsOf(config: Config, reached: Reached, log: Logger) {
  return {
    databaseUrl: reached.appUrl,
    url: config.url,
    exampleMode: config.example,
    version: await programVersion(),
    log,
    writesPerMinute: config.writesPerMinute,
    secret: secretOf(config, reached.embedded?.signingSecret),
    mail: config.mail,
    seal: config.seal,
    koladaUrl: config.koladaUrl,
    surroundings: {
      proxies: readProxies(config.trustedProxies) ?? noProxies,
      metricsToken: config.metricsToken,
      alarmTo: config.alarmTo,
      dataFolder: reached.embedded?.cluster,
      backsUp: config.backup.dir !== undefined,
    },
  };
}

async function loadExampleOnce(program: Program, say: Say): Promise<void> {
  const { loadExample } = await import('./example/load-example.ts');
  const loaded = await loadExample(program.database, (part) => say(`Läser in exemplet: ${part}`));
  if (loaded) say('Exemplet är inläst.');
}
