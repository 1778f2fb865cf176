import { expect, test } from 'vitest';
import { ownValue } from './own-value.ts';

test('a list has what is its own, and nothing that it inherits', () => {
  const list = { sparad: 'Sparat.' };
  expect(ownValue(list, 'sparad')).toBe('Sparat.');
  for (const word of ['constructor', '__proto__', 'toString', '', null]) expect(ownValue(list, word)).toBeUndefined();
});
