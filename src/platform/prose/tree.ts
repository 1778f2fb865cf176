/** A piece of a line. `href` is an address that has passed `linkAddress`; a text is either strong or emphasised, never both. */
export type ProseInline =
  | { readonly kind: 'text'; readonly text: string; readonly mark: ProseMark | null; readonly href: string | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly text: string };

export type ProseMark = 'strong' | 'em';

/** `start` is the number of the first item; the items of a list are paragraphs and lists. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly inline: readonly ProseInline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly inline: readonly ProseInline[] }
  | { readonly kind: 'bullets'; readonly items: readonly ProseItem[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly ProseItem[] };

/** One item of a list: at least one block, none of them a heading. */
export type ProseItem = readonly ProseBlock[];

/** A text, taken apart. Nothing in it is empty. */
export type ProseTree = readonly ProseBlock[];

/** Lists within lists; what is deeper is read as text. */
export const DEEPEST = 6;

/** The greatest number that an item may have: CommonMark takes nine digits. */
export const HIGHEST = 999_999_999;
