import type { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../platform/group-by.ts';
import type { Introduction } from './introduction.ts';

/** What of a word its stage follows from. */
export type StageWord = Pick<Introduction, 'activityId' | 'code' | 'stage' | 'on' | 'seq'>;

/** Where each principal stands with each activity: by the activity's row, then by the principal's code. Whoever has said nothing is left out. */
export type StagesOn<Word extends StageWord = Introduction> = ReadonlyMap<string, ReadonlyMap<string, Word>>;

/** The words that still hold, by day: by the activity's row, then by the principal's code. */
export type HeldWords<Word extends StageWord = Introduction> = ReadonlyMap<string, ReadonlyMap<string, readonly Word[]>>;

/** What each principal has said of its stages that still holds, as of a day; by what is known now. @param introductions in any order */
export function stagesOn(introductions: readonly Introduction[], day: Temporal.PlainDate): StagesOn {
  return stagesThen(heldWords(introductions), day);
}

/** The same, of words that have been sorted out before: for those who ask for many days. */
export function stagesThen<Word extends StageWord>(held: HeldWords<Word>, day: Temporal.PlainDate): StagesOn<Word> {
  const on = dayNumber(day);
  return new Map(
    [...held].map(([activityId, byCode]) => {
      const reached = [...byCode].flatMap(([code, words]) => {
        const last = words.findLast((word) => dayNumber(word.on) <= on);
        return last === undefined ? [] : [[code, last] as const];
      });
      return [activityId, new Map(reached)] as const;
    }),
  );
}

/** All words that still hold. @param introductions in any order */
export function heldWords<Word extends StageWord>(introductions: readonly Word[]): HeldWords<Word> {
  return new Map(
    [...groupBy(introductions, ({ activityId }) => activityId)].map(([activityId, ofActivity]) => [
      activityId,
      new Map([...groupBy(ofActivity, ({ code }) => code)].map(([code, said]) => [code, holding(said)])),
    ]),
  );
}

/**
 * The words of one principal on one activity that still hold, by day. Who says *in use since 1 May* says it of all days from then on: what was
 * said before of those days no longer holds; and who says the same stage again says its day, or its note, anew.
 */
export function holding<Word extends StageWord>(said: readonly Word[]): readonly Word[] {
  const held: Word[] = [];
  for (const word of said.toSorted((a, b) => a.seq - b.seq)) {
    let last = held.at(-1);
    while (last !== undefined && (last.stage === word.stage || dayNumber(last.on) >= dayNumber(word.on))) {
      held.pop();
      last = held.at(-1);
    }
    held.push(word);
  }
  return held;
}

/** Days as figures in their order: they are compared by the thousand. */
function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  return year * 10_000 + month * 100 + day;
}
