import { expect, test } from 'vitest';
import { ownMailsSentence } from './present.ts';

test.each([
  [0, null, 'Du har valt att inte få några mejl härifrån.', 'You have chosen to get no mail from here.'],
  [1, null, 'Du får en sorts mejl härifrån.', 'You get one kind of mail from here.'],
  [3, null, 'Du får tre sorters mejl härifrån.', 'You get three kinds of mail from here.'],
  [
    ...([3, 'no-server'] as const),
    'Inga mejl går ut härifrån: ingen e-postserver är inställd.',
    'No mail goes out from here: no mail server is configured.',
  ],
  [3, 'example', 'Inga mejl går till ett exempelkonto.', 'No mail goes to an account of the example.'],
] as const)('%j kinds, %j', (count, noWay, sv, en) => {
  expect([ownMailsSentence('sv', count, noWay), ownMailsSentence('en', count, noWay)]).toEqual([sv, en]);
});
