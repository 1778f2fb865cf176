/*
 * What the standing costs at the size of the whole country: 311 principals of 3 steps and 5,000 decisions, half of them corrected,
 * replaced or conditional. Prints medians in milliseconds.
 * Run: npx tsc --noEmit false --outDir dist/bench-run; node dist/bench-run/bench/standing.js
 */
import { performance } from 'node:perf_hooks';
import { addDays } from '../src/rounds/calendar-days.ts';
import { parseFacts, type RoundFactsInput } from '../src/rounds/facts.ts';
import { standing, standingReader } from '../src/rounds/standing.ts';

const PRINCIPALS = 311;
const DECISIONS = 5000;

/** The same numbers every time (a linear congruence after Knuth), so that two runs measure the same facts. */
function numbers(): (below: number) => number {
  let seed = 42;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}

type DecisionInput = RoundFactsInput['decisions'][number];
type Conditions = NonNullable<DecisionInput['conditions']>;

const codeOf = (place: number) => String(1000 + place);

function conditionsFor(id: string, pick: (below: number) => number): Conditions {
  const kind = pick(8);
  if (kind === 0) return [{ id: `${id}-c`, kind: 'all-others' }];
  if (kind === 1) return [{ id: `${id}-c`, kind: 'at-least', others: 1 + pick(250) }];
  return kind === 2 ? [{ id: `${id}-c`, kind: 'named', principals: [codeOf(pick(PRINCIPALS)), codeOf(pick(PRINCIPALS))] }] : [];
}

function country(isAllApproved: boolean): RoundFactsInput {
  const pick = numbers();
  const lastOfStep = new Map<string, string>();
  const decisions = Array.from({ length: DECISIONS }, (_, i): DecisionInput => {
    const id = `d${i}`;
    const step = `${codeOf(i % PRINCIPALS)}-${1 + (Math.floor(i / PRINCIPALS) % 3)}`;
    const before = lastOfStep.get(step);
    lastOfStep.set(step, id);
    const link = before === undefined ? 0 : pick(4);
    const outcome = isAllApproved || pick(10) > 0 ? 'approve' : 'postpone';
    const on = addDays('2024-01-01', isAllApproved && i < PRINCIPALS * 3 ? pick(60) : pick(730));
    const replaces = link > 1 ? before : null;
    const recordedAt = `${on}T12:00:00Z`;
    const conditions = conditionsFor(id, pick);
    return {
      id,
      step,
      on,
      outcome,
      replaces,
      correction: link === 2 && !isAllApproved,
      conditions,
      noticeOn: addDays(on, 3),
      recordedAt,
    };
  });
  const principals = Array.from({ length: PRINCIPALS }, (_, place) => ({
    code: codeOf(place),
    kind: place < 21 ? ('region' as const) : ('municipality' as const),
    path: [1, 2, 3].map((n) => ({
      step: `${codeOf(place)}-${n}`,
      part: n === 1 ? ('recommend' as const) : ('decide' as const),
      stage: n,
    })),
  }));
  return { round: { textSha256: 'text', rule: { kind: 'all' } }, principals, decisions };
}

function median(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

for (const [name, isAllApproved] of [
  ['mixed', false],
  ['carried', true],
] as const) {
  const parsed = parseFacts(country(isAllApproved));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  const { facts } = parsed;
  const days = Array.from({ length: 731 }, (_, i) => addDays('2024-01-01', i));
  const last = '2025-12-31';
  const once = median(200, () => standing(facts, last));
  const twoYears = median(1, () => {
    const read = standingReader(facts);
    return days.map(read);
  });
  const { state, effectiveOn, principals } = standing(facts, last);
  const counting = principals.filter(({ counts }) => counts).length;
  console.log(
    `${name} (${state}, ${counting} count, effective ${effectiveOn}): ${once.toFixed(2)} ms a standing, ${twoYears.toFixed(0)} ms for 731 days`,
  );
}
