import { expect, test } from 'vitest';
import type { ReadDocument } from '../../records/index.ts';
import { foundSentence } from './found-sentence.ts';

const extract: ReadDocument = {
  ...{ kind: 'minutes-extract', authority: 'Motala kommun', board: 'Socialnämnden', date: '2024-02-20', paragraph: '12' },
  ...{ registrationNumbers: [], title: null, proposals: [], dissents: [], votes: [], conflictsOfInterest: [] },
  clauses: [{ number: 1, text: 'Planen godkänns.', verb: 'godkänns', outcome: 'approve' }],
  conditions: [{ board: null, clause: 1, kind: 'all-others', text: 'att alla andra gör det', names: [] }],
  ...{ verifiedImmediately: null, attachments: [], codetermination: null, distribution: [], spans: {}, doubts: [] },
};

test('what was found is said in one sentence', () => {
  expect(foundSentence('sv', extract)).toBe('Socialnämnden i Motala kommun, § 12, 20 februari 2024: godkänner, på villkor.');
  expect(foundSentence('en', extract)).toBe('Socialnämnden, Motala kommun, § 12, 20 February 2024: approves, on a condition.');
});

test('what was not found is not said', () => {
  const bare = { ...extract, authority: null, date: null, paragraph: null, conditions: [], clauses: [] };
  expect(foundSentence('sv', bare)).toBe('Socialnämnden: vi hittar inget beslut om texten.');
  expect(foundSentence('sv', { ...bare, board: null })).toBe(
    'En nämnd som vi inte hittar namnet på: vi hittar inget beslut om texten.',
  );
});

test('a report proposes, and a letter is neither', () => {
  const report = { ...extract, kind: 'official-report' as const };
  expect(foundSentence('sv', report)).toBe('Tjänsteskrivelse till Socialnämnden, 20 februari 2024: förslag, inget beslut.');
  expect(foundSentence('sv', { ...extract, kind: 'unknown' })).toContain('Varken protokollsutdrag eller tjänsteskrivelse');
});
