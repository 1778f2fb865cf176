import { Temporal } from 'temporal-polyfill';

/** Which question about contacts is the present one, and why. */
export interface Occasion {
  /** The year that the answers are for. */
  readonly year: number;
  readonly kind: 'yearly' | 'election';
  /** Its first day. */
  readonly from: Temporal.PlainDate;
  /** The day of the general election that the boards are new after; null in other years. */
  readonly electedOn: Temporal.PlainDate | null;
  /** Whether the office is still to be told that nobody has been asked; late in the year the next one is nearer. */
  readonly isDue: boolean;
}

const sunday = 7;

/** The day of the general election: the second Sunday of September, every fourth year (val lag 2005:837, 1 kap. 3 §). Null in other years. */
export function generalElection(year: number): Temporal.PlainDate | null {
  if (year < 1994 || (year - 2022) % 4 !== 0) return null;
  const first = Temporal.PlainDate.from({ year, month: 9, day: 1 });
  // Until 2010 it was the third Sunday.
  const weeks = year <= 2010 ? 2 : 1;
  return first.add({ days: ((sunday - first.dayOfWeek + 7) % 7) + weeks * 7 });
}

/**
 * The question of the year goes from 1 January. The year after a general election it is also the question after it: boards are elected
 * anew from that day (KL 6:18 for the executive board; the council decides for the others, as a rule the same), and their officials
 * change with them. Pure.
 */
export function occasionOn(today: Temporal.PlainDate): Occasion {
  const electedOn = generalElection(today.year - 1);
  return {
    year: today.year,
    kind: electedOn === null ? 'yearly' : 'election',
    from: today.with({ month: 1, day: 1 }),
    electedOn,
    isDue: today.month < 10,
  };
}
