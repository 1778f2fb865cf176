import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

const own = 'Hej!\n\n§ 12\nArbetsplanen godkänns.';
const ours = 'Förslag till beslut\n1. Arbetsplanen godkänns.';

test.each([
  [`${own}\n> ${ours}`],
  [`${own}\n-----Ursprungligt meddelande-----\n${ours}`],
  [`${own}\nFrån: Samrådet <svar@samrad.example.se>\nSkickat: den 3 mars\n${ours}`],
  [`${own}\nDen 3 mars 2026 kl. 10.12 skrev Samrådet <svar@samrad.example.se>:\n${ours}`],
  [`${own}\n________________________________\n${ours}`],
])('what is repeated is left out: %#', (letter) => {
  expect(ownWords(letter)).toBe(own);
});

test('a letter that repeats nothing is whole', () => {
  expect(ownWords(own)).toBe(own);
});
