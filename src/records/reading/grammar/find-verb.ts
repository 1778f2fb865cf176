import type { Outcome } from '../shape.ts';
import { verbs } from './verbs.ts';

/** The verb of a clause, as written and lower case, with the outcome its row gives. */
export interface FoundVerb {
  readonly verb: string;
  readonly outcome: Outcome | null;
  readonly start: number;
}

interface Form {
  readonly words: readonly string[];
  readonly outcome: Outcome | null;
}

/** Longest form first: "läggs till handlingarna" before "läggs". */
const byFirstWord = new Map<string, Form[]>();
for (const row of verbs) {
  for (const form of row.forms) {
    const words = form.split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, outcome: row.outcome }]);
  }
}
for (const forms of byFirstWord.values()) {
  // A form in one place before one in two: "ställer sig bakom" is not "ställer … sig bakom".
  forms.sort((a, b) => Number(a.words.includes('…')) - Number(b.words.includes('…')) || b.words.length - a.words.length);
  const single = forms.filter((form) => form.words.length === 1);
  forms.splice(0, forms.length, ...forms.filter((form) => form.words.length > 1), ...single);
}

const wordPattern = /\p{L}+(?:-\p{L}+)*/gu;
/** So many words may stand inside a verb in two parts: "lägger redovisningen av arbetet med planen till handlingarna". */
const mostBetween = 25;

/** The verbs of a text that the table knows, in order. */
export function verbsIn(text: string): readonly FoundVerb[] {
  const words = [...text.matchAll(wordPattern)].map((match) => ({ word: match[0].toLowerCase(), start: match.index }));
  const found: FoundVerb[] = [];
  for (const [index, { word, start }] of words.entries()) {
    for (const form of byFirstWord.get(word) ?? []) {
      const verb = matchedAt(
        form.words,
        words.slice(index, index + mostBetween + 4).map((each) => each.word),
      );
      if (verb === null) continue;
      found.push({ verb, outcome: form.outcome, start });
      break;
    }
  }
  return found;
}

/** The words as written when the form stands at their start, else null. */
function matchedAt(form: readonly string[], words: readonly string[]): string | null {
  const gap = form.indexOf('…');
  const head = gap === -1 ? form : form.slice(0, gap);
  if (!head.every((word, at) => words[at] === word)) return null;
  if (gap === -1) return head.join(' ');
  const tail = form.slice(gap + 1);
  for (let at = head.length; at + tail.length <= words.length; at += 1) {
    if (tail.every((word, offset) => words[at + offset] === word)) return [...head, ...tail].join(' ');
  }
  return null;
}
