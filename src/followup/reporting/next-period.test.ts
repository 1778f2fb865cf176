import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextPeriod, periodTitle } from './next-period.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const plan = { firstYear: 2024, lastYear: 2025 };

test.each([
  // today, the latest period's last day, what is proposed
  ['2024-04-20', null, 'Januari–april 2024', '2024-01-01', '2024-04-30', '2024-05-21'],
  ['2023-12-01', null, 'Januari–april 2024', '2024-01-01', '2024-04-30', '2024-05-21'],
  ['2026-03-02', null, 'September–december 2025', '2025-09-01', '2025-12-31', '2026-03-23'],
  ['2024-09-02', '2024-04-30', 'Maj–augusti 2024', '2024-05-01', '2024-08-31', '2024-09-23'],
  ['2025-11-01', '2025-10-31', 'November–december 2025', '2025-11-01', '2025-12-31', '2026-01-21'],
  ['2025-06-21', '2024-12-31', 'Januari–april 2025', '2025-01-01', '2025-04-30', '2025-07-14'],
])('on %s after %s: %s', (today, lastTo, title, from, to, answerBy) => {
  const proposed = nextPeriod({ ...plan, lastTo: lastTo === null ? null : day(lastTo), today: day(today) });
  expect(proposed).toEqual({ title, from: day(from), to: day(to), answerBy: day(answerBy) });
});

test('a plan that has been asked about to its end has no next', () => {
  expect(nextPeriod({ ...plan, lastTo: day('2025-12-31'), today: day('2026-01-10') })).toBeNull();
});

test('a period is called by its months', () => {
  expect(periodTitle(day('2025-11-01'), day('2026-02-28'))).toBe('November 2025–februari 2026');
  expect(periodTitle(day('2025-11-01'), day('2025-11-30'))).toBe('November 2025');
});
