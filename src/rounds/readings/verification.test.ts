import { describe, expect, test } from 'vitest';
import { verificationIn } from './verification.ts';

const meeting = '2026-03-05';
const today = '2026-04-10';
const told = (text: string, atOnce: boolean | null = null) => {
  const { state, verified, noticed } = verificationIn(text, meeting, atOnce, today);
  return [state, verified?.on ?? null, noticed?.on ?? null];
};

test.each([
  ['Justerat 2026-03-10. Tillkännagivet 2026-03-11.', ['verified', '2026-03-10', '2026-03-11']],
  ['Protokollet justerades den 10 mars 2026', ['verified', '2026-03-10', null]],
  [
    'Det justerades den 10 mars 2026 och tillkännagavs på anslagstavlan den 11 mars 2026.',
    ['verified', '2026-03-10', '2026-03-11'],
  ],
  ['Justerat\nden 10/3 2026', ['verified', '2026-03-10', null]],
  ['Anslagsdatum: 2026-03-11', ['verified', null, '2026-03-11']],
  ['Datum för anslags uppsättande 2026-03-11  Datum för anslags nedtagande 2026-04-02', ['verified', null, '2026-03-11']],
  ['Utdrag ur justerat protokoll', ['verified', null, null]],
  ['Paragrafen förklaras omedelbart justerad.', ['verified', meeting, null]],
  ['OJUSTERAT UTDRAG', ['not-yet', null, null]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('nothing is assumed', () => {
  test.each([
    ['Justerandes signatur   Utdraget bestyrks'],
    ['Justeras den 10 mars 2026'],
    ['Justeringens plats och tid: Kommunhuset, 2026-03-10'],
    // Before the meeting, and ahead of today.
    ['Justerat 2026-02-01'],
    ['Justerat 2026-05-01'],
    ['Justerat 2026-02-30'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([null, null, null]);
  });
});

test('what the reader found counts, and what is told is found in its place', () => {
  expect(told('Nämnden beslutar.', true)).toEqual(['verified', meeting, null]);
  expect(told('Paragrafen är omedelbart justerad', false)).toEqual([null, null, null]);
  const text = 'Justerat 2026-03-10';
  expect(text.slice(...(verificationIn(text, meeting, null, today).verified?.span ?? [0, 0]))).toBe('2026-03-10');
});
