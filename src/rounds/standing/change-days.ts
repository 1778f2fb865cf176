import type { IsoDate } from '../calendar-days.ts';
import type { FoldedFacts } from './corrections.ts';
import type { RoundTimeline, StepTimeline } from './round-timeline.ts';

/** The days on which something about steps changes, in no order; perhaps some on which nothing does. */
export function daysOfChange(steps: readonly StepTimeline[], folded: FoldedFacts): IsoDate[] {
  const days: IsoDate[] = [];
  for (const { step, decisions } of steps) {
    if (step.addedOn !== null) days.push(step.addedOn);
    if (step.removedOn !== null) days.push(step.removedOn);
    for (const { on, replacedFrom, fact } of decisions) {
      days.push(on);
      if (replacedFrom !== null) days.push(replacedFrom);
      for (const { id, kind } of fact.conditions) {
        if (kind === 'other') for (const fulfilment of folded.fulfilments.get(id) ?? []) days.push(fulfilment.on);
      }
    }
  }
  return days;
}

/** For any day the last on which something in the paths had changed, so that both look alike; the empty text before the first. */
export function lastChangeFinder({ principals, folded }: RoundTimeline): (on: IsoDate) => IsoDate {
  const days = [...new Set(principals.flatMap(({ steps }) => daysOfChange(steps, folded)))].sort();
  return (on) => days.findLast((day) => day <= on) ?? '';
}
