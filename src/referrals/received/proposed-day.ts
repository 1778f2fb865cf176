import { Temporal } from 'temporal-polyfill';

/** The day by which the principals are asked to answer: two weeks before the last day, so that there is time to write; at least a week from now, where there is one. Pure. */
export function proposedDay(today: Temporal.PlainDate, answerBy: Temporal.PlainDate): Temporal.PlainDate {
  const [before, week] = [answerBy.subtract({ days: 14 }), today.add({ days: 7 })];
  const later = Temporal.PlainDate.compare(before, week) < 0 ? week : before;
  if (Temporal.PlainDate.compare(later, answerBy) <= 0) return later;
  return Temporal.PlainDate.compare(answerBy, today) < 0 ? today : answerBy;
}
