import { countInWords, type Lang } from '../../../ui/index.ts';
import { words } from './words.ts';

/** What the body is, in a sentence or two. @param principals how many take part */
export function bodyIs(lang: Lang, name: string, principals: number): string {
  if (principals === 0) return words[lang].isPlain(name);
  return words[lang].is(name, countInWords(lang, principals), principals);
}
