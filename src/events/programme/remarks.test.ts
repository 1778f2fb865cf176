import { expect, test } from 'vitest';
import { programmeRemarks } from './remarks.ts';

const hours = { starts: '09:00', ends: '15:00' };
const item = (title: string, starts: string, ends: string, choice = '', struck: string | null = null) => ({
  ...{ id: title, title, starts, ends, choice, struck },
});

test('items after each other, and those of a choice at once, are as they should be', () => {
  const items = [item('A', '09:00', '10:00'), item('B', '10:00', '11:00', 'Pass'), item('C', '10:00', '11:00', 'Pass')];
  expect(programmeRemarks(items, hours)).toEqual([]);
});

test('what goes on at once, outside the day, or alone in a choice is pointed out; what is struck is not', () => {
  const items = [
    ...[item('A', '08:30', '10:00'), item('B', '09:30', '10:30'), item('C', '13:00', '14:00', 'Pass')],
    item('D', '09:00', '12:00', '', 'Utgår'),
  ];
  expect(programmeRemarks(items, hours)).toEqual([
    { kind: 'overlap', first: 'A', second: 'B' },
    { kind: 'outside', title: 'A' },
    { kind: 'alone', choice: 'Pass' },
  ]);
});
