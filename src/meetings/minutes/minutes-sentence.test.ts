import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { type MinutesSituation, minutesSentence } from './minutes-sentence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const base: MinutesSituation = {
  ...{ kind: 'minutes', stands: 'planned', ahead: false, number: 0, edited: false, finishedOn: null, unverified: false },
  ...{ waitsFor: [], objected: [], by: day('2027-03-26'), today: day('2027-03-15'), corrections: 0 },
};
const cases: readonly (readonly [string, Partial<MinutesSituation>])[] = [
  ['Protokollet skrivs när mötet har hållits. Så här ser texten ut så långt.', { ahead: true }],
  ['Protokollet skrivs inte: mötet är inställt.', { stands: 'cancelled' }],
  [
    'Protokollet skrivs och väntar på att sekretariatet fryser texten. Enligt organets egen regel ska det vara klart senast den 26 mars 2027.',
    {},
  ],
  [
    'Protokollet är fryst. Texten väntar på att Anna Ek och Bo Lind justerar den. Enligt organets egen regel skulle det ha varit klart den 26 mars 2027.',
    { number: 1, waitsFor: ['Anna Ek', 'Bo Lind'], today: day('2027-03-27') },
  ],
  [
    'Protokollet är fryst för andra gången. Bo Lind har invänt mot något i texten. Det som har skrivits efter frysningen är inte med.',
    { number: 2, objected: ['Bo Lind'], edited: true, by: null },
  ],
  [
    'Protokollet justerades den 16 mars 2027 och ändras inte mer. En rättelse finns.',
    { finishedOn: day('2027-03-16'), corrections: 1 },
  ],
  [
    'Minnesanteckningarna blev färdiga den 16 mars 2027 och ändras inte mer.',
    { kind: 'notes', finishedOn: day('2027-03-16'), unverified: true },
  ],
];

it.each(cases)('says where minutes stand: %s', (said, known) => {
  expect(minutesSentence('sv', { ...base, ...known })).toBe(said);
});

it('says the same in English', () => {
  expect(minutesSentence('en', { ...base, number: 1, waitsFor: ['Anna Ek'], by: null })).toBe(
    'The minutes are frozen. The text waits for Anna Ek to verify it.',
  );
});
