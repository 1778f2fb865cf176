import { expect, test } from 'vitest';
import { chosenRows, listQuery, readListAsked, sortQuery } from './asked.ts';
import type { RoundRow } from './present.ts';

const row = (title: string, more: Partial<RoundRow> = {}): RoundRow => ({
  ...{ id: title, title, href: '', state: 'open', sentence: '', sentOn: '2026-09-01', answerBy: '', number: '', example: false },
  ...{ follows: null, followedBy: null },
  ...more,
});
const rows = [
  row('Öppna samtal', { sentOn: '2024-01-10', state: 'carried', answerBy: '2024-06-30', number: 'RÖ 2024-9' }),
  row('Arbetsplan 2026–2027', { number: 'RÖ 2026-31', answerBy: '2026-12-01' }),
  row('Ändrad arbetsplan', { sentOn: '2025-02-01', state: 'withdrawn', number: 'RÖ 2024-31' }),
];
const titles = (query: string) => chosenRows(rows, readListAsked(new URLSearchParams(query))).map(({ title }) => title);

test('is filtered by state, words and year, and everything without', () => {
  expect(titles('')).toEqual(['Arbetsplan 2026–2027', 'Ändrad arbetsplan', 'Öppna samtal']);
  expect(titles('lage=carried')).toEqual(['Öppna samtal']);
  expect(titles('sok=ARBETSPLAN+ändrad')).toEqual(['Ändrad arbetsplan']);
  expect(titles('sok=2024-31')).toEqual(['Ändrad arbetsplan']);
  expect(titles('ar=2024&sok=')).toEqual(['Öppna samtal']);
  expect(titles('lage=nonsens&ar=tjugohundra&sortera=id')).toEqual(titles(''));
  expect(titles('ar=1999')).toEqual([]);
});

test('is sorted in the Swedish order of letters, numbers as numbers, and either way', () => {
  expect(titles('sortera=text')).toEqual(['Arbetsplan 2026–2027', 'Ändrad arbetsplan', 'Öppna samtal']);
  expect(titles('sortera=text&ordning=fallande')).toEqual(['Öppna samtal', 'Ändrad arbetsplan', 'Arbetsplan 2026–2027']);
  expect(titles('sortera=dnr')).toEqual(['Öppna samtal', 'Ändrad arbetsplan', 'Arbetsplan 2026–2027']);
  expect(titles('sortera=svar')).toEqual(['Öppna samtal', 'Arbetsplan 2026–2027', 'Ändrad arbetsplan']);
  expect(titles('sortera=lage')).toEqual(['Arbetsplan 2026–2027', 'Öppna samtal', 'Ändrad arbetsplan']);
});

test('the address says what is asked and no more, and a column leads to itself the other way round', () => {
  const again = (query: string) => listQuery(readListAsked(new URLSearchParams(query)));
  for (const query of ['', '?lage=open&sok=v%C3%A5rd&ar=2026&sortera=svar&ordning=fallande', '?sortera=utskickad'])
    expect(again(query)).toBe(query);
  const asked = readListAsked(new URLSearchParams('sok=a&sortera=text'));
  expect(sortQuery(asked, 'text')).toBe('?sok=a&sortera=text&ordning=fallande');
  expect(sortQuery(asked, 'dnr')).toBe('?sok=a&sortera=dnr');
  expect(sortQuery(readListAsked(new URLSearchParams('')), 'utskickad')).toBe('?sortera=utskickad');
  expect(listQuery(asked, { format: 'csv' })).toBe('?sok=a&sortera=text&format=csv');
});
