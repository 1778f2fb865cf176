import { expect, it } from 'vitest';
import { paragraphsFor } from './paragraphs.ts';

const items = (...ids: readonly string[]) => ids.map((id) => ({ id: id.replace('-', ''), struck: id.startsWith('-') }));
const numbers = (...given: Parameters<typeof paragraphsFor>) => Object.fromEntries(paragraphsFor(...given));

it('begins at § 1, and goes on after the organ’s other meetings of the year', () => {
  expect(numbers(items('a', 'b'), { own: null, others: [] })).toEqual({ a: 1, b: 2 });
  expect(numbers(items('a', 'b'), { own: null, others: [1, 2, 3] })).toEqual({ a: 4, b: 5 });
});

it('gives a struck item no §', () => {
  expect(numbers(items('a', '-b', 'c'), { own: null, others: [] })).toEqual({ a: 1, c: 2 });
});

it('keeps the numbers of a meeting that is frozen anew', () => {
  expect(numbers(items('a', 'b', 'c'), { own: 4, others: [1, 2, 3] })).toEqual({ a: 4, b: 5, c: 6 });
  expect(numbers(items('a'), { own: 1, others: [3, 4] })).toEqual({ a: 1 });
});

it('gives no § twice when a meeting that is frozen anew has grown into the next', () => {
  expect(numbers(items('a', 'b', 'c'), { own: 1, others: [3, 4] })).toEqual({ a: 5, b: 6, c: 7 });
});
