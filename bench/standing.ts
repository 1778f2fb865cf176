/*
 * What the standing costs at the size of the whole country: 311 principals of three steps and 5,000 decisions, half of them corrected,
 * replaced or conditional. `benchStanding` is run with the other figures by `npm run bench`; this file run by itself prints its own.
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { addDays } from '../src/rounds/calendar-days.ts';
import { parseFacts, type RoundFacts, type RoundFactsInput } from '../src/rounds/facts.ts';
import { standing, standingReader } from '../src/rounds/standing.ts';

const COUNTRY = { principals: 311, decisions: 5000 };
const FIRST_DAY = '2024-01-01';
const LAST_DAY = '2025-12-31';
const TWO_YEARS = Array.from({ length: 731 }, (_, i) => addDays(FIRST_DAY, i));
const GOALS = { one: 5, twoYears: 200 };

type Size = typeof COUNTRY;
type DecisionInput = RoundFactsInput['decisions'][number];
type Conditions = NonNullable<DecisionInput['conditions']>;
type Pick = (below: number) => number;

/** The same numbers every time (a linear congruence after Knuth), so that two runs measure the same facts. */
function numbers(): Pick {
  let seed = 42;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}

const codeOf = (place: number) => String(1000 + place);

function conditionsFor(id: string, { principals }: Size, pick: Pick): Conditions {
  const kind = pick(8);
  if (kind === 0) return [{ id: `${id}-c`, kind: 'all-others' }];
  if (kind === 1) return [{ id: `${id}-c`, kind: 'at-least', others: 1 + pick(Math.floor(principals * 0.8)) }];
  return kind === 2 ? [{ id: `${id}-c`, kind: 'named', principals: [codeOf(pick(principals)), codeOf(pick(principals))] }] : [];
}

/** Decisions over two years; in a carried round all approve, each step's first within two months. */
function decisionsFor(size: Size, isCarried: boolean): DecisionInput[] {
  const pick = numbers();
  const lastOfStep = new Map<string, string>();
  return Array.from({ length: size.decisions }, (_, i): DecisionInput => {
    const id = `d${i}`;
    const step = `${codeOf(i % size.principals)}-${1 + (Math.floor(i / size.principals) % 3)}`;
    const before = lastOfStep.get(step);
    lastOfStep.set(step, id);
    const link = before === undefined ? 0 : pick(4);
    const outcome = isCarried || pick(10) > 0 ? 'approve' : 'postpone';
    const on = addDays(FIRST_DAY, isCarried && i < size.principals * 3 ? pick(60) : pick(730));
    const replaces = link > 1 ? before : null;
    const correction = link === 2 && !isCarried;
    const recordedAt = `${on}T12:00:00Z`;
    return {
      id,
      step,
      on,
      outcome,
      replaces,
      correction,
      conditions: conditionsFor(id, size, pick),
      noticeOn: addDays(on, 3),
      recordedAt,
    };
  });
}

function factsOf(size: Size, isCarried: boolean): RoundFacts {
  const principals = Array.from({ length: size.principals }, (_, place) => ({
    code: codeOf(place),
    kind: place < 21 ? ('region' as const) : ('municipality' as const),
    path: [1, 2, 3].map((n) => ({
      step: `${codeOf(place)}-${n}`,
      part: n === 1 ? ('recommend' as const) : ('decide' as const),
      stage: n,
    })),
  }));
  const decisions = decisionsFor(size, isCarried);
  // As it comes over the wire: no text shared between the facts.
  const json: unknown = JSON.parse(
    JSON.stringify({ round: { textSha256: 'text', rule: { kind: 'all' } }, principals, decisions }),
  );
  const parsed = parseFacts(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.facts;
}

/** Median and least of so many runs, in milliseconds, after a third as many to warm up. */
function timed(times: number, work: () => unknown): { median: number; least: number } {
  for (let i = 0; i < times / 3; i++) work();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: taken[Math.floor(times / 2)] ?? Number.NaN, least: taken[0] ?? Number.NaN };
}

function readTwoYears(facts: RoundFacts): void {
  const read = standingReader(facts);
  for (const day of TWO_YEARS) read(day);
}

function reasonsIn(facts: RoundFacts): number {
  return standing(facts, LAST_DAY).principals.reduce((sum, { reasons }) => sum + reasons.length, 0);
}

const ms = (value: number) => `${value.toFixed(2).padStart(8)} ms`;
const verdict = (value: number, goal: number) => `(goal ${goal} ms: ${value < goal ? 'met' : 'MISSED'})`;

function figuresOf(name: string, isCarried: boolean, print: (line: string) => void): void {
  const facts = factsOf(COUNTRY, isCarried);
  const { state, effectiveOn } = standing(facts, LAST_DAY);
  const one = timed(150, () => standing(facts, LAST_DAY));
  const all = timed(5, () => readTwoYears(facts));
  print(`  ${name}: ${state}, effective ${effectiveOn ?? 'not'}, ${reasonsIn(facts)} reasons on the last day`);
  print(`    one day, facts read anew   median ${ms(one.median)}, least ${ms(one.least)} ${verdict(one.median, GOALS.one)}`);
  print(`    731 days from one reader   median ${ms(all.median)}, least ${ms(all.least)} ${verdict(all.median, GOALS.twoYears)}`);
}

/**
 * Twice the facts, twice the time. Carried, because the answer itself then grows as the facts do: where many wait for many, the contract
 * asks for a reason for each pair.
 */
function growth(print: (line: string) => void): void {
  print('  growth, carried, one day:  principals  decisions      median   µs a decision');
  for (const factor of [0.25, 0.5, 1, 2, 4, 8]) {
    const size = { principals: Math.round(COUNTRY.principals * factor), decisions: COUNTRY.decisions * factor };
    const facts = factsOf(size, true);
    const { median } = timed(40, () => standing(facts, LAST_DAY));
    const each = ((median * 1000) / size.decisions).toFixed(2);
    print(`  ${String(size.principals).padStart(37)} ${String(size.decisions).padStart(10)} ${ms(median)} ${each.padStart(15)}`);
  }
}

/** Prints the figures of `standing()`, each a median of several beside its goal, and how it grows. Takes some ten seconds. */
export function benchStanding(print: (line: string) => void): void {
  print(`standing(): ${COUNTRY.principals} principals, three steps each, ${COUNTRY.decisions} decisions`);
  figuresOf('mixed', false, print);
  figuresOf('carried', true, print);
  growth(print);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchStanding((line) => process.stdout.write(`${line}\n`));
