import { readFileSync } from 'node:fs';
import { BackupError } from './platform/backup/backup-error.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { databaseFault } from './platform/db/database-fault.ts';
import { EmbeddedDatabaseError } from './platform/db/embedded/embedded-error.ts';
import { SchemaDoesNotFit } from './platform/db/schema-version.ts';
import { PortTaken } from './platform/http/listen.ts';
import { runStandingCommand } from './rounds/standing-command.ts';

/**
 * A command: prints its answer, and returns the exit status. 2 is wrong input (contract.md, "Command line"). What only some
 * commands need is loaded by those, so that a question to a file is answered at once.
 */
type Command = (args: readonly string[]) => Promise<number>;

const say = (line: string) => void process.stderr.write(`${line.trimEnd()}\n`);
const print = (text: string) => void process.stdout.write(`${text.trimEnd()}\n`);

/** Wrong input of a command: one line on standard error, exit status 2. */
class WrongInput extends Error {}

const commands: Readonly<Record<string, Command>> = {
  serve: async (args) => {
    only(args, 'samrad serve', 0);
    return serveUntilAsked();
  },
  standing: async (args) => {
    const { stdout, stderr, status } = runStandingCommand([...args], (file) => readFileSync(file));
    if (stdout !== undefined) print(stdout);
    if (stderr !== undefined) say(stderr);
    return status;
  },
  read: async (args) => {
    const { runReadCommand } = await import('./records/reading/read-command.ts');
    const { stdout, stderr, status } = await runReadCommand([...args], (file) => readFileSync(file));
    if (stdout !== undefined) print(stdout);
    if (stderr !== undefined) say(stderr);
    return status;
  },
  facts: async (args) => {
    const [round = ''] = only(args, 'samrad facts ROUND', 1);
    const { factsOfRound } = await import('./rounds/index.ts');
    const { program } = await import('./platform/actor.ts');
    return withDatabase(async ({ database }) => {
      const facts = await database.read(program('samrad facts'), (ctx) => factsOfRound(ctx, round));
      if (facts === null) throw new WrongInput(`there is no round ${JSON.stringify(round)}`);
      print(JSON.stringify(facts, null, 2));
      return 0;
    });
  },
  migrate: async (args) => {
    only(args, 'samrad migrate', 0);
    const { migrate } = await import('./platform/db/migrate.ts');
    const { roleIn } = await import('./main.ts');
    return withDatabase(async ({ ownerUrl, appUrl }) => {
      if (ownerUrl === undefined) throw new WrongInput('SAMRAD_DATABASE_OWNER_URL is needed to migrate');
      await migrate(ownerUrl, { appRole: roleIn(appUrl) });
      say('The database is up to date.');
      return 0;
    });
  },
  example: async (args) => {
    only(args, 'samrad example', 0);
    const { loadExample } = await import('./example/load-example.ts');
    return withDatabase(async ({ database }) => {
      const loaded = await loadExample(database, say);
      say(loaded ? 'The example is loaded.' : 'Nothing was loaded: the database already has a body.');
      return 0;
    });
  },
  backup: async (args) => {
    const [file = ''] = only(args, 'samrad backup FILE', 1);
    return withOwner('back up', (parts, { runBackup }) => runBackup(parts, file));
  },
  restore: async (args) => {
    const options = args.filter((arg) => arg.startsWith('--'));
    const [file = ''] = only(without(args, options), 'samrad restore FILE [--replace] [--run-jobs]', 1);
    only(without(options, ['--replace', '--run-jobs']), 'samrad restore FILE [--replace] [--run-jobs]', 0);
    return withOwner('restore', (parts, { runRestore }) => runRestore(parts, file, new Set(options)));
  },
  drill: async (args) => {
    const [file] = args.length === 0 ? [] : only(args, 'samrad drill [FILE]', 1);
    return withOwner('hold a drill', (parts, { runDrill }, { backup }) => runDrill(parts, file, backup.dir));
  },
  verify: async (args) => {
    only(args, 'samrad verify', 0);
    const { sealJournal, verifyJournal } = await import('./platform/journal/seal.ts');
    return withDatabase(async ({ database }) => {
      await sealJournal(database.pool);
      const verdict = await verifyJournal(database.pool);
      print(JSON.stringify(verdict, null, 2));
      return verdict.brokenAt === null ? 0 : 1;
    });
  },
};

function only(args: readonly string[], usage: string, count: number): readonly string[] {
  if (args.length !== count) throw new WrongInput(`usage: ${usage}`);
  return args;
}

function without(args: readonly string[], taken: readonly string[]): readonly string[] {
  return args.filter((arg) => !taken.includes(arg));
}

interface AtHand {
  readonly database: import('./platform/db/database.ts').Database;
  readonly appUrl: string;
  readonly ownerUrl: string | undefined;
}

/** With the database of a running program, or one of our own that is stopped again. */
async function withDatabase(work: (atHand: AtHand) => Promise<number>): Promise<number> {
  const { reach } = await import('./main.ts');
  const { openDatabase } = await import('./platform/db/database.ts');
  const reached = await reach(readConfig(process.env), () => undefined, 'join');
  const database = openDatabase(reached.appUrl);
  try {
    return await work({ ...reached, database });
  } finally {
    await database.close();
    await reached.close();
  }
}

type Backups = typeof import('./platform/backup/index.ts');
type BackupParts = Parameters<Backups['runBackup']>[0];

/** As the database's owner, who alone sees all of it. Prints what the work tells. */
async function withOwner(
  purpose: string,
  work: (parts: BackupParts, backups: Backups, config: ReturnType<typeof readConfig>) => Promise<string>,
): Promise<number> {
  const backups = await import('./platform/backup/index.ts');
  const { programVersion, reach, roleIn } = await import('./main.ts');
  const config = readConfig(process.env);
  const { appUrl, ownerUrl, close } = await reach(config, () => undefined, 'join');
  try {
    if (ownerUrl === undefined) throw new WrongInput(`SAMRAD_DATABASE_OWNER_URL is needed to ${purpose}`);
    const parts = { ownerUrl, appRole: roleIn(appUrl), key: config.backup.key, program: await programVersion() };
    print(await work(parts, backups, config));
    return 0;
  } finally {
    await close();
  }
}

async function serveUntilAsked(): Promise<number> {
  const { serve } = await import('./main.ts');
  const { onStopSignal } = await import('./platform/stop-signal.ts');
  const config = readConfig(process.env);
  const serving = await serve(config, say);
  print(welcome(serving, config.example));
  onStopSignal(
    async () => {
      say('Avslutar …');
      await serving.stop();
    },
    (error) => say(`samrad serve: ${error instanceof Error ? error.message : String(error)}`),
  );
  return 0;
}

function welcome({ address, setupCode }: import('./main.ts').Serving, example: boolean): string {
  const first = `Samråd svarar på ${address}`;
  if (setupCode !== null) {
    return `${first}

Här finns inget samråd än. Kom igång:
  1. Öppna ${address}/kom-igang
  2. Skriv koden ${setupCode}
Koden gäller tills samrådet är uppsatt. Ge den bara till den som ska ställa i ordning det.
Avsluta med Ctrl-C.`;
  }
  if (!example) return `${first}\nAvsluta med Ctrl-C.`;
  return `${first}

Prova så här:
  1. Öppna ${address}/logga-in och välj Sekretariatet.
  2. Se var arbetsplanen står hos de fjorton huvudmännen, under Beslut hos huvudmännen.
  3. Registrera ett beslut och se vad det ändrar.
Avsluta med Ctrl-C.`;
}

/** What whoever typed the command can mend, as opposed to a fault of ours. */
function isTheirs(error: unknown): error is Error {
  return [WrongInput, ConfigError, EmbeddedDatabaseError, PortTaken, BackupError, SchemaDoesNotFit].some(
    (kind) => error instanceof kind,
  );
}

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    say(`samrad: unknown command ${JSON.stringify(name)}; known are ${Object.keys(commands).join(', ')}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    const fault = databaseFault(error);
    if (fault !== null) {
      say(`samrad ${name}: ${fault}`);
      return 1;
    }
    if (!isTheirs(error)) throw error;
    say(`samrad ${name}: ${error.message}`);
    if (error instanceof BackupError) return error.status;
    return error instanceof WrongInput || error instanceof ConfigError ? 2 : 1;
  }
}

/** A reader that has seen enough (`… | head -1`) is nobody's fault; anything else is told in one line. */
function endOnLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  say(`samrad: standard output cannot be written: ${error.message}`);
  process.exit(1);
}

process.stdout.on('error', endOnLostOutput);
// Where even that cannot be told, the exit status says it all.
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));
