import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { mostRead, read } from './read.ts';
import type { ReadDocument } from './shape.ts';

const corpus = fileURLToPath(new URL('corpus', import.meta.url));
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${corpus}/${name}`, 'utf8'));

/** Lines as minutes have them, in any order, and anything at all between. */
const fragments = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const anyMinutes = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    { maxLength: 60 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\f').map((between) => lines.join(between)));

function values(found: ReadDocument): readonly [string, string][] {
  return Object.entries(found.spans).flatMap(([field]): [string, string][] => {
    let value: unknown = found;
    for (const key of field.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const words = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : value;
    return typeof words === 'string' ? [[field, words]] : [];
  });
}

/** Marks, spaces and hyphens aside. */
const bare = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

test('any text is read without throwing, the same each time, its places inside it and in order', () => {
  fc.assert(
    fc.property(anyMinutes, (text) => {
      const found = read(text);
      expect(read(text)).toEqual(found);
      for (const [start, end] of Object.values(found.spans)) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const clauses = found.clauses.map((_, index) => found.spans[`clauses.${index}`]?.[0] ?? -1);
      expect([...clauses].sort((a, b) => a - b)).toEqual(clauses);
    }),
    { numRuns: 150 },
  );
});

test('any string at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(read(text).kind).toMatch(/^(?:unknown|minutes-extract|official-report)$/);
    }),
    { numRuns: 200 },
  );
});

test('the words at a place are the words that were found there', () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const text of texts) {
    const found = read(text);
    for (const [field, words] of values(found)) {
      if (field === 'date' || field === 'codetermination') continue;
      compared += 1;
      const [start, end] = found.spans[field] ?? [0, 0];
      const there = bare(text.slice(start, end));
      // Between its first and last word a clause may have a page header, which its text leaves out.
      const same = there === bare(words) || (there.startsWith(bare(words).slice(0, 12)) && there.endsWith(bare(words).slice(-4)));
      if (!same && field !== 'board') wrong.push(`${field}: ${words} ≠ ${text.slice(start, end)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

test('what is longer than any minutes is read in part, and said', () => {
  const found = read(`${texts[0] ?? ''}\n${'Ord. '.repeat(mostRead / 4)}`);
  expect(found.doubts.map((doubt) => doubt.field)).toContain('text');
  expect(found.paragraph).toBe('17');
});

test.each([
  ['one letter', 'a'],
  ['one figure', '1'],
  ['headings', 'Beslut\nSocialnämnden beslutar\n1. att godkänna\n'],
  ['paragraphs', '§ 1 A\n'],
  ['frames', 'Socialnämnden beslutar att '],
  ['conditions', 'under förutsättning att '],
  ['parts of names', 'vård- och '],
  ['numbers', 'Dnr 1/'],
  ['votes', '7 ja 5 nej '],
  ['capitals', 'Aa Bb '],
  ['colons', 'a:::: '],
  ['stars', '* _ > '],
])('a hostile megabyte of %s is read in seconds', async (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  // Generous: a pattern that backtracks would take minutes.
  expect(await cpuMs(() => read(text))).toBeLessThan(20_000);
});
