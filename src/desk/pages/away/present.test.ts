import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Absence } from '../../../members/index.ts';
import { awaySentence } from './present.ts';

const day = Temporal.PlainDate.from;
const absence: Absence = {
  ...{ away: { id: 'a', name: 'Olof Ek' }, deputy: { id: 'b', name: 'Eva Lind' }, assignmentIds: ['c'] },
  ...{ from: day('2026-07-01'), to: day('2026-07-14') },
};

test.each([
  [[], '2026-07-01', null, 'Ingen vikarierar för dig.'],
  [[], '2026-07-01', 'Olof Ek', 'Ingen vikarierar för Olof Ek.'],
  [[absence], '2026-06-30', null, 'Du är borta från 1 juli 2026 till och med 14 juli 2026. Då vikarierar Eva Lind.'],
  [[absence], '2026-07-01', null, 'Du är borta till och med 14 juli 2026. Eva Lind vikarierar.'],
  [[absence], '2026-07-14', 'Olof Ek', 'Olof Ek är borta till och med 14 juli 2026. Eva Lind vikarierar.'],
] as const)('%#', (absences, today, who, said) => {
  expect(awaySentence('sv', absences, day(today), who)).toBe(said);
});

test('in English', () => {
  expect(awaySentence('en', [absence], day('2026-07-01'), null)).toBe('You are away until 14 July 2026. Eva Lind deputises.');
  expect(awaySentence('en', [], day('2026-07-01'), 'Olof Ek')).toBe('Nobody deputises for Olof Ek.');
});
