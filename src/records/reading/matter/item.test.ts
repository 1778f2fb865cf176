import { expect, test } from 'vitest';
import { linesOf } from '../page/lines.ts';
import { chosenItem, itemStarts } from './item.ts';

const numbers = (text: string) => itemStarts(linesOf(text)).map((start) => start.number);

test.each([
  ['§ 12 Arbetsplan', ['12']],
  ['§12. Arbetsplan', ['12']],
  ['Ks § 1', ['1']],
  ['SN au § 34 Plan', ['34']],
  ['§ 63/20', ['63/20']],
  ['§ 295 Ärendenummer SLK-2025-00319', ['295']],
  ['Protokollsutdrag § 7', ['7']],
  ['7 § 51 Gemensam plan', ['51']],
  ['SN 13 Bidrag Dnr 31/16', ['13']],
  ['Paragraf: § 29', ['29']],
  ['§§ 1-21', []],
  ['§ 1-21', []],
  ['16 § hälso- och sjukvårdslagen', []],
  ['§ 19 MBL', []],
  ['enligt 5 kap.\n50 § kommunallagen', []],
  ['Enligt § 5 i reglementet', []],
  ['Sida 13', []],
])('%j', (text, found) => {
  expect(numbers(text)).toEqual(found);
});

test('a table of contents begins no items', () => {
  expect(numbers('§ 1 Upprop ........ 2\n§ 2 Plan ........ 3\n\n§ 2 Plan\nBeslut')).toEqual(['2']);
  expect(numbers('§ 1 Upprop\n§ 2 Plan\n§ 3 Val')).toEqual([]);
});

test('of several items the first is read, and the others are told', () => {
  const text = '§ 93 Plan\n\nBeslut\nNämnden antar planen.\n\nBilaga\n\n§ 94 Val\n\nBeslut\nNämnden väljer A.';
  const item = chosenItem(linesOf(text));
  expect([item?.start.number, item?.others]).toEqual(['93', ['94']]);
});
