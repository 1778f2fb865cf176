import { expect, test } from 'vitest';
import { wordBlocks } from '../../starting/word-blocks.ts';
import { isPlanLike } from './carried.ts';

const item = (text: string) => `<li>${text}</li>`;

test('a plan of a hundred pages is one, with lists in lists and long tables', () => {
  const page = `<h1>Område</h1>${'<p>En <strong>lång</strong> text om vården.</p>'.repeat(30)}<ul>${item('Ett').repeat(10)}</ul>`;
  const table = `<table>${`<tr>${'<td><p>Ord</p></td>'.repeat(4)}</tr>`.repeat(500)}</table>`;
  expect(isPlanLike(page.repeat(100) + table)).toBe(true);
  expect(isPlanLike('<ul><li>a'.repeat(9) + '</li></ul>'.repeat(9))).toBe(true);
});

test('what would take seconds to take apart is none: too long, too many parts, or lists in lists without end', () => {
  expect(isPlanLike('x'.repeat(800_001))).toBe(false);
  expect(isPlanLike(`<ul>${item('a').repeat(21_000)}</ul>`)).toBe(false);
  expect(isPlanLike(`${'<ul><li>'.repeat(140)}${'<p>a</p>'.repeat(1000)}`)).toBe(false);
});

test('the worst that is let through is taken apart in a short while', () => {
  const worst = `${'<ul><li>'.repeat(20)}${'<p>a</p>'.repeat(19_900)}`;
  expect(isPlanLike(worst)).toBe(true);
  const begun = process.cpuUsage().user;
  expect(wordBlocks(worst)).toHaveLength(1);
  expect((process.cpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
});
