import { expect, test } from 'vitest';
import { ownMailsSentence } from './present.ts';

test.each([
  [0, true, 'Du har valt att inte få några mejl härifrån.', 'You have chosen to get no mail from here.'],
  [1, true, 'Du får en sorts mejl härifrån.', 'You get one kind of mail from here.'],
  [3, true, 'Du får tre sorters mejl härifrån.', 'You get three kinds of mail from here.'],
  [3, false, 'Inga mejl går ut härifrån just nu.', 'No mail goes out from here at the moment.'],
])('%j kinds, %j', (count, canSend, sv, en) => {
  expect([ownMailsSentence('sv', count, canSend), ownMailsSentence('en', count, canSend)]).toEqual([sv, en]);
});
