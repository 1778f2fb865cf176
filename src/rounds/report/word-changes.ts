import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words, single signs, spaces and line breaks: together they are the text. */
const token = /\n|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** What has come and gone between two texts, word by word; what is removed stands before what came in its place. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  return diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words of a base text, by place, and what stands for them. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface Merged {
  readonly text: string;
  /** Both had changed the same place: there one's own words stand. */
  readonly clashes: boolean;
}

/**
 * One's own text with what has changed in the text that it was written over: both sides' changes, and one's own where they meet.
 * @param base the text that both come from
 */
export function mergeWords(base: string, own: string, fresh: string): Merged {
  const words = tokens(base);
  const mine = editsOf(words, tokens(own));
  const theirs = editsOf(words, tokens(fresh)).filter((edit) => !mine.some((each) => isSame(each, edit)));
  const apart = theirs.filter((edit) => !mine.some((each) => each.from <= edit.to && edit.from <= each.to));
  const edits = [...mine, ...apart].sort((a, b) => a.from - b.from);
  let at = 0;
  const text = edits.flatMap(({ from, to, words: instead }) => {
    const kept = words.slice(at, from);
    at = to;
    return [...kept, ...instead];
  });
  return { text: [...text, ...words.slice(at)].join(''), clashes: apart.length < theirs.length };
}

function editsOf(base: string[], other: string[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(base, other)) {
    const last = edits.at(-1);
    const grows = last?.to === at ? last : { from: at, to: at, words: [] };
    const end = removed ? at + value.length : at;
    if (added || removed) {
      if (grows === last) edits.pop();
      edits.push({ from: grows.from, to: end, words: added ? [...grows.words, ...value] : grows.words });
    }
    at = added ? at : at + value.length;
  }
  return edits;
}

function isSame(one: Edit, other: Edit): boolean {
  return one.from === other.from && one.to === other.to && one.words.join('') === other.words.join('');
}
