import type { ProseBlock, ProseInline, ProseTree } from './tree.ts';

/** The words without markup, for search, comparison and mail: paragraphs parted by an empty line, notes where they stand. */
export function plain(tree: ProseTree): string {
  return blocks(tree, '\n\n');
}

/** The words of one line or more: a link's address and a note stand in brackets after what they belong to. */
export function plainInline(inline: readonly ProseInline[]): string {
  return inline
    .map((piece, at) => {
      if (piece.kind === 'break') return '\n';
      if (piece.kind === 'note') return ` [${piece.text}]`;
      const next = inline[at + 1];
      const linkEnds = piece.href !== null && !(next?.kind === 'text' && next.href === piece.href);
      return linkEnds && piece.text !== piece.href ? `${piece.text} (${piece.href})` : piece.text;
    })
    .join('');
}

function blocks(tree: readonly ProseBlock[], between: string): string {
  return tree.map(block).join(between);
}

function block(each: ProseBlock): string {
  if (each.kind === 'paragraph' || each.kind === 'heading') return plainInline(each.inline);
  const sign = (place: number) => (each.kind === 'bullets' ? '- ' : `${each.start + place}. `);
  return each.items.map((item, place) => sign(place) + blocks(item, '\n').replaceAll('\n', '\n  ')).join('\n');
}
