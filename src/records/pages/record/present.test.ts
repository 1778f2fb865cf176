import { expect, test } from 'vitest';
import { textSentence } from './present.ts';

test('what search finds of a file, and why not', () => {
  expect(textSentence('sv', { state: 'read', why: null })).toBe('Går att söka i.');
  expect(textSentence('sv', { state: 'waiting', why: null })).toBe('Läses in för sökning.');
  expect(textSentence('sv', { state: 'unreadable', why: 'locked' })).toBe(
    'Kan inte läsas: filen är låst med lösenord. Sökningen hittar handlingen bara på dess namn och nummer.',
  );
  expect(textSentence('en', { state: 'unreadable', why: 'scanned' })).toMatch(
    /^Cannot be read: the file is a picture of paper\./,
  );
  expect(textSentence('sv', null)).toBe('');
});
