/*
 * Every figure of the program with its floor and goal, in one table: `npm run bench`. An argument picks figures by name, as in
 * `npm run bench -- standing`. Nothing here passes or fails: a figure is looked at.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachEmbedded } from '../src/platform/db/embedded/start-embedded.ts';
import { comments } from './comments.ts';
import { comparing } from './comparing.ts';
import { type Figure, table } from './figure.ts';
import { followup } from './followup.ts';
import { followupPapers } from './followup-papers.ts';
import { forecastFigures } from './forecast.ts';
import { meetingRoom } from './meeting-room.ts';
import { minutesSearch } from './minutes-search.ts';
import { installedSize, memory, publicPage } from './once.ts';
import { paper } from './paper.ts';
import { atOnce, ratios, type Sides } from './ratios.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { publish, seed } from './seed.ts';
import { type Server, startFloor, startProgram } from './servers.ts';

const only = new RegExp(process.argv[2] ?? '', 'i');
const say = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'samrad-bench-'));
const figures: Figure[] = [];

async function signIn(url: string, role = 'example-secretariat'): Promise<string> {
  const body = new URLSearchParams({ role });
  const answer = await fetch(`${url}/logga-in`, { method: 'POST', body, headers: { origin: url }, redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`sign-in answered ${answer.status}`);
  return cookie;
}

/** From nothing, and again: until the first page has been answered. */
async function starts(dataDir: string): Promise<Figure[]> {
  const taken: number[] = [];
  for (const _ of ['empty folder', 'again']) {
    const began = performance.now();
    const program = await startProgram(dataDir);
    await (await fetch(`${program.url}/logga-in`)).text();
    taken.push(performance.now() - began);
    await program.stop();
  }
  const line = (what: string, ms = Number.NaN) => ({
    what,
    figure: `${(ms / 1000).toFixed(2)} s`,
    floor: '',
    ratio: null,
    goal: '',
    reached: null,
  });
  return [
    line('start to first answer, empty folder, with the example', taken[0]),
    line('start to first answer, again', taken[1]),
  ];
}

/** The page of a plan that the public reads; the front page where none is published. */
async function planPath(url: string): Promise<string> {
  const list = await (await fetch(`${url}/offentligt/arbetsplan`)).text();
  return /href="(\/offentligt\/arbetsplan\/[^"]+)"/.exec(list)?.[1] ?? '/';
}

async function overHttp(dataDir: string): Promise<void> {
  const program = await startProgram(dataDir);
  let floor: Server | undefined;
  try {
    const database = await attachEmbedded(dataDir);
    if (database === undefined) throw new Error('the program runs no database');
    say('seeding');
    const seeded = await seed(database.ownerUrl);
    floor = await startFloor(database.ownerUrl, seeded.round);
    const sides: Sides = { program: program.url, floor: floor.url, cookie: await signIn(program.url), seeded };
    const facts = await fetch(`${program.url}/api/v1/rounds/${seeded.round}/facts`, { headers: { cookie: sides.cookie } });
    await publish(database.ownerUrl, seeded.round, await facts.json());
    figures.push(...(await ratios(sides, only)), ...(await atOnce(sides, only)));
    if (only.test('over the wire, first byte')) figures.push(...(await publicPage(program.url, await planPath(program.url))));
    if (only.test('memory')) figures.push(memory(program.pid));
    if (only.test('page of a draft with comments')) {
      figures.push(await comments(database.ownerUrl, program.url, sides.cookie));
    }
    if (only.test('follow-up')) {
      const asked = { ownerUrl: database.ownerUrl, program: program.url, floor: floor.url };
      figures.push(...(await followup({ ...asked, cookie: sides.cookie, round: seeded.round })));
    }
    if (only.test('meeting-room')) figures.push(...(await meetingRoom(database.appUrl, program, floor.url, signIn)));
    // Last: its records are many.
    if (only.test('minutes-search')) figures.push(await minutesSearch(database.ownerUrl, database.appUrl));
    if (only.test('search in records')) figures.push(await search(database.ownerUrl, database.appUrl));
  } finally {
    await floor?.stop();
    await program.stop();
  }
}

try {
  const dataDir = join(folder, 'data');
  say(
    `load average before: ${loadavg()
      .map((each) => each.toFixed(2))
      .join(' ')}; ${cpus().length} processors`,
  );
  const timed = await starts(dataDir);
  if (only.test('start')) figures.push(...timed);
  await overHttp(dataDir);
  figures.push(...forecastFigures(only));
  figures.push(...comparing(only));
  figures.push(...(await reading(only)));
  figures.push(...(await paper(only)));
  figures.push(...(await followupPapers(only)));
  if (only.test('installed')) figures.push(installedSize(join(folder, 'installed')));
  say(
    `load average after: ${loadavg()
      .map((each) => each.toFixed(2))
      .join(' ')}`,
  );
  console.log(table(figures));
  if (only.test('standing()')) {
    console.log('\nstanding() of the whole country (goals: 5 ms a standing, 200 ms for every day of two years):');
    execFileSync(process.execPath, [new URL('./standing.js', import.meta.url).pathname], { stdio: 'inherit' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
