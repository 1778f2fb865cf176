/** What a person looks for in every document before it is published (domain.md, 6): no program can judge it. */
export const everyTime = ['signatures', 'home-details', 'appellants', 'conflict-reasons'] as const;

/** Words in the text that a reminder is about. */
export interface Hint {
  readonly about: (typeof everyTime)[number];
  /** The word with some round it, one line. */
  readonly words: string;
}

// `\b` knows no å, ä or ö.
const signs: Readonly<Record<Hint['about'], RegExp>> = {
  signatures: /(?<!\p{L})(underskrift|undertecknat|namnteckning|vid protokollet|signerad|sign\.)/giu,
  'home-details':
    /(?<!\p{L})(bostadsadress|hemadress|privat telefon)|(?<!\d)07\d[- ]?\d{2,3}[ ]?\d{2}[ ]?\d{2}(?!\d)|@(gmail|hotmail|outlook|live|icloud|telia)\.\p{L}+/giu,
  appellants: /(?<!\p{L})(överklag|klagande|laglighetspröv)\p{L}*/giu,
  'conflict-reasons': /(?<!\p{L})jäv\p{L}*/giu,
};
const mostHints = 3;

/** At most three places for each reminder, in the text's order. */
export function hintsIn(text: string): readonly Hint[] {
  return everyTime.flatMap((about) => {
    const found: Hint[] = [];
    for (const match of text.matchAll(signs[about])) {
      const [from, to] = [Math.max(0, match.index - 30), match.index + match[0].length + 40];
      found.push({ about, words: text.slice(from, to).replaceAll(/\s+/g, ' ').trim() });
      if (found.length === mostHints) break;
    }
    return found;
  });
}
