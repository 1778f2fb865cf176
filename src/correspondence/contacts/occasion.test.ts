import { Temporal } from 'temporal-polyfill';
import { expect, it, test } from 'vitest';
import { generalElection, occasionOn } from './occasion.ts';

test.each([
  [1998, '1998-09-20'],
  [2002, '2002-09-15'],
  [2006, '2006-09-17'],
  [2010, '2010-09-19'],
  [2014, '2014-09-14'],
  [2018, '2018-09-09'],
  [2022, '2022-09-11'],
  [2026, '2026-09-13'],
  [2030, '2030-09-08'],
  [2027, undefined],
  [2028, undefined],
])('the general election of %i was or is on %s', (year, on) => {
  expect(generalElection(year)?.toString()).toBe(on);
});

const on = (day: string) => {
  const { from, electedOn, ...rest } = occasionOn(Temporal.PlainDate.from(day));
  return { ...rest, from: from.toString(), electedOn: electedOn?.toString() ?? null };
};

it('asks once a year, and in January after an election for its sake', () => {
  const year = { kind: 'yearly', electedOn: null, isDue: true };
  expect(on('2026-01-01')).toEqual({ ...year, year: 2026, from: '2026-01-01' });
  expect(on('2026-09-14')).toEqual({ ...year, year: 2026, from: '2026-01-01' });
  // The old boards sit the year out.
  expect(on('2026-12-31')).toEqual({ ...year, year: 2026, from: '2026-01-01', isDue: false });
  expect(on('2027-01-01')).toEqual({ year: 2027, kind: 'election', from: '2027-01-01', electedOn: '2026-09-13', isDue: true });
  expect(on('2028-02-29')).toEqual({ ...year, year: 2028, from: '2028-01-01' });
  expect(on('2031-01-07')).toMatchObject({ kind: 'election', electedOn: '2030-09-08' });
});
