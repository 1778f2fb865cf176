import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { yearSentence } from './year-sentence.ts';

const day = Temporal.PlainDate.from;
const svo = {
  organ: 'SVO',
  on: day('2027-03-12'),
  starts: '09:00',
  ends: '12:00',
  place: 'Linköping',
  noticed: false,
  noticeDays: 7,
};

it('says when the next meeting is, and by when its notice goes', () => {
  expect(yearSentence('sv', svo, day('2027-02-01'))).toBe(
    'Nästa möte är SVO den 12 mars 2027 kl. 9–12, Linköping. Kallelsen ska ut senast 5 mars.',
  );
  expect(yearSentence('en', { ...svo, place: '', starts: '09:30' }, day('2027-02-01'))).toBe(
    'The next meeting is SVO on 12 March 2027 at 9:30–12. The notice goes by 5 March.',
  );
});

it('says when the notice is due today, late, or gone', () => {
  expect(yearSentence('sv', svo, day('2027-03-05'))).toContain('Kallelsen ska ut i dag.');
  expect(yearSentence('sv', svo, day('2027-03-06'))).toContain('Kallelsen skulle ha gått ut 5 mars.');
  expect(yearSentence('sv', { ...svo, noticed: true }, day('2027-03-12'))).toBe(
    'I dag möts SVO kl. 9–12, Linköping. Kallelsen har gått ut.',
  );
});

it('says so when nothing is planned', () => {
  expect(yearSentence('sv', null, day('2027-03-06'))).toBe('Inget möte är planerat.');
});
