import { expect, test } from 'vitest';
import { hintsIn } from './hints.ts';

test('shows where each reminder may be about something, three places at most', () => {
  const text = `§ 12 Jäv
Karin anmäler jäv. Beslutet har överklagats av NN.
Vid protokollet
Kontakt: 070-123 45 67, nn@gmail.com. Överklagande, överklagan, överklagad.
Samkväm och ojävig, 2024-01-10.`;
  const found = hintsIn(text).map(({ about, words }) => `${about}: ${words}`);
  expect(found.map((hint) => hint.split(':')[0])).toEqual([
    'signatures',
    ...['home-details', 'home-details'],
    ...['appellants', 'appellants', 'appellants'],
    ...['conflict-reasons', 'conflict-reasons'],
  ]);
  expect(found[3]).toContain('har överklagats av NN');
  expect(hintsIn('Nämnden godkänner arbetsplanen.')).toEqual([]);
});
