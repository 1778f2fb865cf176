import { expect, it } from 'vitest';
import { overTime } from './boards-over-time.ts';

const boards = overTime(
  [
    { board: 'a', name: 'Socialnämnden', from: '2020-01-01' },
    { board: 'a', name: 'Omsorgsnämnden', from: '2023-01-01' },
    { board: 'b', name: 'Välfärdsnämnden', from: '2027-01-01' },
    { board: 'c', name: 'Nämnden', from: '2028-01-01' },
    { board: 'still', name: 'Barnnämnden', from: '2020-01-01' },
  ],
  [
    { from: 'a', to: 'b', on: '2027-01-01' },
    { from: 'b', to: 'c', on: '2028-01-01' },
  ],
);

it.each([
  ['2019-12-31', 'a', 'Socialnämnden'],
  ['2022-12-31', 'a', 'Socialnämnden'],
  ['2023-01-01', 'a', 'Omsorgsnämnden'],
  ['2026-12-31', 'a', 'Omsorgsnämnden'],
  ['2027-01-01', 'b', 'Välfärdsnämnden'],
  ['2028-01-01', 'c', 'Nämnden'],
])('on %s the matters of a are with %s, which is called %s', (day, holder, name) => {
  expect([boards.holder('a', day), boards.name(boards.holder('a', day), day)]).toEqual([holder, name]);
});

it('tells which boards never change, and until when the others had their matters', () => {
  expect(['a', 'b', 'c', 'still', 'unknown'].map(boards.isSteady)).toEqual([false, false, true, true, true]);
  expect(['a', 'b', 'c'].map(boards.handedOverOn)).toEqual(['2027-01-01', '2028-01-01', null]);
  expect([boards.holder('unknown', '2027-01-01'), boards.name('unknown', '2027-01-01')]).toEqual(['unknown', '']);
});

it('ends a walk in a circle', () => {
  const round = overTime(
    [],
    [
      { from: 'a', to: 'b', on: '2020-01-01' },
      { from: 'b', to: 'a', on: '2020-01-01' },
    ],
  );
  expect(['a', 'b']).toContain(round.holder('a', '2021-01-01'));
});
