import { leastEdits, type Run } from './least-edits.ts';

/** A run of words that two texts share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words, single signs, spaces and line breaks: together they are the text. */
const token = /\n|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const line = /[^\n]*\n|[^\n]+/g;

function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** How much two texts may differ, in tokens, before they are told apart line by line. The work grows with its square. */
const mostEdits = 4000;

/**
 * What has come and gone between two texts, word by word; what is removed stands before what came in its place. The same words
 * with the texts exchanged, added for removed. Texts that differ too much are told apart by whole lines, then as a whole.
 * @param edits how much they may differ
 */
export function wordChanges(before: string, after: string, edits = mostEdits): readonly WordChange[] {
  // Of several equally short ways, the one found depends on which text comes first.
  const turned = before > after;
  const [one, other] = turned ? [after, before] : [before, after];
  const found = told(one, other, token, edits) ?? told(one, other, line, edits) ?? replaced(one, other);
  return tidied(turned ? found.map(exchanged) : found);
}

function told(before: string, after: string, part: RegExp, edits: number): readonly WordChange[] | undefined {
  const [olds, news] = [before.match(part) ?? [], after.match(part) ?? []];
  const [old, fresh] = [readerOf(before, olds), readerOf(after, news)];
  return runsOf(olds, news, edits)?.map(({ kind, count }) => {
    if (kind === 'added') return { kind, text: fresh(count) };
    if (kind === 'same') fresh(count);
    return { kind, text: old(count) };
  });
}

/** Reads on in a text, so many of its parts at a time. */
function readerOf(text: string, parts: readonly string[]): (count: number) => string {
  let [at, place] = [0, 0];
  return (count) => {
    const from = place;
    for (const end = at + count; at < end; at += 1) place += parts[at]?.length ?? 0;
    return text.slice(from, place);
  };
}

/** Words as numbers, alike for the same word: those are compared faster. */
function runsOf(olds: readonly string[], news: readonly string[], edits: number): readonly Run[] | undefined {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) => {
    const row = new Int32Array(words.length);
    for (let at = 0; at < row.length; at += 1) {
      const word = words[at] ?? '';
      // Every other word is a space: not looking it up takes half the time.
      if (word === ' ') continue;
      const number = numbers.get(word) ?? numbers.size + 1;
      if (number > numbers.size) numbers.set(word, number);
      row[at] = number;
    }
    return row;
  };
  return leastEdits(numbered(olds), numbered(news), edits);
}

function replaced(before: string, after: string): readonly WordChange[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function exchanged({ kind, text }: WordChange): WordChange {
  return { kind: kind === 'same' ? 'same' : kind === 'added' ? 'removed' : 'added', text };
}

/** Runs put together: a space or a sign alone between two changes belongs to both, for nobody reads word, space, word as three changes. */
function tidied(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [at, { kind, text }] of changes.entries()) {
    const between = at > 0 && at < changes.length - 1 && removed !== '' && added !== '' && /^[^\S\n]$/.test(text);
    if (kind !== 'added' && (kind === 'removed' || between)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || between)) added += text;
    if (kind === 'same' && !between && text !== '') {
      close();
      runs.push({ kind, text });
    }
  }
  close();
  return runs;
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
 * A text that differs too much from the base has changed as a whole.
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

function editsOf(base: readonly string[], other: readonly string[]): readonly Edit[] {
  const runs = runsOf(base, other, mostEdits);
  if (runs === undefined) return [{ from: 0, to: base.length, words: other }];
  const edits: Edit[] = [];
  let [at, place] = [0, 0];
  for (const { kind, count } of runs) {
    const last = edits.at(-1);
    const grows = last?.to === at ? last : { from: at, to: at, words: [] };
    const end = kind === 'added' ? at : at + count;
    if (kind !== 'same') {
      if (grows === last) edits.pop();
      const words = kind === 'added' ? [...grows.words, ...other.slice(place, place + count)] : grows.words;
      edits.push({ from: grows.from, to: end, words });
    }
    at = end;
    if (kind !== 'removed') place += count;
  }
  return edits;
}

function isSame(one: Edit, other: Edit): boolean {
  return one.from === other.from && one.to === other.to && one.words.join('') === other.words.join('');
}
