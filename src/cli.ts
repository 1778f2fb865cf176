import { readFileSync } from 'node:fs';
import { loadExample } from './example/load-example.ts';
import { PortTaken, reach, roleIn, serve } from './main.ts';
import { program as programActor } from './platform/actor.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/db/database.ts';
import { EmbeddedDatabaseError } from './platform/db/embedded/index.ts';
import { migrate } from './platform/db/migrate.ts';
import { sealJournal, verifyJournal } from './platform/journal/seal.ts';
import { onStopSignal } from './platform/stop-signal.ts';
import { factsOfRound, runStandingCommand } from './rounds/index.ts';

/** A command: prints its answer, and returns the exit status. 2 is wrong input (contract.md, "Command line"). */
type Command = (args: readonly string[]) => Promise<number>;

const say = (line: string) => void process.stderr.write(`${line}\n`);
const print = (text: string) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

/** Wrong input of a command: one line on standard error, exit status 2. */
class WrongInput extends Error {}

const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  standing: async (args) => {
    const { stdout, stderr, status } = runStandingCommand([...args], (file) => readFileSync(file));
    if (stdout !== undefined) print(stdout);
    if (stderr !== undefined) say(stderr);
    return status;
  },
  facts: async (args) => {
    const [round] = only(args, 'samrad facts ROUND', 1);
    return withDatabase(async ({ appUrl }) => {
      const database = openDatabase(appUrl);
      try {
        const facts = await database.read(programActor('samrad facts'), (ctx) => factsOfRound(ctx, round ?? ''));
        if (facts === null) throw new WrongInput(`there is no round ${JSON.stringify(round)}`);
        print(JSON.stringify(facts, null, 2));
        return 0;
      } finally {
        await database.close();
      }
    });
  },
  migrate: async (args) => {
    only(args, 'samrad migrate', 0);
    return withDatabase(async ({ ownerUrl, appUrl }) => {
      if (ownerUrl === undefined) throw new WrongInput('SAMRAD_DATABASE_OWNER_URL is needed to migrate');
      await migrate(ownerUrl, { appRole: roleIn(appUrl) });
      say('The database is up to date.');
      return 0;
    });
  },
  example: async (args) => {
    only(args, 'samrad example', 0);
    return withDatabase(async ({ appUrl }) => {
      const database = openDatabase(appUrl);
      try {
        const loaded = await loadExample(database, say);
        say(loaded ? 'The example is loaded.' : 'Nothing was loaded: the database already has a body.');
        return 0;
      } finally {
        await database.close();
      }
    });
  },
  verify: async (args) => {
    only(args, 'samrad verify', 0);
    return withDatabase(async ({ appUrl }) => {
      const database = openDatabase(appUrl);
      try {
        await sealJournal(database.pool);
        const verdict = await verifyJournal(database.pool);
        print(JSON.stringify(verdict, null, 2));
        return verdict.brokenAt === null ? 0 : 1;
      } finally {
        await database.close();
      }
    });
  },
};

function only(args: readonly string[], usage: string, count: number): readonly string[] {
  if (args.length !== count) throw new WrongInput(`usage: ${usage}`);
  return args;
}

async function withDatabase(
  work: (reached: { appUrl: string; ownerUrl: string | undefined }) => Promise<number>,
): Promise<number> {
  const reached = await reach(readConfig(process.env), () => undefined, 'join');
  try {
    return await work(reached);
  } finally {
    await reached.close();
  }
}

async function serveCommand(args: readonly string[]): Promise<number> {
  only(args, 'samrad serve', 0);
  const config = readConfig(process.env);
  const serving = await serve(config, say);
  print(welcome(serving.address, config.example));
  onStopSignal(
    async () => {
      say('Avslutar …');
      await serving.stop();
    },
    (error) => say(`samrad serve: ${error instanceof Error ? error.message : String(error)}`),
  );
  return 0;
}

function welcome(address: string, example: boolean): string {
  const first = `Samråd svarar på ${address}`;
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
  return [WrongInput, ConfigError, EmbeddedDatabaseError, PortTaken].some((kind) => error instanceof kind);
}

export async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    say(`samrad: unknown command ${JSON.stringify(name)}; known are ${Object.keys(commands).join(', ')}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!isTheirs(error)) throw error;
    say(`samrad ${name}: ${error.message}`);
    return error instanceof EmbeddedDatabaseError || error instanceof PortTaken ? 1 : 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
