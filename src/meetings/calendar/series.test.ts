import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { holidaysOf, namedDay } from './named-days.ts';
import { type OnHoliday, seriesDays } from './series.ts';

const day = Temporal.PlainDate.from;
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });
const days = (...given: Parameters<typeof seriesDays>) =>
  seriesDays(...given)
    .filter(({ skipped }) => !skipped)
    .map(({ on }) => on.toString());

it('comes every third week, over New Year', () => {
  const rule = { kind: 'weeks', every: 3, weekday: 5 } as const;
  expect(days(rule, between('2026-12-01', '2027-02-10'))).toEqual(['2026-12-04', '2026-12-25', '2027-01-15', '2027-02-05']);
});

it('comes on the second Friday of every other month, counted from the first that fits', () => {
  const rule = { kind: 'months', every: 2, nth: 2, weekday: 5 } as const;
  expect(days(rule, between('2026-11-14', '2027-05-01'))).toEqual(['2026-12-11', '2027-02-12', '2027-04-09']);
});

it('takes the last of a weekday: the fifth where the month has five', () => {
  const rule = { kind: 'months', every: 1, nth: -1, weekday: 1 } as const;
  expect(days(rule, between('2027-02-01', '2027-05-31'))).toEqual(['2027-02-22', '2027-03-29', '2027-04-26', '2027-05-31']);
  const friday = { ...rule, weekday: 5 } as const;
  expect(days(friday, between('2027-10-29', '2027-12-31'))).toEqual(['2027-10-29', '2027-11-26', '2027-12-31']);
});

it('does with holidays and eves as one chooses', () => {
  const rule = { kind: 'weeks', every: 1, weekday: 5 } as const;
  const christmas = between('2027-12-20', '2028-01-07');
  const given = (onHoliday: OnHoliday) => days(rule, christmas, onHoliday);
  expect(given('keep')).toEqual(['2027-12-24', '2027-12-31', '2028-01-07']);
  expect(given('skip')).toEqual(['2028-01-07']);
  expect(given('before')).toEqual(['2027-12-23', '2027-12-30', '2028-01-07']);
  // 24–26 December, and 25 and 26 are the weekend.
  expect(given('after')).toEqual(['2027-12-27', '2028-01-03', '2028-01-07']);
});

it('names the holidays of a year', () => {
  const of2027 = [...holidaysOf(2027)].map(([date, name]) => `${date} ${name}`).sort();
  expect(of2027).toEqual([
    ...['2027-01-01 new-year', '2027-01-06 epiphany', '2027-03-26 good-friday', '2027-03-27 easter-eve', '2027-03-28 easter'],
    ...['2027-03-29 easter-monday', '2027-05-01 first-of-may', '2027-05-06 ascension', '2027-05-16 whit-sunday'],
    ...['2027-06-06 national-day', '2027-06-25 midsummer-eve', '2027-06-26 midsummer', '2027-11-06 all-saints'],
    ...['2027-12-24 christmas-eve', '2027-12-25 christmas', '2027-12-26 boxing-day', '2027-12-31 new-years-eve'],
  ]);
  expect(namedDay(day('2027-03-13'))).toBe('saturday');
  expect(namedDay(day('2027-03-12'))).toBeNull();
});

it('gives days on the weekday, in order, within its bounds, however it is asked', () => {
  const weekday = fc.integer({ min: 1, max: 7 });
  const every = fc.integer({ min: 1, max: 6 });
  const rules = fc.oneof(
    fc.record({ kind: fc.constant('weeks' as const), every, weekday }),
    fc.record({ kind: fc.constant('months' as const), every, weekday, nth: fc.constantFrom(1, 2, 3, 4, -1) }),
  );
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }), (rule, start, length) => {
      const from = day('2024-01-01').add({ days: start });
      const to = from.add({ days: length });
      const found = seriesDays(rule as Parameters<typeof seriesDays>[0], { from, to }).map(({ on }) => on);
      expect(found.every(({ dayOfWeek }) => dayOfWeek === rule.weekday)).toBe(true);
      expect(found).toEqual(found.toSorted(Temporal.PlainDate.compare));
      expect(found.every((on) => on.since(from).sign >= 0 && on.until(to).sign >= 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
