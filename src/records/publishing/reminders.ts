import type { LookedThrough } from './look-through.ts';

/** What a person looks for in every document before it is published (domain.md, 6): no program can judge it. */
const everyTime = ['signatures', 'home-details', 'appellants', 'conflict-reasons'] as const;

/** What a person must say to have looked at; the last ones only when there is cause. */
export type Reminder =
  | (typeof everyTime)[number]
  /** The parts that the program cannot read. */
  | 'unread'
  /** Comments and struck-out text that follow with the file. */
  | 'unseen'
  /** What may be identity numbers, and is not. */
  | 'doubtful-numbers'
  /** The minutes are verified, where the program does not know it. */
  | 'minutes-verified';

/** Every reminder that this document calls for, in order. @param verified whether the person must vouch for the minutes */
export function remindersFor(looked: LookedThrough, verified: { readonly mustVouch: boolean }): readonly Reminder[] {
  return [
    ...everyTime,
    ...(looked.unread.length > 0 ? (['unread'] as const) : []),
    ...(looked.unseen.some((kind) => kind !== 'properties') ? (['unseen'] as const) : []),
    ...(looked.doubtful.length > 0 ? (['doubtful-numbers'] as const) : []),
    ...(verified.mustVouch ? (['minutes-verified'] as const) : []),
  ];
}

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
