import { expect, test } from 'vitest';
import { easterSunday, isPublicHoliday, midsummerDay, publicHolidays } from './swedish-holidays.ts';

test.each([
  [1999, '1999-04-04'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter Sunday %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test.each([
  [2020, '2020-06-20'],
  [2021, '2021-06-26'],
  [2024, '2024-06-22'],
])('Midsummer Day %i is %s', (year, day) => {
  expect(midsummerDay(year)).toBe(day);
});

test('2024 has the thirteen holidays of the act', () => {
  expect([...publicHolidays(2024)].sort()).toEqual([
    '2024-01-01',
    '2024-01-06',
    '2024-03-29',
    '2024-03-31',
    '2024-04-01',
    '2024-05-01',
    '2024-05-09',
    '2024-05-19',
    '2024-06-06',
    '2024-06-22',
    '2024-11-02',
    '2024-12-25',
    '2024-12-26',
  ]);
});

test('in 2005 the national day took the place of Whit Monday', () => {
  expect(isPublicHoliday('2004-05-31')).toBe(true);
  expect(isPublicHoliday('2005-05-16')).toBe(false);
  expect(isPublicHoliday('2003-06-06')).toBe(false);
  expect(isPublicHoliday('2005-06-06')).toBe(true);
});
