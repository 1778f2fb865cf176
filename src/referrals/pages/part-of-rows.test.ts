import { expect, test } from 'vitest';
import { mostRows, partOfRows } from './part-of-rows.ts';

const rows = Array.from({ length: 2 * mostRows + 1 }, (_, at) => `c${at}`);
const part = (query: string, of: readonly string[] = rows, most?: number) => {
  const given = { isAt: (row: string, named: string | null) => row === named, ...(most === undefined ? {} : { most }) };
  const { page, pages, rows: shown } = partOfRows(of, new URLSearchParams(query), given);
  return [page, pages, shown.length, shown[0]];
};

test('a long table is shown a part at a time, by its number or by a row in it', () => {
  expect(part('')).toEqual([1, 3, mostRows, 'c0']);
  expect(part('sida=2')).toEqual([2, 3, mostRows, `c${mostRows}`]);
  expect(part(`vid=c${2 * mostRows}`)).toEqual([3, 3, 1, `c${2 * mostRows}`]);
  expect(part('sida=99999')).toEqual([3, 3, 1, `c${2 * mostRows}`]);
  for (const odd of ['sida=0', 'sida=-1', 'sida=1e9', 'vid=nej']) expect(part(odd)).toEqual([1, 3, mostRows, 'c0']);
  expect(part('', [])).toEqual([1, 1, 0, undefined]);
  expect(part('sida=2', ['a', 'b', 'c'], 2)).toEqual([2, 2, 1, 'c']);
});
