import { addDays, type IsoDate } from '../calendar-days.ts';
import type { Slot } from './choose-meetings.ts';
import type { ReminderKind } from './reminder-mail.ts';

/** What is known of an authority in a round, as far as chasing goes. Days are ISO. */
export interface Chased {
  /** None of its steps waits: what was postponed or referred back does. */
  readonly hasAnswered: boolean;
  /** The day the papers went. */
  readonly sentOn: IsoDate;
  /** The day on which it has said that it takes the matter up. */
  readonly plannedOn: IsoDate | null;
  readonly slot: Slot;
  readonly answerBy: IsoDate | null;
  /** The reminders that have been decided. */
  readonly reminded: readonly ReminderKind[];
}

/** The reminder that is due, and why. */
export type Due =
  | { readonly kind: 'before'; readonly because: 'submit-soon'; readonly day: IsoDate }
  | { readonly kind: 'after'; readonly because: 'planned-passed' | 'answer-passed'; readonly day: IsoDate };

/** So long before the last day to submit it is near. */
const near = 14;
/** So long after the papers nobody is reminded of them. */
const peace = 7;
/** Minutes are verified at latest 14 days after the meeting (KL 5:69 through 6:35): before that no extract is missing. */
const untilVerified = 14;

/**
 * The one reminder that is due to an authority on a day, or null: none that was sent before, none to who has answered or has said when it takes the matter up. Pure.
 */
export function dueReminder(chased: Chased, today: IsoDate): Due | null {
  const { hasAnswered, sentOn, reminded } = chased;
  if (hasAnswered) return null;
  const due = isPassed(chased, today) ?? isNear(chased, sentOn, today);
  return due === null || reminded.includes(due.kind) ? null : due;
}

function isPassed({ plannedOn, answerBy }: Chased, today: IsoDate): Due | null {
  if (plannedOn !== null) {
    const day = addDays(plannedOn, untilVerified);
    return day < today ? { kind: 'after', because: 'planned-passed', day: plannedOn } : null;
  }
  return answerBy !== null && answerBy < today ? { kind: 'after', because: 'answer-passed', day: answerBy } : null;
}

function isNear({ plannedOn, slot, reminded }: Chased, sentOn: IsoDate, today: IsoDate): Due | null {
  if (plannedOn !== null || slot.kind === 'unknown' || slot.submitBy === null || reminded.includes('after')) return null;
  const isSoon = today <= slot.submitBy && addDays(today, near) >= slot.submitBy;
  return isSoon && addDays(sentOn, peace) <= today ? { kind: 'before', because: 'submit-soon', day: slot.submitBy } : null;
}
