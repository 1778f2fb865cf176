/*
 * Comparing two plans of sixty pages (some 23,000 words), a third of whose activities are reworded and whose order is another.
 * Beside it, in the same run, the words of both as one text each, as the library that tells words apart does it alone.
 */
import { diffWords } from 'diff';
import { comparePlans } from '../src/plans/compare/compare-plans.ts';
import { canonicalBytes, type PlanText } from '../src/plans/plan-text.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';

const what = 'comparing two plans of 60 pages';
const goalMs = 50;
const times = 30;

const vocabulary =
  'vård omsorg samverkan hemmet kommun region nämnd trygg patient brukare mål utveckling gemensam digital kunskap och i för med att';
const areas = 8;
const size = { goals: 6, activities: 12 };

/** The figure, if its name is asked for. */
export function comparing(only: RegExp): Figure[] {
  if (!only.test(what)) return [];
  const [before, after] = twoPlans();
  const compare = () => comparePlans({ text: before, keys: null }, { text: after, keys: null });
  for (let time = 0; time < 5; time++) compare();
  const ours = median(Array.from({ length: times }, () => timed(compare)));
  const [one, other] = [before, after].map((text) => new TextDecoder().decode(canonicalBytes(text)));
  const theirs = timed(() => diffWords(one ?? '', other ?? ''));
  return [
    {
      ...{ what: `${what}, ${compare().changes.length} changes`, figure: `${ours.toFixed(1)} ms` },
      floor: `diffWords over the whole text: ${theirs.toFixed(0)} ms`,
      ...{ ratio: theirs / ours, goal: `${goalMs} ms`, reached: ours <= goalMs },
    },
  ];
}

function timed(take: () => unknown): number {
  const began = performance.now();
  take();
  return performance.now() - began;
}

function twoPlans(): readonly [PlanText, PlanText] {
  const pick = numbers();
  const words = vocabulary.split(' ');
  const text = (length: number) => `${Array.from({ length }, () => words[pick(words.length)]).join(' ')}.`;
  const before: PlanText = {
    ...{ title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: text(200) },
    areas: Array.from({ length: areas }, (_, area) => ({
      ...{ title: `Område ${area}`, text: text(300), goals: Array.from({ length: size.goals }, () => text(25)) },
      activities: Array.from({ length: size.activities }, (_unused, place) => ({
        ...{ title: `Aktivitet ${area}.${place}`, text: text(200), responsible: 'Region Östergötland' },
        ...{ from: '2026-01-01', to: null, indicators: [text(5)] },
      })),
    })),
  };
  const after = before.areas.map(({ activities, goals, ...area }) => {
    const [first, ...rest] = activities.map((each, place) => (place % 3 === 0 ? { ...each, text: reworded(each.text) } : each));
    return { ...area, goals: [...goals.slice(1), text(20)], activities: first === undefined ? rest : [...rest, first] };
  });
  return [before, { ...before, areas: after }];
}

/** Every ninth word another. */
function reworded(text: string): string {
  return text
    .split(' ')
    .map((word, place) => (place % 9 === 4 ? 'uppföljning' : word))
    .join(' ');
}

/** The same numbers every time (a linear congruence after Knuth), so that two runs measure the same texts. */
function numbers(): (below: number) => number {
  let seed = 42;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}
