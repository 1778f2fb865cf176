import { expect, test } from 'vitest';
import { figuresOf } from './participants.ts';
import { participantsSentence } from './sentence.ts';

const none = figuresOf([], null);

test.each([
  ['Ingen har anmält sig än', none],
  ['48 har plats', { ...none, seated: 48 }],
  ['Två av tre platser är tagna', { ...none, seats: 3, seated: 2 }],
  ['Tre av tre platser är tagna och en står på väntelistan', { ...none, seats: 3, seated: 3, waiting: 1 }],
  ['Sju av åtta som hade plats kom', { ...none, seats: 9, seated: 8, came: 7, absent: 1 }],
])('%s', (said, figures) => {
  expect(participantsSentence('sv', figures)).toBe(said);
});

test('it is said in English too', () => {
  const figures = { ...none, seats: 3, seated: 3, waiting: 1 };
  expect(participantsSentence('en', figures)).toBe('Three of three seats are taken and one is on the waiting list');
});
