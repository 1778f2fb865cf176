import type { Lang } from '../ui-context.ts';

/** A word is a text, or a function that makes one of its parameters. */
type Word = string | ((...given: never[]) => string);
type Words = { readonly [name: string]: Word | Words };

/** The same names, with functions of the same parameters: what the other language must offer. */
export type Like<W> = {
  readonly [N in keyof W]: W[N] extends string
    ? string
    : W[N] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Like<W[N]>;
};

export type Catalogue<W> = { readonly [L in Lang]: Like<W> };

/**
 * The words of a page in both languages. Swedish sets the shape; a word that English lacks, has too many of,
 * or makes of other parameters is a type error. Groups may be nested.
 */
export function catalogue<W extends Words>(both: { sv: W; en: NoInfer<Like<W>> }): Catalogue<W> {
  // A text is a `string` in Like<W> and W alike, and functions keep their parameters: only the literal types are widened.
  return both as unknown as Catalogue<W>;
}

/** The words of one language. */
export function pick<W>(words: Catalogue<W>, lang: Lang): Like<W> {
  return words[lang];
}
