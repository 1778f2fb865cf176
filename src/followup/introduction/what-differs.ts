import { Temporal } from 'temporal-polyfill';
import type { Introduction } from './introduction.ts';
import type { Stage } from './stage.ts';
import { holding } from './stage-on.ts';

/** What is said of one activity. */
export interface StageSaid {
  readonly activityId: string;
  readonly stage: Stage;
  /** Since when. */
  readonly on: Temporal.PlainDate;
  readonly note: string;
}

/** What is said now and what was said last, for each activity where they differ. @param before all that one principal has said */
export function whatDiffers(
  said: readonly StageSaid[],
  before: readonly Introduction[],
): readonly (StageSaid & { readonly last: Introduction | null })[] {
  return said.flatMap((now) => {
    const last = lastOf(before, now.activityId);
    return last !== null && sameWord(last, now) ? [] : [{ ...now, last }];
  });
}

/** The word that holds now; null when the principal has said nothing of the activity. */
export function lastOf(before: readonly Introduction[], activityId: string): Introduction | null {
  return holding(before.filter((word) => word.activityId === activityId)).at(-1) ?? null;
}

/** The last word that one principal has said, as its turn; 0 before the first. */
export function lastSeen(before: readonly Introduction[]): number {
  return Math.max(0, ...before.map(({ seq }) => seq));
}

const longest = 1000;

/** What no principal can say: a day that has not come, or more than a note. */
export function faultOf({ on, note }: StageSaid, today: Temporal.PlainDate): 'day-ahead' | 'note-long' | null {
  if (Temporal.PlainDate.compare(on, today) > 0) return 'day-ahead';
  return note.length > longest ? 'note-long' : null;
}

function sameWord(last: Introduction, now: StageSaid): boolean {
  return last.stage === now.stage && last.note === now.note && Temporal.PlainDate.compare(last.on, now.on) === 0;
}
