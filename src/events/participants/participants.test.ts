import { expect, test } from 'vitest';
import { somebody } from '../../../test/support/participant.ts';
import { areGone, byOrganisation, chosenOf, figuresOf, needsOf, organisationKey } from './participants.ts';

const people = [
  somebody('Åsa', { organisation: 'Motala kommun', confirmed: true, needs: 'Hörslinga' }),
  somebody('Bo', { organisation: ' motala  KOMMUN', sessions: [{ choice: 'Förmiddag', itemId: 'a', state: 'waiting' }] }),
  somebody('Cilla', { organisation: 'Motala kommun', state: 'waiting', turn: 2, needs: 'Ingen ska se det' }),
  somebody('David', { organisation: 'Region Östergötland', state: 'waiting', turn: 1 }),
  somebody('Eva', { organisation: 'Ydre kommun', state: 'cancelled' }),
  somebody('Fia', { organisation: 'Ydre kommun', state: 'lapsed' }),
];
const names = (which: Parameters<typeof chosenOf>[1]['which'], more = {}) =>
  chosenOf(people, { which, session: '', organisation: '', ...more }).map(({ name }) => name);

test('figures say how many stand where', () => {
  expect(figuresOf(people, 2)).toEqual({
    ...{ seats: 2, seated: 2, confirmed: 1, waiting: 2, cancelled: 1, lapsed: 1, came: 0, absent: 0 },
  });
});

test('an organisation is one however it is written, the largest first, without those who have left', () => {
  expect(byOrganisation(people)).toEqual([
    { name: 'Motala kommun', seated: 2, waiting: 1 },
    { name: 'Region Östergötland', seated: 0, waiting: 1 },
  ]);
});

test('the list is chosen by place, session and organisation, those who wait in their turn', () => {
  expect(names('plats')).toEqual(['Bo', 'Åsa']);
  expect(names('vantar')).toEqual(['David', 'Cilla']);
  expect(names('avbokade')).toEqual(['Eva', 'Fia']);
  expect(names('alla')).toEqual(['Bo', 'Åsa', 'David', 'Cilla', 'Eva', 'Fia']);
  expect(names('alla', { session: 'a' })).toEqual(['Bo']);
  expect(names('alla', { organisation: organisationKey('MOTALA kommun ') })).toEqual(['Bo', 'Åsa', 'Cilla']);
});

test('needs are those of whoever comes, and nobody else', () => {
  expect(needsOf(people).map(({ needs }) => needs)).toEqual(['Hörslinga']);
});

test('when the details have gone, no organisation is counted', () => {
  const gone = people.map((each) => ({ ...each, organisation: '', disposed: true }));
  expect([byOrganisation(gone), areGone(gone), areGone(people)]).toEqual([[], true, false]);
});
