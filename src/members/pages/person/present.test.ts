import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Assignment } from '../../queries/assignments.ts';
import { absenceSentence, lanesOf, otherTimes, sentence } from './present.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const organ = { id: 'svo', name: 'Samrådet', kind: 'consultation-body' } as const;

function held(id: string, role: Assignment['role'], from: string, to: string | null, more: Partial<Assignment> = {}): Assignment {
  return {
    ...{ id, person: { id: 'ann', kind: 'person', name: 'Ann', title: null }, role, organ, board: null, principal: null },
    ...{ party: null, from: day(from), to: to === null ? null : day(to), deputyFor: null, ordinal: null, source: null },
    ...{ example: false, ...more },
  };
}

const ever = [
  held('3', 'member', '2026-01-01', null),
  held('1', 'member', '2020-01-01', '2022-12-31'),
  held('2', 'chair', '2024-01-01', '2025-12-31'),
  held('4', 'case-officer', '2021-01-01', null, {
    ...{ organ: null, principal: { id: 'y', code: '0512', name: 'Ydre kommun' }, deputyFor: 'x' },
  }),
];

it('counts what is held on the day', () => {
  expect(sentence('sv', 'Ann', 1, day('2026-03-01'))).toBe('Ann har ett uppdrag den 1 mars 2026.');
  expect(sentence('en', 'Ann', 1, day('2026-03-01'))).toBe('Ann holds one assignment on 1 March 2026.');
  expect(sentence('en', 'Ann', 2, day('2026-03-01'))).toBe('Ann holds two assignments on 1 March 2026.');
  expect(sentence('sv', 'Ann', 0, day('2026-03-01'))).toBe('Ann har inget uppdrag den 1 mars 2026.');
});

it('draws a lane for each role at a place, with the times it was held', () => {
  const lanes = lanesOf('sv', ever).map(({ name, spans }) => [name, ...spans.map(({ words }) => words)]);
  expect(lanes).toEqual([
    ['Ledamot, Samrådet', '2020-01-01 till och med 2022-12-31', 'från 2026-01-01'],
    ['Handläggare (vikarie), Ydre kommun', 'från 2021-01-01'],
    ['Ordförande, Samrådet', '2024-01-01 till och med 2025-12-31'],
  ]);
});

it('lists the other times, the latest first', () => {
  const now = ever.filter(({ id }) => id === '3');
  expect(otherTimes(ever, now).map(({ id }) => id)).toEqual(['2', '4', '1']);
});

it('says of an absence who is away and who steps in, from either side', () => {
  const absence = {
    ...{ away: { id: 'ann', name: 'Ann' }, deputy: { id: 'bo', name: 'Bo' } },
    ...{ from: day('2026-03-01'), to: day('2026-03-08'), assignmentIds: [] },
  };
  expect(absenceSentence('sv', 'ann', absence)).toBe('Borta från den 1 mars 2026 till och med den 8 mars 2026. Bo vikarierar.');
  expect(absenceSentence('sv', 'bo', absence)).toBe('Vikarierar för Ann från den 1 mars 2026 till och med den 8 mars 2026.');
  expect(absenceSentence('en', 'bo', absence)).toBe('Deputises for Ann from 1 March 2026 to 8 March 2026.');
});
