import { expect, test } from 'vitest';
import { askedSentence } from './asked-sentence.ts';

const said = (asking: readonly string[], changes: number, unanswered: number, notNoted: readonly string[] = []) =>
  askedSentence('sv', { asking, notNoted, changes, unanswered });

test('says who asked, how much, and what is left to answer', () => {
  expect(said([], 0, 0)).toBe('Ingen huvudman har godkänt med ändringar.');
  expect(said(['regionen'], 0, 0, ['regionen'])).toBe(
    'Regionen har godkänt med ändringar. Vad regionen vill ändra är inte antecknat än.',
  );
  expect(said(['Motala'], 1, 1)).toBe('Motala har godkänt med ändringar: en ändring, den är inte besvarad.');
  expect(said(['Motala', 'Ydre'], 5, 3)).toBe('Två huvudmän har godkänt med ändringar: fem ändringar, tre är inte besvarade.');
  expect(said(['Motala', 'Ydre'], 2, 0, ['Ydre'])).toBe(
    'Två huvudmän har godkänt med ändringar: två ändringar, alla är besvarade. Vad Ydre vill ändra är inte antecknat än.',
  );
  expect(said(['Motala'], 4, 4)).toBe('Motala har godkänt med ändringar: fyra ändringar, ingen är besvarad.');
  expect(said(['Motala'], 1, 0)).toBe('Motala har godkänt med ändringar: en ändring, den är besvarad.');
  expect(said(['Motala'], 4, 1)).toBe('Motala har godkänt med ändringar: fyra ändringar, en är inte besvarad.');
});

test('in English', () => {
  expect(askedSentence('en', { asking: ['Motala', 'Ydre'], notNoted: [], changes: 5, unanswered: 3 })).toBe(
    'Two principals approved with changes: five changes, three are not answered.',
  );
});
