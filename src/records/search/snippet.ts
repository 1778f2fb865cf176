import type { SnippetPart } from '../publishing/publication.ts';
import type { IsHit } from './hit-words.ts';

interface Word {
  readonly from: number;
  readonly to: number;
  readonly hit: boolean;
}

/** A stretch of words, the last not with it. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** So much of a text is looked through for hits to show, in characters. */
export const lookedThrough = 60_000;
const wordsInOne = 28;
const wordsBefore = 6;
const mostStretches = 2;

/**
 * Some words round the hits, in reading order, begun and ended at whole words; nothing where there is no hit.
 * @param text as far as it is worth looking through: its beginning
 */
export function snippetOf(text: string, isHit: IsHit): readonly SnippetPart[] {
  const words = wordsIn(text, isHit);
  const stretches = stretchesOf(words);
  const parts = stretches.flatMap((stretch, at): readonly SnippetPart[] => {
    const from = edge(text, words[stretch.first]?.from ?? 0, -1);
    const to = edge(text, words[stretch.last - 1]?.to ?? text.length, 1);
    const before = at === 0 ? (from > 0 ? '… ' : '') : ' … ';
    const after = at === stretches.length - 1 && to < text.trimEnd().length ? ' …' : '';
    return [plain(before), ...marked(text, words, stretch, [from, to]), plain(after)];
  });
  return joined(parts);
}

/** All of a short text, its hits marked. */
export function markedText(text: string, isHit: IsHit): readonly SnippetPart[] {
  const words = wordsIn(text, isHit);
  return joined(marked(text, words, { first: 0, last: words.length }, [0, text.length]));
}

function wordsIn(text: string, isHit: IsHit): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    hit: isHit(match[0]),
  }));
}

/** The stretches with the most hits, in reading order. */
function stretchesOf(words: readonly Word[]): readonly Stretch[] {
  const hits = words.flatMap(({ hit }, at) => (hit ? [at] : []));
  const chosen: Stretch[] = [];
  for (const { at } of mostFirst(hits)) {
    const first = Math.max(0, at - wordsBefore);
    const stretch = { first, last: Math.min(words.length, first + wordsInOne) };
    if (chosen.every((other) => stretch.last <= other.first || other.last <= stretch.first)) chosen.push(stretch);
    if (chosen.length === mostStretches) break;
  }
  return chosen.toSorted((one, other) => one.first - other.first);
}

/** Hits by how many follow them closely; of equals the earlier. */
function mostFirst(hits: readonly number[]): readonly { readonly at: number; readonly many: number }[] {
  const counted: { at: number; many: number }[] = [];
  let end = 0;
  hits.forEach((at, place) => {
    while (end < hits.length && (hits[end] ?? 0) < at + wordsInOne - wordsBefore) end += 1;
    counted.push({ at, many: end - place });
  });
  return counted.toSorted((one, other) => other.many - one.many || one.at - other.at);
}

/** On to the white before or after: what a word hangs together with (`vård-`, `§`, a bracket) comes with it, within reason. */
function edge(text: string, at: number, step: -1 | 1): number {
  const most = 40;
  for (let gone = 0; gone < most; gone += 1) {
    const next = step === -1 ? text[at + step * gone - 1] : text[at + gone];
    if (next === undefined || /\s/.test(next)) return at + step * gone;
  }
  return at;
}

function marked(text: string, words: readonly Word[], { first, last }: Stretch, [from, to]: readonly [number, number]) {
  const parts: SnippetPart[] = [];
  let at = from;
  for (const word of words.slice(first, last)) {
    if (!word.hit) continue;
    parts.push(plain(text.slice(at, word.from)), { text: text.slice(word.from, word.to), hit: true });
    at = word.to;
  }
  return [...parts, plain(text.slice(at, to))];
}

function plain(text: string): SnippetPart {
  return { text: text.replaceAll(/\s+/g, ' '), hit: false };
}

/** Neighbours of a kind as one; nothing that is empty. */
function joined(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  const whole: SnippetPart[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (part.text === '') continue;
    if (before !== undefined && !before.hit && !part.hit) whole[whole.length - 1] = { text: before.text + part.text, hit: false };
    else whole.push(part);
  }
  return whole;
}
