import { Temporal } from 'temporal-polyfill';
import { type Stage, stages } from './stage.ts';
import type { HeldWords, StagesOn } from './stage-on.ts';
import { stagesThen } from './stage-on.ts';

/** A stage, or that nothing has been said. */
export type StageOrNone = Stage | 'unsaid';

/** How many principals stand at each stage, of one activity or of several together. */
export type StageCounts = Readonly<Record<StageOrNone, number>>;

/** Counts the cells of a matrix. @param codes the principals that are asked of */
export function stageCounts(at: StagesOn, activityIds: readonly string[], codes: readonly string[]): StageCounts {
  const counts: Record<StageOrNone, number> = { ...none };
  for (const id of activityIds) for (const code of codes) counts[at.get(id)?.get(code)?.stage ?? 'unsaid'] += 1;
  return counts;
}

const none: StageCounts = { 'not-begun': 0, decided: 0, introducing: 0, 'in-use': 0, 'not-relevant': 0, unsaid: 0 };

/** As pictures and tables have them: the furthest first, then what cannot be counted with. */
export const stagesInOrder: readonly StageOrNone[] = [
  ...stages.filter((stage) => stage !== 'not-relevant').toReversed(),
  'not-relevant',
  'unsaid',
];

/** How it has moved: the counts at the end of each of some days. */
export function countsOverTime(
  held: HeldWords,
  days: readonly Temporal.PlainDate[],
  activityIds: readonly string[],
  codes: readonly string[],
): readonly { readonly day: Temporal.PlainDate; readonly counts: StageCounts }[] {
  return days.map((day) => ({ day, counts: stageCounts(stagesThen(held, day), activityIds, codes) }));
}

const most = 36;

/**
 * The last days of the months from a day on, and the day itself that is asked for as the last one. Where there would be more than three years
 * of them: the last days of quarters, or of years.
 */
export function daysToShow(from: Temporal.PlainDate, until: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const months = from.until(until, { largestUnit: 'month' }).months;
  const step = months <= most ? 1 : months <= 3 * most ? 3 : 12;
  const days: Temporal.PlainDate[] = [];
  const first = from.with({ day: 1 });
  for (let next = first; ; next = next.add({ months: step })) {
    const end = next.add({ months: step }).subtract({ days: 1 });
    if (Temporal.PlainDate.compare(end, until) >= 0 || days.length > 3 * most) break;
    days.push(end);
  }
  return [...days, until];
}
