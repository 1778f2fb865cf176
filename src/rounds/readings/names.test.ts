import { expect, test } from 'vitest';
import { likeness, namesAuthority, plainBoard, sameAuthority } from './names.ts';

test.each([
  ['Göteborgs Stad', 'Göteborgs kommun', true],
  ['Kinda', 'Kinda kommun', true],
  ['Region Östergötland', 'Region Östergötland', true],
  ['Region Gotland', 'Gotlands kommun', false],
  ['Ödeshögs kommun', 'Åtvidabergs kommun', false],
  ['', 'Kinda kommun', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameAuthority(one, other)).toBe(same);
});

test('an authority is found in a longer name, in the genitive too', () => {
  expect(namesAuthority('Region Östergötlands hälso- och sjukvårdsnämnd', 'Region Östergötland')).toBe(true);
  expect(namesAuthority('socialnämnden i Motala kommun', 'Motala kommun')).toBe(true);
  expect(namesAuthority('socialnämnden i Motala kommun', 'Vadstena kommun')).toBe(false);
});

test.each([
  ['Region Östergötlands hälso- och sjukvårdsnämnd', 'Region Östergötland', 'hälso- och sjukvårdsnämnd'],
  ['Hälso- och sjukvårdsnämndens', null, 'hälso- och sjukvårdsnämnd'],
  ['Hälso– och sjukvårdsnämnden', null, 'hälso- och sjukvårdsnämnd'],
  ['Socialnämnden i Motala kommun', 'Motala kommun', 'socialnämnd'],
  ['Kommunstyrelsens arbetsutskott', null, 'kommunstyrelse arbetsutskott'],
  ['Kommunfullmäktiges', null, 'kommunfullmäktige'],
])('%s (%s) is %s', (name, authority, plain) => {
  expect(plainBoard(name, authority)).toBe(plain);
});

test('titles are alike by their words, and never across years', () => {
  const round = 'Arbetsplan 2024–2025';
  expect(likeness('Samråd vård och omsorg (SVO), godkännande av arbetsplan för åren 2024-2025', round)).toBe(1);
  expect(likeness('Länsgemensamma arbetsplanen 2024/2025', round)).toBe(1);
  expect(likeness('Arbetsplan 2022–2023', round)).toBe(0);
  expect(likeness('Budget för socialnämnden', round)).toBe(0);
});
