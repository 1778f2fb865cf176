import { expect, test } from 'vitest';
import { somebody } from '../../../test/support/participant.ts';
import { receiversOf } from './receivers.ts';

const people = [
  somebody('Åsa', { sessions: [{ choice: 'Förmiddag', itemId: 'a', state: 'seat' }] }),
  somebody('Bo', { sessions: [{ choice: 'Förmiddag', itemId: 'a', state: 'waiting' }] }),
  somebody('Cilla', { state: 'waiting', sessions: [{ choice: 'Förmiddag', itemId: 'a', state: 'seat' }] }),
  somebody('David', { state: 'cancelled' }),
  somebody('Eva', { state: 'lapsed' }),
  somebody('Fia', { email: '' }),
  somebody('Gun', { email: 'gun@example.se', disposed: true }),
];

test.each([
  ['seated', null, ['Bo', 'Åsa']],
  ['waiting', null, ['Cilla']],
  ['all', null, ['Bo', 'Cilla', 'Åsa']],
  ['session', 'a', ['Åsa']],
  ['session', 'b', []],
] as const)('%s %s', (to, itemId, names) => {
  expect(receiversOf(people, to, itemId).map(({ name }) => name)).toEqual(names);
});
