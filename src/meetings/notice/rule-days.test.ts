import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { verifyBy } from '../minutes/verifying.ts';
import { daysLate, noticeBy, papersBy } from './rule-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const rule = { noticeDays: 7, papersDays: 14, verifyDays: 14 };

describe('the days of an organ’s own rule', () => {
  it.each([
    // A Friday: notice the Friday before.
    ['2027-03-12', '2027-03-05', '2027-02-26', '2027-03-26'],
    // Past the change to summer time, and past a month's end.
    ['2027-03-30', '2027-03-23', '2027-03-16', '2027-04-13'],
    // Over New Year, and on holidays: no Sunday rule moves them.
    ['2027-01-08', '2027-01-01', '2026-12-25', '2027-01-22'],
    // A leap day.
    ['2028-03-07', '2028-02-29', '2028-02-22', '2028-03-21'],
  ])('meeting %s: notice by %s, papers by %s, verified by %s', (on, notice, papers, verified) => {
    expect([noticeBy(rule, day(on)), papersBy(rule, day(on)), verifyBy(day(on), rule.verifyDays)].map(String)).toEqual([
      notice,
      papers,
      verified,
    ]);
  });

  it('are none where the organ has said none', () => {
    expect(papersBy({ papersDays: null }, day('2027-03-12'))).toBeNull();
    expect(verifyBy(day('2027-03-12'), null)).toBeNull();
  });

  it.each([
    ['2027-03-01', 0],
    ['2027-03-05', 0],
    ['2027-03-06', 1],
    ['2027-03-12', 7],
  ])('a notice that goes on %s is %i days late', (sent, late) => {
    expect(daysLate(rule, day('2027-03-12'), day(sent))).toBe(late);
  });
});
