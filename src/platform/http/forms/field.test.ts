import { expect, test } from 'vitest';
import { oneOf, textOrNull } from './field.ts';

test('a closed list takes its own values, letter by letter, and nothing else', () => {
  const given = ['yes', 'yes ', 'Yes', '', null, undefined, '__proto__'];
  expect(given.map((text) => oneOf(text, ['yes', 'no']))).toEqual(['yes', ...Array(6).fill(undefined)]);
});

test('an empty field is no text', () => {
  expect([textOrNull(''), textOrNull(' '), textOrNull('a')]).toEqual([null, ' ', 'a']);
});
