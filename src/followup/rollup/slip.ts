import type { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** How far an end is from the frozen plan's. */
export interface Slip {
  /** `expected`: as whoever answers for it says. `overdue`: the plan's day has passed and nobody has said another. */
  readonly kind: 'expected' | 'overdue';
  /** The frozen plan's end. */
  readonly planned: Day;
  /** The end as it now looks; when overdue the day asked for, which it is at least. */
  readonly end: Day;
  /** Later than planned; negative is earlier. Never 0. */
  readonly days: number;
}

interface Ending {
  /** The frozen plan's; null where it has none: nothing can slip against it. */
  readonly planned: Day | null;
  /** As reported last; null: as the plan says. */
  readonly expected: Day | null;
  /** Done or stopped: no day runs past it any longer. */
  readonly ended: boolean;
}

/** The slip of an activity on a day against the frozen plan; null when there is none, or none can be told. */
export function slipOf({ planned, expected, ended }: Ending, on: Day): Slip | null {
  if (planned === null) return null;
  const overdue = !ended && daysFrom(expected ?? planned, on) > 0;
  const end = overdue ? on : expected;
  const days = end === null ? 0 : daysFrom(planned, end);
  return end === null || days === 0 ? null : { kind: overdue ? 'overdue' : 'expected', planned, end, days };
}

/** Days from the first to the second; negative when the second is earlier. */
function daysFrom(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** Whole months and the days that are left, whichever is earlier; from the last of a month to the last of another it is whole months. */
export function lengthBetween(one: Day, other: Day): { readonly months: number; readonly days: number } {
  const [from, to] = daysFrom(one, other) < 0 ? [other, one] : [one, other];
  if (from.day === from.daysInMonth && to.day === to.daysInMonth) {
    return { months: (to.year - from.year) * 12 + to.month - from.month, days: 0 };
  }
  const { months, days } = from.until(to, { largestUnit: 'months' });
  return { months, days };
}
