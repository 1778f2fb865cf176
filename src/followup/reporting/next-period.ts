import { Temporal } from 'temporal-polyfill';
import { isPublicHoliday } from '../../platform/days/swedish-holidays.ts';
import { swedishMonths } from '../../platform/swedish-months.ts';

/** A period that is proposed: a person changes what they like. */
interface ProposedPeriod {
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate;
}

interface Asked {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Last day of the plan's latest period; null before the first. */
  readonly lastTo: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}

const months = 4;

/**
 * The next four months of a plan after its latest period, to be answered within three weeks of their end. The first is the latest third of a
 * year that has come to its end, or the plan's first. Null when all of the plan has been asked about.
 */
export function nextPeriod({ firstYear, lastYear, lastTo, today }: Asked): ProposedPeriod | null {
  const [first, last] = [new Temporal.PlainDate(firstYear, 1, 1), new Temporal.PlainDate(lastYear, 12, 31)];
  const from = lastTo === null ? startOfFirst(first, last, today) : lastTo.add({ days: 1 });
  if (Temporal.PlainDate.compare(from, last) > 0) return null;
  const to = earlier(endOfThird(from), last);
  return { title: periodTitle(from, to), from, to, answerBy: workday(later(today, to).add({ weeks: 3 })) };
}

/** `januari–april 2024` with a capital: what a period is called when nobody has said otherwise. Swedish, as the plan is. */
export function periodTitle(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const month = (day: Temporal.PlainDate) => swedishMonths[day.month - 1] ?? '';
  const start = from.year === to.year ? (from.month === to.month ? '' : month(from)) : `${month(from)} ${from.year}`;
  const title = `${start}${start === '' ? '' : '–'}${month(to)} ${to.year}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function startOfFirst(first: Temporal.PlainDate, last: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  // A third that ends within the month is as good as ended: it is asked about when it is fresh.
  const near = earlier(today.add({ months: 1 }), last);
  let from = first;
  for (;;) {
    const next = endOfThird(from).add({ days: 1 });
    if (Temporal.PlainDate.compare(endOfThird(next), near) > 0) return from;
    from = next;
  }
}

function endOfThird(day: Temporal.PlainDate): Temporal.PlainDate {
  const third = Math.floor((day.month - 1) / months);
  return new Temporal.PlainDate(day.year, 1, 1).add({ months: (third + 1) * months }).subtract({ days: 1 });
}

function workday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 || isPublicHoliday(day.toString()) ? workday(day.add({ days: 1 })) : day;
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);
