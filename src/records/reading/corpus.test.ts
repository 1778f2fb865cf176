import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compared } from '../../../test/support/reading-compare.ts';
import { corpusTexts } from '../../../test/support/reading-corpus.ts';
import { read } from './read.ts';

const texts = corpusTexts(fileURLToPath(new URL('corpus', import.meta.url)));

test('the corpus holds as many texts as was asked for', () => {
  expect(texts.length).toBeGreaterThanOrEqual(48);
});

describe.each(texts)('$name', ({ text, expected }) => {
  test('is read as expected', () => {
    const wrong = [...compared(expected, read(text)).values()].flat();
    expect(wrong.join('\n')).toBe('');
  });

  test('places lie in the text', () => {
    const outside = Object.entries(read(text).spans).filter(
      ([, [start, end]]) => !(start >= 0 && start < end && end <= text.length),
    );
    expect(outside).toEqual([]);
  });
});
