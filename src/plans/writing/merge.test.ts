import { expect, test } from 'vitest';
import { mergeFields } from './merge.ts';

const base = 'Vi ska samverka om vården nära hemmet. Alla ska vara med.';

test('fields that are one thing each are one or the other; running text is laid together', () => {
  const saved = { title: 'Nära vård', text: base, to: '' };
  const mine = { ...saved, text: base.replace('Alla', 'Vi alla'), to: '2027-06-30' };
  const theirs = { ...saved, title: 'God och nära vård', text: base.replace('samverka', 'mötas') };
  expect(mergeFields({ base: saved, mine, theirs }, ['text'])).toEqual({
    typed: { title: 'God och nära vård', text: base.replace('Alla', 'Vi alla').replace('samverka', 'mötas'), to: '2027-06-30' },
    took: true,
    clashes: [],
  });
  expect(mergeFields({ base: saved, mine, theirs: { ...saved, to: '2027-12-31' } }, ['text']).clashes).toEqual([
    { field: 'to', mine: '2027-06-30', theirs: '2027-12-31' },
  ]);
  expect(mergeFields({ base: saved, mine, theirs: saved }, ['text'])).toEqual({ typed: mine, took: false, clashes: [] });
});
