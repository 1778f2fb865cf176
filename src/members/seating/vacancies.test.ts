import { expect, it } from 'vitest';
import type { Held, SeatRole } from './held.ts';
import { type Seats, vacanciesOf } from './vacancies.ts';
import { vacancySentence, vacantIn } from './vacancy-words.ts';

const principal = (name: string | null) => (name === null ? null : { id: name, code: name, name });
const seats = (role: SeatRole, from: string | null, count: number): Seats => ({
  ...{ role, principal: principal(from), seats: count, example: false },
});
const held = (name: string, role: Held['role'], from: string | null, kind: 'person' | 'function' = 'person'): Held => ({
  ...{ role, ordinal: null, person: { id: name, kind, name }, principal: principal(from) },
});
const vacant = (all: readonly Seats[], holders: readonly Held[]) =>
  vacanciesOf(all, holders).map(({ role, principal: whose, count }) => [role, whose?.name ?? null, count]);

it('finds what a principal has not filled, in the order of seats and of names', () => {
  const all = [
    seats('substitute', 'Ödeshög', 2),
    seats('substitute', 'Kinda', 1),
    seats('member', 'Kinda', 1),
    seats('chair', null, 1),
  ];
  expect(vacant(all, [held('Ann', 'member', 'Kinda'), held('Bo', 'substitute', 'Ödeshög')])).toEqual([
    ['chair', null, 1],
    ['substitute', 'Kinda', 1],
    ['substitute', 'Ödeshög', 1],
  ]);
});

it('lets one who is left over fill a seat in common, and nobody fill another principal’s', () => {
  const all = [seats('member', null, 2), seats('member', 'Kinda', 1), seats('member', 'Ydre', 1)];
  const holders = [held('Ann', 'member', 'Kinda'), held('Bo', 'member', 'Kinda'), held('Cia', 'member', null)];
  expect(vacant(all, holders)).toEqual([['member', 'Ydre', 1]]);
});

it('counts nobody twice, no function, and no seats that have been taken away', () => {
  const twice = [held('Ann', 'member', 'Kinda'), held('Ann', 'member', 'Kinda')];
  expect(vacant([seats('member', 'Kinda', 2)], twice)).toEqual([['member', 'Kinda', 1]]);
  expect(vacant([seats('chair', null, 1)], [held('Ordföranden', 'chair', null, 'function')])).toEqual([['chair', null, 1]]);
  expect(vacant([seats('member', 'Kinda', 0)], [])).toEqual([]);
});

it('says it in a sentence', () => {
  const kinda = { role: 'substitute', principal: principal('Kinda kommun'), count: 1 } as const;
  const common = { role: 'vice-chair', principal: null, count: 2 } as const;
  expect(vacancySentence('sv', kinda)).toBe('En plats för ersättare från Kinda kommun är vakant.');
  expect(vacancySentence('en', kinda)).toBe('One seat as substitute from Kinda kommun is vacant.');
  expect(vacancySentence('sv', common)).toBe('Två platser för vice ordförande är vakanta.');
  expect(vacantIn('sv', 'Presidiet', [common, kinda])).toBe(
    'Vakant i Presidiet: två platser för vice ordförande och en plats för ersättare från Kinda kommun.',
  );
  expect(vacantIn('en', 'Presidiet', [kinda])).toBe('Vacant in Presidiet: one seat as substitute from Kinda kommun.');
});
