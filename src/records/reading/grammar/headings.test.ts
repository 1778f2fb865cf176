import { expect, test } from 'vitest';
import { headingOf } from './headings.ts';

test.each([
  ['Beslut', 'decision', null],
  ['BESLUT:', 'decision', null],
  ['Socialnämndens beslut', 'decision', 'Socialnämnden'],
  ['Förslag till beslut', 'proposal', null],
  ['Förslag till social- och omsorgsnämndens beslut', 'proposal', 'Social- och omsorgsnämnden'],
  ['Förslag till beslut i kommunfullmäktige', 'proposal', 'Kommunfullmäktige'],
  ['Arbetsutskottets förslag till beslut', 'proposal', 'Arbetsutskottet'],
  ['Sammanfattning av ärendet', 'matter', null],
  ['Yrkanden', 'motions', null],
  ['Förslag på sammanträdet', 'proposal', null],
  ['Beslutsgång', 'course', null],
  ['Omröstningsresultat', 'votes', null],
  ['Reservationer', 'dissents', null],
  ['Särskilt yttrande', 'opinions', null],
  ['Jäv', 'conflicts', null],
  ['Omedelbar justering: Nej', 'verification', null],
  ['Beslutsunderlag:', 'basis', null],
  ['Bilagor', 'attachments', null],
  ['Information eller förhandling enligt lag (1976:580) om medbestämmande i arbetslivet', 'codetermination', null],
  ['Facklig samverkan', 'codetermination', null],
  ['Beslutet skickas till: akten', 'distribution', null],
  ['Protokollsutdrag skickas till', 'distribution', null],
  ['Tidigare behandling', 'history', null],
])('%s is a heading', (line, kind, board) => {
  const heading = headingOf(line);
  expect([heading?.kind, heading?.board]).toEqual([kind, board]);
});

test.each([
  'Enligt kommunstyrelsens förslag:',
  'Kommunstyrelsen tillstyrker stadsledningskontorets förslag och föreslår att kommunfullmäktige beslutar:',
  'Information eller förhandling enligt medbestämmandelagen är inte påkallat.',
  'Förslag till gemensam plan för en god och nära vård',
  'Nämnden beslutade den 12 maj att anta planen',
  'Ekonomi-',
])('%s is none', (line) => {
  expect(headingOf(line)).toBeNull();
});

test('what follows a colon is no part of the heading', () => {
  expect(headingOf('Beslutet skickas till: akten')?.length).toBe('Beslutet skickas till:'.length);
});
