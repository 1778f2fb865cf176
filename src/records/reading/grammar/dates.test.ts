import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

test.each([
  ['2024-02-01', ['2024-02-01']],
  ['2019 - 10 - 23', ['2019-10-23']],
  ['torsdagen den 1 februari 2024 kl. 13', ['2024-02-01']],
  ['1 feb. 2024', ['2024-02-01']],
  ['den 3 sept 2021', ['2021-09-03']],
  ['1/2 2024 och 12/11-2023', ['2024-02-01', '2023-11-12']],
  ['29–30 november 2023', ['2023-11-29']],
  ['20240201', ['2024-02-01']],
  ['2024-02-30 och 31 juni 2024', []],
  ['Dnr 2024-0123 och RÖ 2024-31', []],
  ['personnummer 20240201-1234', []],
  ['arbetsplan för 2024-2025', []],
  ['den 12 maj', []],
])('%s', (text, days) => {
  expect(datesIn(text).map((each) => each.day)).toEqual(days);
});
