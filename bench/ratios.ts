import { createHash, randomUUID } from 'node:crypto';
import type { Figure } from './figure.ts';
import { type Answered, type Load, load, median } from './load.ts';
import type { Seeded } from './seed.ts';

/** Where the two servers answer, and how to be someone at the program's. */
export interface Sides {
  readonly program: string;
  readonly floor: string;
  readonly cookie: string;
  readonly seeded: Seeded;
}

const times = Number(process.env['BENCH_TIMES'] ?? 5);
const connections = 50;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);

/** Program and floor by turns, so that whatever else the machine does meets both; each pair gives a ratio. */
export async function against(what: string, goal: number, ours: () => Load, floors: () => Load): Promise<Figure> {
  const [program, floor]: [Answered[], Answered[]] = [[], []];
  // Once for both without counting: code that has never run is slow, and connections are made.
  for (const side of [ours(), floors()])
    await load({ ...side, ...(side.amount === undefined ? { seconds: 2 } : { amount: 200 }) });
  for (let time = 0; time < times; time++) {
    floor.push(await load(floors()));
    program.push(await load(ours()));
  }
  const wrong = [...program, ...floor].reduce((sum, each) => sum + each.wrong, 0);
  process.stderr.write(`${what}: ${said(program)} against ${said(floor)}\n`);
  const ratio = median(program.map((each, time) => each.perSecond / (floor[time]?.perSecond ?? Number.NaN)));
  return {
    what: wrong === 0 ? what : `${what} (${wrong} WRONG ANSWERS)`,
    figure: said(program),
    floor: said(floor),
    ratio,
    goal: String(goal),
    reached: wrong === 0 && ratio >= goal,
  };
}

function said(answered: readonly Answered[]): string {
  const [rate, ms] = [median(answered.map((each) => each.perSecond)), median(answered.map((each) => each.p99Ms))];
  return `${Math.round(rate)}/s, 99 % in ${Math.round(ms)} ms`;
}

/** The figures that are a share of what a bare server does. */
export async function ratios(sides: Sides, only: RegExp): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, take] of Object.entries(ratioFigures(sides))) if (only.test(what)) figures.push(await take(what));
  return figures;
}

/** Asks for a page over and over. */
export function read(url: string, headers: Record<string, string> = {}): Load {
  return { url, connections, seconds, headers, status: 200 };
}

function ratioFigures({ program, floor, cookie, seeded }: Sides): Record<string, (what: string) => Promise<Figure>> {
  const floors = () => read(floor);
  const standing = `${program}/api/v1/rounds/${seeded.round}/standing`;
  return {
    'standing as JSON, published': (what) => against(what, 0.8, () => read(standing), floors),
    'standing as JSON, signed in': (what) => against(what, 0.35, () => read(standing, { cookie }), floors),
    'round as a page, signed in': (what) =>
      against(what, 0.25, () => read(`${program}/beslut/${seeded.round}`, { cookie }), floors),
    'record a decision': (what) =>
      against(
        what,
        0.4,
        () => recording(program, { cookie, origin: program }, decisions(seeded, 600), 303),
        () => recording(floor, { authorization: 'Bearer bench' }, bareForms(600), 303),
      ),
  };
}

/** How long the slowest of two hundred takes that come at once. */
export async function atOnce({ program, cookie, seeded }: Sides, only: RegExp): Promise<Figure[]> {
  const loads: Record<string, () => Load> = {
    '200 at once: standing, signed in': () => ({
      ...{ url: `${program}/api/v1/rounds/${seeded.round}/standing`, headers: { cookie }, status: 200 },
      ...{ connections: 200, amount: 2000 },
    }),
    '200 at once: record a decision': () => ({
      ...recording(program, { cookie, origin: program }, decisions(seeded, 1000), 303),
      ...{ connections: 200, amount: 1000 },
    }),
  };
  const figures: Figure[] = [];
  for (const [what, asked] of Object.entries(loads)) {
    if (!only.test(what)) continue;
    const { wrong, slowestMs } = await load(asked());
    const figure = `slowest ${Math.round(slowestMs)} ms, ${wrong} without an answer`;
    figures.push({ what, figure, floor: '', ratio: null, goal: 'all answered', reached: wrong === 0 });
  }
  return figures;
}

function recording(url: string, headers: Record<string, string>, forms: NonNullable<Load['forms']>, status: number): Load {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return { url, connections, amount: forms.length, headers: { ...type, ...headers }, forms, status };
}

/** Forms that have been looked at, each a § of its own, spread over the rounds and their steps. */
function decisions({ rounds, steps }: Seeded, count: number): NonNullable<Load['forms']> {
  return Array.from({ length: count }, (_, place) => {
    const round = rounds[place % rounds.length] ?? '';
    const step = steps[Math.floor(place / rounds.length) % steps.length] ?? { key: '', boardId: '' };
    const said = {
      boardId: step.boardId,
      evidence: 'verified-extract',
      noticeOn: '2024-06-12',
      on: '2024-06-04',
      outcome: 'approve',
      paragraph: randomUUID().slice(0, 13),
      takenBy: 'board',
      verifiedOn: '2024-06-10',
    };
    const mark = JSON.stringify(Object.entries(said).map(([name, value]) => [name, [value]]));
    const reviewed = createHash('sha256').update(mark).digest('hex');
    const body = new URLSearchParams({ ...said, steg: 'registrera', reviewed, request: randomUUID() }).toString();
    return { path: `/beslut/${round}/registrera?steg=${encodeURIComponent(step.key)}`, body };
  });
}

function bareForms(count: number): NonNullable<Load['forms']> {
  return Array.from({ length: count }, (_, place) => {
    const form = { step: `step-${place % 440}`, outcome: 'approve', on: '2024-06-04', paragraph: randomUUID().slice(0, 13) };
    return { path: '/', body: new URLSearchParams(form).toString() };
  });
}
