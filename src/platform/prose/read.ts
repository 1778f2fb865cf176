import type Token from 'markdown-it/lib/token.mjs';
import { tokensOf } from './tokens.ts';
import type { ProseBlock, ProseInline, ProseItem, ProseMark } from './tree.ts';

/** A text as blocks, before they are tidied. Nothing that was written is lost: what has no place in our subset is words. */
export function read(text: string): readonly ProseBlock[] {
  const lines = text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return blocksIn(new Tokens(tokensOf(lines)));
}

/** The tokens, one after the other. */
class Tokens {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }
}

/** Blocks until what holds them closes. */
function blocksIn(tokens: Tokens): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.type === 'list_item_close') break;
    if (token.type === 'bullet_list_open') blocks.push({ kind: 'bullets', items: itemsIn(tokens).map((item) => item.blocks) });
    else if (token.type === 'ordered_list_open') for (const list of numberLists(itemsIn(tokens))) blocks.push(list);
    else if (token.type === 'heading_open') {
      blocks.push({ kind: 'heading', level: token.tag === 'h1' ? 1 : 2, inline: inlineOf(tokens.next()) });
    } else if (token.type === 'paragraph_open') blocks.push({ kind: 'paragraph', inline: inlineOf(tokens.next()) });
  }
  return blocks;
}

interface NumberedItem {
  readonly number: number;
  /** The number as it was written: `2.` */
  readonly written: string;
  readonly blocks: ProseItem;
}

function itemsIn(tokens: Tokens): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  for (let token = tokens.next(); token?.type === 'list_item_open'; token = tokens.next()) {
    items.push({ number: Number(token.info), written: token.info + token.markup, blocks: blocksIn(tokens) });
  }
  return items;
}

/**
 * Numbers that someone wrote by hand stay theirs: 1, 2, 5 is two lists, and a number with nothing after it is words. Only a list of the
 * same number alone is counted, as CommonMark does.
 */
function numberLists(items: readonly NumberedItem[]): readonly ProseBlock[] {
  const counted = items.every((item) => item.number === items[0]?.number && item.blocks.length > 0);
  const blocks: ProseBlock[] = [];
  let open: { readonly start: number; readonly items: ProseItem[] } | null = null;
  for (const item of items) {
    if (item.blocks.length === 0) {
      blocks.push({ kind: 'paragraph', inline: [{ kind: 'text', text: item.written, mark: null, href: null }] });
      open = null;
    } else if (open !== null && (counted || item.number === open.start + open.items.length)) open.items.push(item.blocks);
    else {
      open = { start: item.number, items: [item.blocks] };
      blocks.push({ kind: 'numbers', ...open });
    }
  }
  return blocks;
}

function inlineOf(token: Token | undefined): readonly ProseInline[] {
  const inline: ProseInline[] = [];
  const marks: Record<ProseMark, number> = { strong: 0, em: 0 };
  let link: Token | null = null;
  const add = (text: string) => {
    const mark = marks.strong > 0 ? 'strong' : marks.em > 0 ? 'em' : null;
    inline.push({ kind: 'text', text, mark, href: link?.attrGet('href') ?? null });
  };
  for (const each of token?.children ?? []) {
    if (each.type === 'text') add(each.content);
    else if (each.type === 'note') inline.push({ kind: 'note', text: each.content });
    else if (each.type === 'softbreak' || each.type === 'hardbreak') inline.push({ kind: 'break' });
    else if (each.type === 'link_open') link = each;
    else if (each.type === 'link_close') {
      const title: string = link?.attrGet('title') ?? '';
      link = null;
      // A link's title is shown by no output of ours: it stands as words after the link.
      if (title !== '') add(` (${title})`);
    } else if (each.tag === 'strong' || each.tag === 'em') marks[each.tag] += each.nesting;
  }
  return inline;
}
