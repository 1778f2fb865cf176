import { bothWordings, type Clash, type ClashFrom, mergedParts } from '../../platform/words/merge-texts.ts';
import { wordChanges } from '../../platform/words/word-changes.ts';

/** A stretch of a text that is to be changed: at a place, in UTF-16 units, so many taken out and these put in. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export interface LaidTogether {
  readonly text: string;
  /** Words that stood there and that both have changed in different ways: both wordings stand, mine first. */
  readonly clashes: readonly Clash[];
}

/**
 * Lays two saves of one note together (docs/adr/0016), as a plan's parts are; but while two write at once most of what meets is new
 * words at one place, often the end. Nobody has changed the other's words then: the new ones stand beside each other, and nothing is asked.
 */
export function layTogether(base: string, mine: string, theirs: string): LaidTogether {
  const parts = mergedParts(base, mine, theirs).map((part) => (typeof part === 'string' ? part : settled(part)));
  return {
    text: parts.map((part) => (typeof part === 'string' ? part : bothWordings(part))).join(''),
    clashes: parts.flatMap((part) => (typeof part === 'string' ? [] : [part])),
  };
}

/** Where one of the two has only added, before or after what the other has changed: both, at their places. */
function settled({ base, mine, theirs }: ClashFrom): string | Clash {
  if (base === '') return bothWordings({ mine, theirs });
  const [mineMore, theirsMore] = [addedAfter(base, mine), addedAfter(base, theirs)];
  if (theirsMore !== null) return spaced(mine, theirsMore);
  if (mineMore !== null) return spaced(theirs, mineMore);
  const [mineFirst, theirsFirst] = [addedBefore(base, mine), addedBefore(base, theirs)];
  if (theirsFirst !== null) return spaced(theirsFirst, mine);
  if (mineFirst !== null) return spaced(mineFirst, theirs);
  return { mine, theirs };
}

/** What was written after words that were left as they were; null where they were not. A word that was only gone on with is another word. */
function addedAfter(base: string, text: string): string | null {
  if (!text.startsWith(base)) return null;
  const more = text.slice(base.length);
  return /\s$/.test(base) || /^\s/.test(more) || more === '' ? more : null;
}

function addedBefore(base: string, text: string): string | null {
  if (!text.endsWith(base)) return null;
  const more = text.slice(0, text.length - base.length);
  return /\s$/.test(more) || more === '' ? more : null;
}

function spaced(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /\s$/.test(first) || /^\s/.test(second) ? first + second : `${first} ${second}`;
}

/** So many words are told apart one by one; texts that differ more, line by line or as a whole. */
const mostEdits = 600;

/** The changes that make one text of the other, from the last to the first, so that each can be made without moving the next. */
export function editsBetween(from: string, to: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { kind, text } of wordChanges(from, to, mostEdits)) {
    if (kind === 'removed') edits.push({ at, remove: text.length, insert: '' });
    if (kind === 'added') addTo(edits, at, text);
    if (kind !== 'added') at += text.length;
  }
  return edits.reverse();
}

/** What is put in where something was just taken out is one change. */
function addTo(edits: Edit[], at: number, insert: string): void {
  const last = edits.at(-1);
  if (last !== undefined && last.insert === '' && last.at + last.remove === at) edits[edits.length - 1] = { ...last, insert };
  else edits.push({ at, remove: 0, insert });
}
