import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

interface Days {
  /** When the project is meant to go on, as last moved. */
  readonly from: Day;
  readonly to: Day;
  /** When somebody said that it started; null before. */
  readonly startedOn: Day | null;
  /** Last day of the latest report's period; null before the first. */
  readonly lastTo: Day | null;
}

/**
 * The period that the next report is proposed to be about: from the day after the latest, or the start, until the end of that quarter of the
 * year, never past the project's last day unless that has gone. Less than two weeks at the end of a quarter go with the next.
 */
export function nextReport({ from, to, startedOn, lastTo }: Days): { readonly from: Day; readonly to: Day } {
  const first = lastTo === null ? (startedOn ?? from) : lastTo.add({ days: 1 });
  const end = endOfQuarter(first);
  const whole = first.until(end).days < 14 ? endOfQuarter(end.add({ days: 1 })) : end;
  return { from: first, to: isAfter(whole, to) && !isAfter(first, to) ? to : whole };
}

/**
 * The day by which a project that goes on is to be reported on, once it is within two weeks: a quarter (three months) after its latest report's
 * last day, its start, or when it was taken up again, whichever is latest. Null before that.
 */
export function reportAwaited(since: readonly [Day, ...Day[]], today: Day): Day | null {
  const due = since.reduce((latest, each) => (isAfter(each, latest) ? each : latest)).add({ months: 3 });
  return isAfter(due.subtract({ days: 14 }), today) ? null : due;
}

function endOfQuarter(day: Day): Day {
  const first = Math.floor((day.month - 1) / 3) * 3 + 1;
  return Temporal.PlainDate.from({ year: day.year, month: first, day: 1 }).add({ months: 3 }).subtract({ days: 1 });
}

function isAfter(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
