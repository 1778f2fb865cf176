import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { referralSentence } from './referral-sentence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const told = {
  ...{ state: 'open' as const, until: day('2027-03-31'), reason: '', today: day('2027-03-22') },
  ...{ asked: 14, answered: 9, comments: 23, unanswered: 12 },
};

test('how many have answered, how long is left, and what waits for an answer', () => {
  expect(referralSentence('sv', told)).toBe(
    'På remiss till 31 mars, 9 dagar kvar: nio av fjorton nämnder har svarat, 23 synpunkter, 12 att besvara.',
  );
  expect(referralSentence('en', told)).toBe(
    'Out for statement until 31 March, 9 days left: nine of fourteen boards have answered, 23 comments, 12 to answer.',
  );
});

test('none, one and all are said as one says them', () => {
  const said = (asked: number, answered: number) =>
    referralSentence('sv', { ...told, state: 'ended', asked, answered, comments: 0 });
  expect(said(15, 0)).toBe('Remissen är avslutad: ingen av femton nämnder har svarat.');
  expect(said(15, 1)).toBe('Remissen är avslutad: en av femton nämnder har svarat.');
  expect(said(1, 0)).toBe('Remissen är avslutad: nämnden har inte svarat.');
  expect(said(1, 1)).toBe('Remissen är avslutad: nämnden har svarat.');
});

test('the last day, the time after it, and what has been closed or taken back', () => {
  expect(referralSentence('sv', { ...told, today: told.until, comments: 0 })).toBe(
    'På remiss till 31 mars, i dag är sista dagen: nio av fjorton nämnder har svarat.',
  );
  expect(referralSentence('sv', { ...told, state: 'over', answered: 14, unanswered: 0 })).toBe(
    'Remisstiden gick ut 31 mars: alla fjorton nämnder har svarat, 23 synpunkter, alla besvarade.',
  );
  expect(referralSentence('sv', { ...told, state: 'ended', comments: 1, unanswered: 1 })).toBe(
    'Remissen är avslutad: nio av fjorton nämnder har svarat, en synpunkt att besvara.',
  );
  expect(referralSentence('sv', { ...told, state: 'withdrawn', reason: 'Fel text' })).toBe(
    'Remissen har dragits tillbaka: Fel text.',
  );
});
