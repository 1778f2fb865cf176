import type { Lang } from '../../../../ui/index.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import type { Measure, Value } from '../../../measuring/measure.ts';
import { measureSentence } from '../../../measuring/measure-sentence.ts';
import { sourcesOf } from '../../../measuring/measure-words.ts';
import type { Place } from '../../../measuring/places.ts';
import { seriesOf, usualSpan } from '../../../measuring/series.ts';
import { measureWords } from '../measure-words.ts';

/** A measure in a list. */
export interface ListedMeasure {
  readonly id: string;
  readonly title: string;
  readonly example: boolean;
  readonly sentence: string;
  readonly sources: readonly string[];
  readonly hasFigures: boolean;
}

/** What several measures say something of, as a heading. */
export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly ListedMeasure[];
}

/** The measures by what they say something of: the whole plan first, then each area and its activities in the plan's order. */
export function groupsOf(
  lang: Lang,
  plan: FollowedPlan,
  measures: readonly Measure[],
  values: ReadonlyMap<string, readonly Value[]>,
  places: readonly Place[],
): readonly MeasureGroup[] {
  const listed = (chosen: (measure: Measure) => boolean, title: string): MeasureGroup => ({
    title,
    measures: measures.filter(chosen).map((measure) => listedMeasure(lang, measure, values.get(measure.id) ?? [], places)),
  });
  const groups = [
    listed(({ areaId, activityId }) => areaId === null && activityId === null, measureWords[lang].wholePlan),
    ...plan.areas.flatMap((area) => [
      listed(({ areaId }) => areaId === area.id, `${area.number} ${area.title}`),
      ...area.activities.map(({ id, number, title }) => listed(({ activityId }) => activityId === id, `${number} ${title}`)),
    ]),
  ];
  return groups.filter((group) => group.measures.length > 0);
}

function listedMeasure(lang: Lang, measure: Measure, values: readonly Value[], places: readonly Place[]): ListedMeasure {
  const span = usualSpan(values);
  const codes = places.map(({ code }) => code);
  const series = span === null ? { span: 'year' as const, periods: [], places: [] } : seriesOf(values, 'T', span, codes);
  return {
    ...{ id: measure.id, title: measure.title, example: measure.example, hasFigures: span !== null },
    sentence: measureSentence(lang, measure, series, places),
    sources: sourcesOf(lang, measure, values),
  };
}
