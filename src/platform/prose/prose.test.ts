import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { anyBlocks, plainSwedish, withSigns } from '../../../test/support/random-prose.ts';
import { canonicalProse, linkAddress, parseProse, plainText, proseOfPlain, proseSchema, proseText, proseTree } from './index.ts';
import { tidy } from './tidy.ts';
import type { ProseBlock } from './tree.ts';
import { write } from './write.ts';

describe('a text', () => {
  it.each([
    ['Ett stycke.\nNy rad.\n\nNästa.', 'Ett stycke.\nNy rad.\n\nNästa.'],
    ['# Rubrik #\n### Djupare\nText', '# Rubrik\n\n## Djupare\n\nText'],
    ['Mål:\n- ett\n- två\n  - inre', 'Mål:\n\n- ett\n- två\n  - inre'],
    ['* ett\n+ två', '- ett\n- två'],
    ['1. a\n1. b', '1. a\n2. b'],
    ['1. a\n2. b\n5. c', '1. a\n2. b\n\n5) c'],
    ['1. a\n2.\n3. b\n\n15.', '1. a\n\n2\\.\n\n3. b\n\n15\\.'],
    ['**fet** _kursiv_ ***båda***', '**fet** *kursiv* **båda**'],
    ['a ^[not [x] *y*] b', 'a ^[not \\[x\\] \\*y\\*] b'],
    ['[ord](https://a.se "mer") <https://b.se>', '[ord](https://a.se) (mer) <https://b.se>'],
    ['2 * 3, 5_000 och snake_case #1 & R&D [x] < 5', '2 * 3, 5_000 och snake_case #1 & R&D [x] < 5'],
    ['- - - - - - - x', '- - - - - - \\- x'],
    ['', ''],
    [' \n\n\t', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(canonicalProse(typed)).toBe(kept);
  });

  it.each(['javascript:alert(1)', '/arbetsplan', 'data:text/html,x', 'http://', 'ftp://a.se', 'https:a.se', ' '])(
    'takes no address as %j',
    (typed) => {
      expect(proseTree(`[ord](${typed})`)).toEqual(proseTree(canonicalProse(`[ord](${typed})`)));
      if (typed.trim() === typed) expect(linkAddress(typed)).toBe(null);
      expect(JSON.stringify(proseTree(`[ord](${typed})`))).not.toContain('"href":"');
    },
  );

  it('keeps what is not in the subset as words', () => {
    const typed = '> citat\n```\nkod\n```\n<b onclick="x">fet</b> &amp; ![bild](https://a.se/b.png)\n| a | b |\n---';
    expect(plainText(typed)).toBe(typed.replace('![bild](https://a.se/b.png)', '!bild (https://a.se/b.png)'));
  });

  it('has its notes and addresses in the plain words, where they stand', () => {
    expect(plainText('Enligt [lagen](https://a.se)^[KL 6:38] gäller\n\n3. tre')).toBe(
      'Enligt lagen (https://a.se) [KL 6:38] gäller\n\n3. tre',
    );
  });
});

describe('any text', () => {
  const typed = fc.oneof(withSigns, fc.string({ unit: 'binary' }), plainSwedish);

  it('is the same when it is written again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = canonicalProse(text);
        expect(proseTree(once)).toEqual(proseTree(text));
        expect(canonicalProse(once)).toBe(once);
        expect(proseText(parseProse(text))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('without markup loses no words', () => {
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(plainSwedish, (text) => {
        expect(words(plainText(text))).toEqual(words(text));
      }),
    );
  });
});

describe('any document', () => {
  it('survives being written and read', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const tree = tidy(blocks);
        expect(tidy(tree)).toEqual(tree);
        expect(proseTree(write(tree))).toEqual(tree);
        const doc = parseProse(write(tree));
        expect(proseSchema.nodeFromJSON(doc.toJSON()).eq(doc)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its letters when it is tidied', () => {
    const letters = (blocks: readonly ProseBlock[]) =>
      (JSON.stringify(blocks).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []).join('').replaceAll(/"text":|\\.|[^\p{L}]/gu, '');
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(letters(tidy(blocks))).toBe(letters(blocks));
      }),
    );
  });
});

describe('a plain text from before the format', () => {
  it('shows its signs as they stand', () => {
    const text = '5*3*2 <b> [1](b) _så_\n- ett\n- två\n\n\n# 3\n1. a ^[x]';
    expect(plainText(proseOfPlain(text))).toBe('5*3*2 <b> [1](b) _så_\n- ett\n- två\n\n# 3\n1. a ^[x]');
    expect(proseTree(proseOfPlain(text)).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('has no marks, lists or links, whatever its signs', () => {
    fc.assert(
      fc.property(withSigns, (text) => {
        const shown = proseTree(proseOfPlain(text));
        for (const block of shown) {
          const inline = block.kind === 'paragraph' ? block.inline : [];
          expect(inline.length).toBeGreaterThan(0);
          for (const piece of inline) if (piece.kind !== 'break') expect(piece).toMatchObject({ mark: null, href: null });
        }
        const bare = (words: string) => words.replaceAll(/\s/g, '');
        expect(bare(plainText(proseOfPlain(text)))).toBe(bare(plainText(proseOfPlain(plainText(proseOfPlain(text))))));
      }),
    );
  });
});

describe('a hostile text', () => {
  it.each(['>', '[', '^[', '- ', '* a\n- b\n', '*a **b ', '_a*', '[a](', '![[]', '\\', '<https://', '1. a\n3. b\n', '#'])(
    'of many %j takes no longer than its length',
    async (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      const took = await cpuMs(() => {
        const tree = proseTree(text);
        write(tree);
        expect(tree.length).toBeGreaterThan(0);
      });
      expect(took).toBeLessThan(20_000);
    },
  );

  it('is read as fast the next time, when it is another string', () => {
    const begun = process.cpuUsage().user;
    const [first, again] = [1, 2].map(() => proseTree('['.repeat(500_000)));
    expect(again).toEqual(first);
    // Half a second at rest; eighteen when each bracket looked whether the text was the same.
    expect((process.cpuUsage().user - begun) / 1_000).toBeLessThan(6_000);
  });
});
