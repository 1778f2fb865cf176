import { type Clash, type Merged, mergeTexts } from '../../platform/words/merge-texts.ts';

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
