import { expect, test } from 'vitest';
import type { AnswerRow } from '../../statement/answer-table.ts';
import { mostRows, partOfRows } from './part-of-rows.ts';

const rows = Array.from({ length: 2 * mostRows + 1 }, (_, at) => ({
  comment: { id: `c${at}` },
  label: '',
  answer: null,
})) as never;
const part = (query: string, of: readonly AnswerRow[] = rows) => {
  const { page, pages, rows: shown } = partOfRows(of, new URLSearchParams(query));
  return [page, pages, shown.length, shown[0]?.comment.id];
};

test('a long table is shown a part at a time, by its number or by a comment in it', () => {
  expect(part('')).toEqual([1, 3, mostRows, 'c0']);
  expect(part('sida=2')).toEqual([2, 3, mostRows, `c${mostRows}`]);
  expect(part(`vid=c${2 * mostRows}`)).toEqual([3, 3, 1, `c${2 * mostRows}`]);
  expect(part('sida=99999')).toEqual([3, 3, 1, `c${2 * mostRows}`]);
  for (const odd of ['sida=0', 'sida=-1', 'sida=1e9', 'vid=nej']) expect(part(odd)).toEqual([1, 3, mostRows, 'c0']);
  expect(part('', [])).toEqual([1, 1, 0, undefined]);
});
