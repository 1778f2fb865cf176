import type { Temporal } from 'temporal-polyfill';
import type { OrganRule } from '../meeting.ts';

/*
 * The days that an organ's own rule gives: plain days, counted backwards or forwards from the meeting's. No rule of law moves them: what
 * act 1930:173 says of Sundays is for what a law bids, and these are the organ's own (domain.md, 7).
 */

/** The last day for the notice to go. */
export function noticeBy({ noticeDays }: Pick<OrganRule, 'noticeDays'>, on: Temporal.PlainDate): Temporal.PlainDate {
  return on.subtract({ days: noticeDays });
}

/** The last day for papers to reach the secretariat; null where the organ has no such rule. */
export function papersBy({ papersDays }: Pick<OrganRule, 'papersDays'>, on: Temporal.PlainDate): Temporal.PlainDate | null {
  return papersDays === null ? null : on.subtract({ days: papersDays });
}

/** How many days too late a notice is that goes on a day; 0 when it is in time. */
export function daysLate(rule: Pick<OrganRule, 'noticeDays'>, on: Temporal.PlainDate, sentOn: Temporal.PlainDate): number {
  return Math.max(0, noticeBy(rule, on).until(sentOn, { largestUnit: 'days' }).days);
}
