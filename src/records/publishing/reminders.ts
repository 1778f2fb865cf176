import { everyTime } from './hints.ts';
import type { LookedThrough } from './look-through.ts';

/** What a person must say to have looked at; the last ones only when there is cause. */
export type Reminder =
  | (typeof everyTime)[number]
  /** The parts that the program cannot read. */
  | 'unread'
  /** Comments and struck-out text that follow with the file. */
  | 'unseen'
  /** What may be identity numbers, and is not. */
  | 'doubtful-numbers'
  /** The minutes are verified, where the program does not know it. */
  | 'minutes-verified';

/** Every reminder that this document calls for, in order. @param verified whether the person must vouch for the minutes */
export function remindersFor(looked: LookedThrough, verified: { readonly mustVouch: boolean }): readonly Reminder[] {
  return [
    ...everyTime,
    ...(looked.unread.length > 0 ? (['unread'] as const) : []),
    ...(looked.unseen.some((kind) => kind !== 'properties') ? (['unseen'] as const) : []),
    ...(looked.doubtful.length > 0 ? (['doubtful-numbers'] as const) : []),
    ...(verified.mustVouch ? (['minutes-verified'] as const) : []),
  ];
}
