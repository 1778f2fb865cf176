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
  readonly blocks: ProseItem;
}

function itemsIn(tokens: Tokens): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  for (let token = tokens.next(); token?.type === 'list_item_open'; token = tokens.next()) {
    items.push({ number: Number(token.info), blocks: blocksIn(tokens) });
  }
  return items;
}

/** Numbers that someone wrote by hand stay theirs: 1, 2, 5 is two lists. Only a list of ones alone is counted, as CommonMark does. */
function numberLists(items: readonly NumberedItem[]): readonly ProseBlock[] {
  const counted = items.every((item) => item.number === items[0]?.number);
  const lists: { start: number; items: ProseItem[] }[] = [];
  for (const { number, blocks } of items) {
    const last = lists.at(-1);
    if (last !== undefined && (counted || number === last.start + last.items.length)) last.items.push(blocks);
    else lists.push({ start: number, items: [blocks] });
  }
  return lists.map((list) => ({ kind: 'numbers', ...list }));
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
