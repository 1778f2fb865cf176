import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsBetween, layTogether } from './lay-together.ts';

it('lets two go on writing at the same place without a question', () => {
  expect(layTogether('Mötet öppnas.', 'Mötet öppnas. Anna frågar.', 'Mötet öppnas. Bo svarar.')).toEqual({
    text: 'Mötet öppnas. Anna frågar. Bo svarar.',
    clashes: [],
  });
  expect(layTogether('', 'Anna frågar.', 'Bo svarar.')).toEqual({ text: 'Anna frågar. Bo svarar.', clashes: [] });
});

it('puts what another adds after a word that is still being typed', () => {
  expect(layTogether('Vi sa', 'Vi sade', 'Vi sa Bo svarar.')).toEqual({ text: 'Vi sade Bo svarar.', clashes: [] });
  expect(layTogether('Vi sa', 'Vi sa Bo svarar.', 'Vi sade')).toEqual({ text: 'Vi sade Bo svarar.', clashes: [] });
  expect(layTogether('Bo svarar.', 'Anna frågar. Bo svarar.', 'Bo svarar nej.').clashes).toEqual([]);
});

it('keeps both wordings of words that both have changed, and tells', () => {
  const merged = layTogether('Frågan bordläggs idag.', 'Frågan avgörs idag.', 'Frågan återremitteras idag.');
  expect(merged.text).toBe('Frågan avgörs återremitteras idag.');
  expect(merged.clashes).toEqual([{ mine: 'avgörs ', theirs: 'återremitteras ' }]);
});

const text = fc.array(fc.constantFrom('och', 'vård', ' ', ' ', '\n', 'mål.'), { maxLength: 20 }).map((parts) => parts.join(''));

it('says with edits, the last first, what makes one text of the other', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const made = editsBetween(from, to).reduce(
        (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
        from,
      );
      expect(made).toBe(to);
    }),
  );
});
