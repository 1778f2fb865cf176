import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { mergeTexts } from './merge-texts.ts';

const base = 'Vi ska samverka om vården nära hemmet. Alla ska vara med.';

test('what two have written at different places is laid together', () => {
  const mine = 'Vi ska samverka nära om vården nära hemmet. Alla ska vara med.';
  const theirs = 'Vi ska samverka om vården nära hemmet. Alla huvudmän ska vara med.';
  expect(mergeTexts(base, mine, theirs)).toEqual({
    text: 'Vi ska samverka nära om vården nära hemmet. Alla huvudmän ska vara med.',
    clashes: [],
  });
});

test('where both have written differently both wordings stand, and are told of', () => {
  const merged = mergeTexts(base, base.replace('samverka', 'arbeta'), base.replace('samverka', 'mötas'));
  expect(merged.text).toBe('Vi ska arbeta mötas om vården nära hemmet. Alla ska vara med.');
  expect(merged.clashes).toEqual([{ mine: 'arbeta ', theirs: 'mötas ' }]);
});

test('what one took away while the other changed it stays as it was changed', () => {
  const merged = mergeTexts(base, base.replace(' Alla ska vara med.', ''), base.replace('vara med', 'delta'));
  expect(merged.text).toContain('ska delta.');
  expect(merged.clashes).toHaveLength(1);
});

const words = fc.array(fc.constantFrom('och', 'vård', 'nära', 'plan', 'mål', 'en\n\n', 'till.'), { maxLength: 25 });
const text = words.map((list) => list.join(' '));

test('one who changed nothing takes the other text as it is, whichever of the two it is', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(mergeTexts(from, from, to)).toEqual({ text: to, clashes: [] });
      expect(mergeTexts(from, to, from)).toEqual({ text: to, clashes: [] });
      expect(mergeTexts(from, to, to)).toEqual({ text: to, clashes: [] });
    }),
  );
});

test('no word that either has written is lost, however the texts clash', () => {
  const own = fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 0, max: 99 })), { minLength: 1, maxLength: 6 });
  const added = (from: readonly string[], who: string, given: readonly (readonly [number, number])[]) => {
    const list = [...from];
    for (const [place, number] of given) list.splice(place % (list.length + 1), 0, `${who}${number}`);
    return list.join(' ');
  };
  fc.assert(
    fc.property(words, own, own, (from, mine, theirs) => {
      const merged = mergeTexts(from.join(' '), added(from, 'jag', mine), added(from, 'hon', theirs)).text.split(/\s+/);
      for (const [, number] of mine) expect(merged).toContain(`jag${number}`);
      for (const [, number] of theirs) expect(merged).toContain(`hon${number}`);
    }),
  );
});

test('words that stand a thousand times over are not laid on each other in every way: it would stop everybody else', async () => {
  const often = 'mål '.repeat(1_990);
  let merged = '';
  const took = await cpuMs(() => {
    merged = mergeTexts(often, `mitt ${often}`, `${often}ditt`).text;
  });
  expect(merged).toContain('mitt');
  expect(merged).toContain('ditt');
  expect(took).toBeLessThan(5_000);
});

test('a text of any length is laid together in bounded time, and both stand when it is too long to compare', () => {
  const long = 'ord '.repeat(50_000);
  const { text: merged, clashes } = mergeTexts(long, `${long}mitt`, `${long}ditt`);
  expect(clashes).toHaveLength(1);
  expect(merged).toContain('mitt');
  expect(merged).toContain('ditt');
});
