import { linkAddress } from './link-address.ts';
import { tidyLine } from './tidy-line.ts';
import { DEEPEST, HIGHEST, type ProseBlock, type ProseInline, type ProseItem, type ProseTree } from './tree.ts';

/**
 * The same words in the one shape that they are kept in: nothing empty, no space at the ends of lines, marks and links around words and
 * not around the spaces beside them, lists that meet as one. Tidying what is tidy changes nothing.
 */
export function tidy(blocks: readonly ProseBlock[]): ProseTree {
  return joined(blocks.flatMap((block) => tidyBlock(block, 1)));
}

/** @param depth of a list at this place, from 1 */
function tidyBlock(block: ProseBlock, depth: number): readonly ProseBlock[] {
  if (block.kind === 'bullets' || block.kind === 'numbers') return tidyList(block, depth);
  const inline = block.kind === 'heading' ? tidyLine(block.inline.map(cleaned).map(spaceForBreak)) : tidyLines(block.inline);
  return inline.length === 0 ? [] : [{ ...block, inline }];
}

function tidyList(list: Extract<ProseBlock, { items: unknown }>, depth: number): readonly ProseBlock[] {
  if (depth > DEEPEST) return list.items.flatMap((item) => tidyItem(item, depth));
  const items = list.items.map((item) => tidyItem(item, depth)).filter((item) => item.length > 0);
  if (items.length === 0) return [];
  if (list.kind === 'bullets') return [{ kind: 'bullets', items }];
  const fits = Number.isInteger(list.start) && list.start >= 0 && list.start + items.length <= HIGHEST;
  return [{ kind: 'numbers', start: fits ? list.start : 1, items }];
}

/** Headings belong to the text, not to an item. */
function tidyItem(item: ProseItem, depth: number): ProseItem {
  const blocks = item.flatMap((block) =>
    tidyBlock(block.kind === 'heading' ? { kind: 'paragraph', inline: block.inline } : block, depth + 1),
  );
  return joined(blocks);
}

/** Two lists of the same kind that meet are one, if their numbers go on. */
function joined(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  const result: ProseBlock[] = [];
  let open: ProseItem[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last !== undefined && goesOn(last, block)) for (const item of block.items) open.push(item);
    else if (block.kind === 'bullets' || block.kind === 'numbers') {
      open = [...block.items];
      result.push({ ...block, items: open });
    } else result.push(block);
  }
  return result;
}

function goesOn(last: ProseBlock, block: ProseBlock): block is Extract<ProseBlock, { items: unknown }> {
  if (last.kind === 'numbers' && block.kind === 'numbers') return block.start === last.start + last.items.length;
  return last.kind === 'bullets' && block.kind === 'bullets';
}

function tidyLines(inline: readonly ProseInline[]): readonly ProseInline[] {
  const lines: ProseInline[][] = [[]];
  for (const piece of inline.map(cleaned)) {
    if (piece.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const tidied = lines.map(tidyLine).filter((line) => line.length > 0);
  return tidied.flatMap((line, place) => (place === 0 ? line : [{ kind: 'break' } as const, ...line]));
}

/** Signs that no text can hold, and addresses that no link may have, are taken out; words never. */
function cleaned(piece: ProseInline): ProseInline {
  if (piece.kind === 'break') return piece;
  const text = piece.text.toWellFormed().replaceAll('\0', '\uFFFD');
  if (piece.kind === 'note') return { kind: 'note', text: text.replaceAll(/\s+/g, ' ').trim() };
  const href = piece.href === null ? null : linkAddress(piece.href);
  return { ...piece, text: text.replaceAll(/[\r\n\v\f\u0085\u2028\u2029\uFEFF]+/g, ' '), href };
}

function spaceForBreak(piece: ProseInline): ProseInline {
  return piece.kind === 'break' ? { kind: 'text', text: ' ', mark: null, href: null } : piece;
}
