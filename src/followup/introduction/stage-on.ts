import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../platform/group-by.ts';
import type { Introduction } from './introduction.ts';

/** Where each principal stands with each activity: by the activity's row, then by the principal's code. Whoever has said nothing is left out. */
export type StagesOn = ReadonlyMap<string, ReadonlyMap<string, Introduction>>;

/** What each principal has said of its stages that still holds, as of a day; by what is known now. @param introductions in any order */
export function stagesOn(introductions: readonly Introduction[], day: Temporal.PlainDate): StagesOn {
  const byActivity = groupBy(introductions, ({ activityId }) => activityId);
  return new Map(
    [...byActivity].map(([activityId, ofActivity]) => {
      const reached = [...groupBy(ofActivity, ({ code }) => code)].flatMap(([code, said]) => {
        const last = holding(said).findLast(({ on }) => Temporal.PlainDate.compare(on, day) <= 0);
        return last === undefined ? [] : [[code, last] as const];
      });
      return [activityId, new Map(reached)] as const;
    }),
  );
}

/**
 * The words of one principal on one activity that still hold, by day. Who says *in use since 1 May* says it of all days from then on: what was
 * said before of those days no longer holds; and who says the same stage again says its day, or its note, anew.
 */
export function holding(said: readonly Introduction[]): readonly Introduction[] {
  const held: Introduction[] = [];
  for (const word of said.toSorted((a, b) => a.seq - b.seq)) {
    let last = held.at(-1);
    while (last !== undefined && (last.stage === word.stage || Temporal.PlainDate.compare(last.on, word.on) >= 0)) {
      held.pop();
      last = held.at(-1);
    }
    held.push(word);
  }
  return held;
}
