import { diff3Merge } from 'node-diff3';

/** A place that two have written differently since the one text that both began from. */
interface Clash {
  readonly mine: string;
  readonly theirs: string;
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
  if (mine === theirs || theirs === base) return { text: mine, clashes: [] };
  if (mine === base) return { text: theirs, clashes: [] };
  const parted = [pieces(/\S+\s*|\s+/g), pieces(/[^\n]*\n+|[^\n]+/g)]
    .map((part) => [mine, base, theirs].map(part))
    .find(isSoonDone);
  if (parted === undefined) return { text: both({ mine, theirs }), clashes: [{ mine, theirs }] };
  const [a = [], o = [], b = []] = parted;
  const regions = diff3Merge([...a], [...o], [...b], { excludeFalseConflicts: true });
  const clashes = regions.flatMap(({ conflict }) =>
    conflict === undefined ? [] : [{ mine: conflict.a.join(''), theirs: conflict.b.join('') }],
  );
  const text = regions.map(({ ok, conflict }) =>
    conflict === undefined ? (ok ?? []).join('') : both({ mine: conflict.a.join(''), theirs: conflict.b.join('') }),
  );
  return { text: text.join(''), clashes };
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
function both({ mine, theirs }: Clash): string {
  if (mine === '' || theirs === '') return mine + theirs;
  return `${mine}${/\s$/.test(mine) ? '' : ' '}${theirs}`;
}

/** The fields of a form, as typed. */
export type Typed = Readonly<Record<string, string>>;

export interface MergedFields<Fields extends Typed> {
  readonly typed: Fields;
  /** Whether anything of another's was taken in. */
  readonly took: boolean;
  readonly clashes: readonly (Clash & { readonly field: keyof Fields & string })[];
}

/**
 * Lays together what a person typed and what has been saved since the form was opened, field by field.
 * @param running names of the fields that hold running text: those are laid together word by word, the others are one thing each
 */
export function mergeFields<Fields extends Typed>(
  given: { readonly base: Fields; readonly mine: Fields; readonly theirs: Fields },
  running: readonly (keyof Fields & string)[],
): MergedFields<Fields> {
  const { base, mine, theirs } = given;
  const merged = Object.keys(mine).map((field) => {
    const [was, is, other] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? ''];
    const result = running.includes(field) ? mergeTexts(was, is, other) : mergeWhole(was, is, other);
    return { field, ...result, took: other !== was && other !== is };
  });
  return {
    typed: Object.fromEntries(merged.map(({ field, text }) => [field, text])) as Fields,
    took: merged.some(({ took }) => took),
    clashes: merged.flatMap(({ field, clashes }) => clashes.map((clash) => ({ field, ...clash }))),
  };
}

/** A name, a day, a choice: one or the other. */
function mergeWhole(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { text: mine, clashes: [] };
  return mine === base ? { text: theirs, clashes: [] } : { text: mine, clashes: [{ mine, theirs }] };
}
