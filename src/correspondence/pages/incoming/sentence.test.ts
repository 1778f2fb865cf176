import { expect, test } from 'vitest';
import { incomingSentence } from './sentence.ts';

test.each([
  [0, 0, 0, 'Inga mejl väntar', 'No mail is waiting'],
  [1, 0, 0, 'Ett mejl hör inte ihop med något ännu', 'One mail belongs to nothing yet'],
  [
    2,
    1,
    0,
    'Två mejl hör inte ihop med något ännu och ett mejl väntar på att läsas',
    'Two mails belong to nothing yet and one mail waits to be read',
  ],
  [
    1,
    3,
    1,
    'Ett mejl hör inte ihop med något ännu, tre mejl väntar på att läsas och ett mejl läses in just nu',
    'One mail belongs to nothing yet, three mails wait to be read and one mail is just coming in',
  ],
])('with %i unmatched, %i to read and %i coming in', (unmatched, toRead, beingRead, sv, en) => {
  expect(incomingSentence('sv', { unmatched, toRead, beingRead })).toBe(sv);
  expect(incomingSentence('en', { unmatched, toRead, beingRead })).toBe(en);
});
