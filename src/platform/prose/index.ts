/**
 * Running text: a subset of CommonMark (0.31), kept as a string. Paragraphs, headings of two levels, bullet and numbered lists, strong,
 * emphasis, links (http, https, mailto) and Pandoc's inline notes `^[words]`. A single line break is a line break. Everything else that
 * someone writes is words.
 */
import type { Node } from 'prosemirror-model';
import { docToBlocks, treeToDoc } from './doc.ts';
import { plain, plainInline } from './plain.ts';
import { read } from './read.ts';
import { tidy } from './tidy.ts';
import type { ProseInline, ProseTree } from './tree.ts';
import { write } from './write.ts';

export { addressesIn } from './addresses.ts';
export { firstSentence } from './first-sentence.ts';
export { linkAddress } from './link-address.ts';
export { proseSchema } from './schema.ts';
export type { ProseBlock, ProseInline, ProseItem, ProseMark, ProseTree } from './tree.ts';
export { plainInline };

/** A text in the editor: a document of `proseSchema`. */
export type Prose = Node;

/** A text taken apart, for outputs. Any string is a text; nothing in it is lost. */
export function proseTree(text: string): ProseTree {
  return tidy(read(text));
}

/** A text taken apart to be shown: a smaller heading that stands under no greater one is a greater one, so that no level is skipped. */
export function proseOutline(text: string): ProseTree {
  let hasGreater = false;
  return proseTree(text).map((block) => {
    if (block.kind !== 'heading') return block;
    hasGreater ||= block.level === 1;
    return hasGreater ? block : { ...block, level: 1 };
  });
}

/** A text as the editor's document. */
export function parseProse(text: string): Prose {
  return treeToDoc(proseTree(text));
}

/** The canonical string of a document: reading it gives the same words, marks and lists again. */
export function proseText(doc: Prose): string {
  return write(tidy(docToBlocks(doc)));
}

/** The canonical string of a text taken apart, as an importer makes it. */
export function proseOfTree(tree: ProseTree): string {
  return write(tidy(tree));
}

/** The canonical string of what someone wrote by hand: what it shows is the same, and writing it again changes nothing. */
export function canonicalProse(text: string): string {
  return write(proseTree(text));
}

/** The words without markup, for search, comparison and mail. A link's address and a note stand in brackets after their words. */
export function plainText(text: string): string {
  return plain(proseTree(text));
}

/** A plain text, from before running text had marks, as the string that shows its signs as they stand. */
export function proseOfPlain(text: string): string {
  const paragraphs = text.replaceAll(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n)+/);
  return proseOfTree(paragraphs.map((paragraph) => ({ kind: 'paragraph', inline: linesOf(paragraph) })));
}

function linesOf(paragraph: string): readonly ProseInline[] {
  return paragraph.split('\n').flatMap((line, at): readonly ProseInline[] => {
    const words = { kind: 'text', text: line, mark: null, href: null } as const;
    return at === 0 ? [words] : [{ kind: 'break' }, words];
  });
}
