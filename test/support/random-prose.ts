import fc from 'fast-check';
import type { ProseBlock, ProseInline } from '../../src/platform/prose/index.ts';

const words = ['Nära vård', 'å', 'ö', 'x', '2026', '15', 'R&D', 'snake_case', 'nämnd-', 'e\u0301', '𝐀', '😀', '中'];
const signs = [
  '*',
  '**',
  '_',
  '__',
  '[',
  ']',
  '(',
  ')',
  '](',
  '^[',
  '^',
  '!',
  '\\',
  '`',
  '<',
  '>',
  '&amp;',
  '&',
  '#',
  '##',
  '-',
  '+',
  '1.',
  '2)',
  '.',
  ',',
  '–',
  '”',
  '~~~',
  '---',
  '===',
  ':',
];
const spaces = [' ', ' ', '  ', '\t', '\u00a0', '\u2003', '\uFEFF', '\f'];
const lines = ['\n', '\n', '\n\n', '\r\n', '\u2028', '\n  ', '\n    '];
const markup = [
  '- ',
  '* ',
  '1. ',
  '3. ',
  '# ',
  '### ',
  '**fet**',
  '*k*',
  '[l](https://a.se)',
  '<https://b.se>',
  '^[not]',
  '[x](https://c.se "t")',
  '> ',
];

const mixed = (...parts: string[][]) =>
  fc.array(fc.constantFrom(...parts.flat()), { maxLength: 25 }).map((each) => each.join(''));

/** Texts that are full of what could be markup. */
export const withSigns = mixed(words, signs, spaces, lines, markup);

/** Texts as they were written before there was markup: words, some signs, lines, and lists with a hyphen. */
export const plainSwedish = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '- ', '§ ', '* ', '# '),
      mixed(words, [' ', ', ', '. ', ' * ', ' # ', '*', ' & ', ' – ', '_']),
      fc.constantFrom('\n', '\n\n'),
    ),
    { maxLength: 8 },
  )
  .map((each) => each.flat().join(''));

const href = fc.constantFrom(null, null, 'https://a.se', 'https://a.se/(b)?c=1&copy;d*_[x]', 'mailto:a@b.se');
const text = fc.record({
  kind: fc.constant('text' as const),
  text: mixed(words, signs, spaces),
  mark: fc.constantFrom(null, null, 'strong', 'em'),
  href,
});
const inline: fc.Arbitrary<ProseInline[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('note' as const), text: mixed(words, signs, spaces) }) },
    { weight: 1, arbitrary: href.map((address) => ({ kind: 'text' as const, text: address ?? 'x', mark: null, href: address })) },
  ),
  { maxLength: 6 },
);

/** Documents of every shape, tidy or not, with lists nested deeper than we keep. */
export const anyBlocks: fc.Arbitrary<readonly ProseBlock[]> = fc.letrec<{ block: ProseBlock; blocks: readonly ProseBlock[] }>(
  (tie) => {
    const items = fc.array(tie('blocks'), { maxLength: 4 });
    return {
      blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'prose' }),
      block: fc.oneof(
        { depthIdentifier: 'prose', maxDepth: 8, depthSize: 'small' },
        fc.record({ kind: fc.constant('paragraph'), inline }),
        fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2), inline }),
        fc.record({ kind: fc.constant('bullets'), items }),
        fc.record({ kind: fc.constant('numbers'), start: fc.constantFrom(0, 1, 1, 2, 7, 99, 999_999_999, -1, 1.5), items }),
      ) as fc.Arbitrary<ProseBlock>,
    };
  },
).blocks;
