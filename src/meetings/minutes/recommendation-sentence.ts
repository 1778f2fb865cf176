import { plainText } from '../../platform/prose/index.ts';

/**
 * What an organ recommends, in one sentence that cannot be taken for a decision: `SVO rekommenderar huvudmännen att anta planen.` As it was
 * written down where those words are there already; the organ decides nothing for the principals (domain.md, 7). Pure.
 * @param text running text
 */
export function recommendationSentence(organ: string, text: string): string {
  const said = plainText(text).replaceAll(/\s+/g, ' ').trim();
  if (/rekommender/i.test(said)) return said;
  const recommends = `${organ} rekommenderar huvudmännen`;
  return /^att /i.test(said) ? `${recommends} ${said.charAt(0).toLowerCase()}${said.slice(1)}` : `${recommends}: ${said}`;
}
