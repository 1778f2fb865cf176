import { addressesIn, type ProseBlock, type ProseInline, proseOutline } from '../prose/index.ts';

/**
 * Running text as a template's `prose` takes it (style.typ).
 * @param level of its greatest heading: one more than the heading that it stands under
 */
export function proseSheet(text: string, level: number): readonly object[] {
  return proseOutline(text).map((block) => blockOf(block, level));
}

function blockOf(block: ProseBlock, level: number): object {
  if (block.kind === 'paragraph') return { kind: 'paragraph', inline: block.inline.map(inlineOf) };
  if (block.kind === 'heading') return { kind: 'heading', level: level + block.level - 1, inline: block.inline.map(inlineOf) };
  return { ...block, items: block.items.map((item) => item.map((each) => blockOf(each, level))) };
}

function inlineOf(piece: ProseInline): object {
  if (piece.kind === 'text') return { ...piece, href: encoded(piece.href) };
  if (piece.kind === 'break') return piece;
  const words = addressesIn(piece.text).map(({ text, href }) => ({ kind: 'text', text, mark: null, href: encoded(href) }));
  return { kind: 'note', words };
}

/** In the letters of addresses alone: what is drawn may lack a letter, but a link must lead where it did. */
function encoded(href: string | null): string | null {
  return href === null ? null : new URL(href).href;
}
