import { diff3Merge } from 'node-diff3';

/** A place that two have written differently since the one text that both began from. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
}

/** A place where both have changed what stood there, with what did. */
export interface ClashFrom extends Clash {
  readonly base: string;
}

export interface Merged {
  /** Both texts in one. Where they clash both wordings stand, mine first: nobody's words are lost. */
  readonly text: string;
  readonly clashes: readonly Clash[];
}

/**
 * So many pieces are compared word by word; a longer text line by line, and one with more lines than that as a whole. The work grows with
 * the places where pieces are alike: two thousand words of running text have some thirty thousand, the same word over and over four million.
 */
const most = { pieces: 2_000, alike: 80_000 };

/**
 * Lays two texts together that were both written from `base`. What only one has changed is taken; what both have changed in the same
 * way is taken once; what both have changed differently stands twice, and is told of.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const parts = mergedParts(base, mine, theirs);
  return {
    text: parts.map((part) => (typeof part === 'string' ? part : bothWordings(part))).join(''),
    clashes: parts.flatMap((part) => (typeof part === 'string' ? [] : [{ mine: part.mine, theirs: part.theirs }])),
  };
}

/** The texts laid together, piece after piece: what is settled as a string, and each place that both have changed. */
export function mergedParts(base: string, mine: string, theirs: string): readonly (string | ClashFrom)[] {
  if (mine === theirs || theirs === base) return [mine];
  if (mine === base) return [theirs];
  const parted = [pieces(/\S+\s*|\s+/g), pieces(/[^\n]*\n+|[^\n]+/g)]
    .map((part) => [mine, base, theirs].map(part))
    .find(isSoonDone);
  if (parted === undefined) return [{ base, mine, theirs }];
  const [a = [], o = [], b = []] = parted;
  return diff3Merge([...a], [...o], [...b], { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict === undefined
      ? (ok ?? []).join('')
      : { base: conflict.o.join(''), mine: conflict.a.join(''), theirs: conflict.b.join('') },
  );
}

function isSoonDone([a = [], o = [], b = []]: readonly (readonly string[])[]): boolean {
  return [a, o, b].every(({ length }) => length <= most.pieces) && alike(a, o) + alike(b, o) <= most.alike;
}

/** In how many ways a piece of one can be laid on a piece of the other that says the same. */
function alike(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const piece of other) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return one.reduce((sum, piece) => sum + (counts.get(piece) ?? 0), 0);
}

function pieces(pattern: RegExp): (text: string) => readonly string[] {
  return (text) => text.match(pattern) ?? [];
}

/** What one has taken away and the other has changed stays as it was changed. */
export function bothWordings({ mine, theirs }: Clash): string {
  if (mine === '' || theirs === '') return mine + theirs;
  return `${mine}${/\s$/.test(mine) ? '' : ' '}${theirs}`;
}
