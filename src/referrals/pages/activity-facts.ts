import { activityKey, type PlanText } from '../../plans/index.ts';
import { type Definition, type Lang, list, longDate } from '../../ui/index.ts';
import type { SharingWithText } from '../sharing.ts';
import { shared } from './words.ts';

type Activity = PlanText['areas'][number]['activities'][number];

/** What a plan says of each activity besides its text, by the passage's key. */
export function activityFacts(lang: Lang, { content, keys }: SharingWithText): ReadonlyMap<string, readonly Definition[]> {
  return new Map(
    content.areas.flatMap((area, at) =>
      area.activities.map((activity, place): [string, readonly Definition[]] => [
        activityKey(keys, at, place),
        factsOf(lang, activity),
      ]),
    ),
  );
}

function factsOf(lang: Lang, { responsible, from, to, indicators }: Activity): readonly Definition[] {
  const w = shared[lang];
  const period = [from, to].map((day) => (day === null ? '' : longDate(lang, day)));
  return [
    { term: w.responsible, value: responsible },
    { term: w.period, value: period.every((day) => day === '') ? '' : period.join(' – ') },
    { term: w.indicators, value: indicators.length === 0 ? '' : list(lang, indicators) },
  ];
}
