import { expect, test } from 'vitest';
import { labelledNumbersIn, strongNumbersIn } from './numbers.ts';

const known = [
  'SON 2024-220',
  'RÖ 2024-31',
  'SLK-2025-00319',
  'SLK-2025-00005:34',
  'SN 18/0098',
  '2023/KS 0362',
  'KS 2021.102',
  'RJL 2016/1288',
  'KS/2024:123',
  'VON/2024:45',
  'HSN/220142',
  '23/SAN/45',
  'NHS24-0051',
  'LS-LED15-1187-2',
  'VON.2021.58',
  'KS-SLK 2024/00123',
];

test.each(known)('%s is a register number wherever it stands', (number) => {
  expect(strongNumbersIn(`Gemensam plan (${number})`).map((each) => each.number)).toEqual([number]);
});

test.each(['31/16', '0905/21', '00826/2025', '2022-000318', '1.6.2-45/2017', '2016:67-700', 'DNN230081', ...known])(
  '%s is one behind a label',
  (number) => {
    expect(labelledNumbersIn(`§ 12 Dnr ${number}`).map((each) => each.number)).toEqual([number]);
  },
);

test.each([
  'Arbetsplan 2024-2025',
  'Plan 2024-2025',
  'SFS 2017:725',
  'den 2024-01-25',
  'KS 2024-01-25',
  'lag (1976:580)',
  'klockan 13.00-16.20',
])('%s is none', (text) => {
  expect(strongNumbersIn(text)).toEqual([]);
});

test('several follow one label, and the other party is left out', () => {
  expect(labelledNumbersIn('Dnr SON 2024-220, VÄN 2024-378 och KS 2024/12').map((each) => each.number)).toEqual([
    'SON 2024-220',
    'VÄN 2024-378',
    'KS 2024/12',
  ]);
  expect(labelledNumbersIn('Vårt dnr 12/24 Ert dnr RÖ 2024-31').map((each) => each.number)).toEqual(['12/24']);
});
