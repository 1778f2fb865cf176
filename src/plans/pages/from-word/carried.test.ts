import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../../test/support/cpu-time.ts';
import type { Form } from '../../../platform/http/web.ts';
import { type WordBlock, wordBlocks } from '../../starting/word-blocks.ts';
import { carriedBlocks, isPlanLike, toCarry } from './carried.ts';

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

test('the worst that is let through is taken apart in a short while', async () => {
  const worst = `${'<ul><li>'.repeat(20)}${'<p>a</p>'.repeat(19_900)}`;
  expect(isPlanLike(worst)).toBe(true);
  expect(await cpuMs(() => expect(wordBlocks(worst)).toHaveLength(1))).toBeLessThan(10_000);
});

describe('parts that a form carries', () => {
  const paragraph = (text: string): WordBlock => ({ kind: 'paragraph', level: null, text, items: [] });
  const formOf = (carried: string): Form => ({
    ...{ text: () => carried, list: () => [carried], file: () => null, files: () => [], fields: () => ({ delar: carried }) },
  });
  const line = `Vi ska **samverka** om en god vård ^[Se planen.]. ${'Orden är fler än tecknen. '.repeat(8)}`;
  const pages = Array.from({ length: 600 }, () => paragraph(`${line}\n\n${line}`));

  test('come back as they were: a hundred pages with marks, notes and paragraphs', () => {
    const carried = toCarry(pages) ?? '';
    expect(carried.length).toBeGreaterThan(250_000);
    expect(carriedBlocks(formOf(carried))).toEqual(pages);
  });

  test.each([
    ['longer than any plan', [paragraph('x'.repeat(400_000))]],
    ['all signs', [paragraph('*a* '.repeat(10_001))]],
    ['all lines', [paragraph('- a\n'.repeat(20_001))]],
    ['an endless list', [{ ...paragraph('a'), items: Array.from({ length: 20_001 }, () => ({ title: 'a', text: '' })) }]],
  ])('are refused before they are taken apart: %s', (_, parts) => {
    expect(toCarry(parts)).toBeNull();
    expect(carriedBlocks(formOf(JSON.stringify(parts)))).toBe('too-much');
  });

  test.each(['', '{', '[{"kind":"x"}]'])('are asked for anew when they are not whole: %s', (carried) => {
    expect(carriedBlocks(formOf(carried))).toBe('stale');
  });
});
