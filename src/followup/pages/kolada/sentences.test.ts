import { expect, test } from 'vitest';
import { fetchSentence, outcomeSentence, placesWithout } from './fetch/present.ts';
import { kpiRows, searchSentence } from './search/present.ts';

const kpi = (id: string) => ({ id, title: `Påhittat ${id}`, description: '' });

test('a search says what it came to', () => {
  const say = (waiting: boolean, found: number | null) =>
    searchSentence('sv', 'boende', {
      waiting,
      found: found === null ? null : Array.from({ length: found }, () => kpi('U00001')),
    });
  expect(searchSentence('sv', null, null)).toBe('Nyckeltal från Kolada');
  expect(say(true, 3)).toBe('Vi frågar Kolada efter nyckeltal med ”boende” i namnet');
  expect(say(false, 1)).toBe('Kolada har ett nyckeltal med ”boende” i namnet');
  expect(say(false, 0)).toBe('Kolada har inget nyckeltal med ”boende” i namnet');
  expect(say(false, null)).toBe('Vi vet inte vilka nyckeltal som har ”boende” i namnet');
});

test('a fetch says what it came to, and why when it did not', () => {
  const fetch = { state: 'fetched', reason: null, found: 1200, changed: 3, fromYear: 2022, toYear: 2025 } as const;
  expect(fetchSentence('sv', null)).toBe('Inga siffror har hämtats från Kolada än');
  expect(fetchSentence('sv', fetch)).toBe('1\u00a0200 siffror kom från Kolada, 3 av dem nya eller ändrade');
  expect(fetchSentence('sv', { ...fetch, changed: 0 })).toBe('Kolada har 1\u00a0200 siffror, inget nytt eller ändrat');
  expect(fetchSentence('sv', { ...fetch, found: 1, changed: 0 })).toBe('Kolada har en siffra, inget nytt eller ändrat');
  expect(fetchSentence('sv', { ...fetch, found: 1, changed: 1 })).toBe('En siffra kom från Kolada, ny eller ändrad');
  expect(fetchSentence('sv', { ...fetch, found: 0, changed: 0 })).toBe('Kolada har inga siffror för åren 2022–2025');
  expect(outcomeSentence('sv', { ...fetch, found: 0, toYear: 2022 })).toBe('Kolada har inga siffror för år 2022');
  const failed = { ...fetch, state: 'failed', reason: 'cut-off' } as const;
  expect(fetchSentence('sv', failed)).toBe('Siffrorna kunde inte hämtas från Kolada');
  expect(outcomeSentence('sv', failed)).toBe('Svaret från Kolada bröts i mitten, så inget av det används. Försök igen.');
});

test('places that Kolada has no figures of are named, once it has some', () => {
  const principals = [
    { code: '0580', name: 'Linköpings kommun' },
    { code: '0512', name: 'Ydre kommun' },
  ];
  const values = [
    { place: '0580', value: 1 },
    { place: '0512', value: null },
  ];
  expect(placesWithout('sv', principals, values)).toEqual(['Ydre kommun', 'riket']);
  expect(placesWithout('sv', principals, [])).toEqual([]);
});

test('what is followed already leads to the measure, until it no longer is', () => {
  const measure = { id: 'm', kpi: 'U00001', endedAt: null } as never;
  const [one, two] = kpiRows('p', [kpi('U00001'), kpi('U00002')], [measure]);
  expect(one).toMatchObject({ isFollowed: true, href: '/uppfoljning/matt/m' });
  expect(two).toMatchObject({ isFollowed: false, href: '/uppfoljning/p/matt/kolada/U00002' });
});
