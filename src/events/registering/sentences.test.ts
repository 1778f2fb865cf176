import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { makeStamp, readStamp } from './form-stamp.ts';
import { ownSentence, registerSentence } from './sentences.ts';

const registerBy = Temporal.PlainDate.from('2027-03-03');
const by = Temporal.Instant.from('2027-03-01T11:00:00Z');

test.each([
  ['open', null, 7, 0, 'Anmälan är öppen till och med den 3 mars 2027.'],
  ['open', 20, 8, 0, '12 platser är kvar. Anmäl dig senast den 3 mars 2027.'],
  ['open', 20, 19, 0, 'En plats är kvar. Anmäl dig senast den 3 mars 2027.'],
  ['open', 20, 20, 0, 'Alla platser är tagna. Ställ dig på väntelistan senast den 3 mars 2027.'],
  [
    'open',
    20,
    20,
    3,
    'Alla platser är tagna, och tre personer står på väntelistan. Ställ dig på väntelistan senast den 3 mars 2027.',
  ],
  ['closed', 20, 20, 3, 'Anmälan är stängd.'],
  ['cancelled', 20, 20, 3, 'Konferensen är inställd.'],
] as const)('whether one can register: %s, %s seats, %i taken, %i waiting', (state, seats, seated, waiting, sentence) => {
  expect(registerSentence('sv', { state, seats, registerBy }, { seated, waiting })).toBe(sentence);
});

test.each([
  ['open', 'seat', null, true, 'Du har plats.'],
  ['open', 'seat', null, false, 'Bekräfta din plats senast 1 mars 2027 kl. 12.00.'],
  ['closed', 'waiting', 3, true, 'Du står som nummer 3 på väntelistan.'],
  ['open', 'waiting', 3, false, 'Du står som nummer 3 på väntelistan. Bekräfta anmälan senast 1 mars 2027 kl. 12.00.'],
  ['open', 'cancelled', null, true, 'Du är avbokad.'],
  ['open', 'lapsed', null, false, 'Anmälan bekräftades inte i tid och gäller inte längre.'],
  ['cancelled', 'seat', null, true, 'Konferensen är inställd.'],
  ['over', 'waiting', 1, true, 'Konferensen har hållits.'],
] as const)('where one’s own stands: %s, %s', (conference, state, turn, confirmed, sentence) => {
  expect(ownSentence('sv', { state: conference }, { state, turn, confirmed }, by)).toBe(sentence);
});

test('a form’s mark holds for its own conference, from when a person could have filled it in until it is old', () => {
  const stamp = makeStamp('secret', 'A', by);
  const readAt = (time: Temporal.DurationLike, conference = 'a', secret = 'secret', text = stamp) =>
    readStamp(secret, conference, text, by.add(time));
  expect(readAt({ seconds: 3 })).toEqual({ ok: true, name: stamp.split('.')[1] });
  expect(readAt({ seconds: 2 })).toEqual({ ok: false, code: 'too-fast' });
  const old = { ok: false, code: 'form-old' };
  expect(readAt({ hours: 13 })).toEqual(old);
  expect(readAt({ seconds: 9 }, 'b')).toEqual(old);
  expect(readAt({ seconds: 9 }, 'a', 'another')).toEqual(old);
  // Made to look younger than it is.
  expect(
    readAt(
      { seconds: 9 },
      'a',
      'secret',
      stamp.replace(/^\d+/, (made) => String(Number(made) + 1000)),
    ),
  ).toEqual(old);
});
