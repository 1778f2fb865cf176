import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, dateOfDayNumber, dateOfOrder, dayNumber, dayOrder, isRealDate, weekday } from './calendar-days.ts';

test('days are counted as Temporal counts them, over four centuries', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  for (let day = -100_000; day < 100_000; day += 97) {
    const date = epoch.add({ days: day });
    expect([dateOfDayNumber(day), dayNumber(date.toString()), weekday(date.toString())]).toEqual([
      date.toString(),
      day,
      date.dayOfWeek,
    ]);
  }
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2000-03-01', -1, '2000-02-29'],
  ['1900-03-01', -1, '1900-02-28'],
  ['2024-12-31', 1, '2025-01-01'],
  ['0000-01-01', 0, '0000-01-01'],
  ['9999-12-30', 1, '9999-12-31'],
])('%s and %i days is %s', (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '24-01-01',
  '2024-1-1',
  '2024-01-01 ',
  '',
])('%j is no day', (text) => {
  expect(isRealDate(text)).toBe(false);
});

test('days as numbers order as days do, and can be written again', () => {
  const days = ['0001-01-01', '1999-12-31', '2000-01-01', '2024-02-29', '2024-03-01', '2024-10-09', '2024-10-10', '9999-12-31'];
  const orders = days.map(dayOrder);
  expect([...orders].sort((a, b) => a - b)).toEqual(orders);
  expect(orders.map(dateOfOrder)).toEqual(days);
});
