import { expect, it } from 'vitest';
import { firstSentence } from './index.ts';

it.each([
  ['Tolv kommuner arbetar nu på samma sätt. De andra börjar i höst.', 'Tolv kommuner arbetar nu på samma sätt.'],
  ['# Kort\n\n**Alla** 14 huvudmän är med.\nDet tog 2,5 år.', 'Alla 14 huvudmän är med.'],
  ['Utan punkt', 'Utan punkt'],
  ['# Bara en rubrik', 'Bara en rubrik'],
  ['', ''],
])('says the first sentence of %j', (text, said) => {
  expect(firstSentence(text)).toBe(said);
});
