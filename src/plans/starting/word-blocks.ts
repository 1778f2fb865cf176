import { linkAddress, type ProseBlock, type ProseInline, plainInline, proseOfTree } from '../../platform/prose/index.ts';
import { type MarkupElement, markupTree } from '../../records/index.ts';

/** A part of a document, in its order. Texts are in the prose format. */
export interface WordBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table';
  /** Of a heading, from 1; 0 of what Word calls the title; null of all else. */
  readonly level: number | null;
  /** All of its words as running text; a heading's without marks, on one line. */
  readonly text: string;
  /** The items of a list, the rows of a table: the first line, and what more there is. */
  readonly items: readonly { readonly title: string; readonly text: string }[];
}

type Node = MarkupElement | string;
type Notes = ReadonlyMap<string, string>;

/** The parts of a Word document as `readWordAsHtml` gives it. Nothing of its words is left out; a note stands where it belongs. */
export function wordBlocks(html: string): readonly WordBlock[] {
  const { children } = markupTree(html, 'html');
  const notes = new Map(children.flatMap(notesIn));
  return children.filter((child) => notesIn(child).length === 0).flatMap((child) => blockOf(child, notes));
}

function blockOf(node: Node, notes: Notes): readonly WordBlock[] {
  const kind = kindOf(node);
  const inline = inlineOf(node, notes, plain);
  if (kind === 'heading' && typeof node !== 'string') {
    const level = /class="title"/.test(node.tag) ? 0 : Number(node.name.slice(1));
    const text = oneLine(plainInline(inline));
    return text === '' ? [] : [{ kind, level, text, items: [] }];
  }
  if (kind === 'list' && typeof node !== 'string') {
    const items = node.children.filter(isItem).map((item) => itemOf(blocksIn(item, notes)));
    return made(kind, blocksIn(node, notes), items);
  }
  if (kind === 'table') {
    const rows = rowsIn(node).map((row) => row.children.filter(isCell).map((cell) => plainOf(blocksIn(cell, notes))));
    const lines = rows.map(
      (cells): ProseBlock => ({ kind: 'paragraph', inline: words(cells.filter((cell) => cell !== '').join(': ')) }),
    );
    const items = rows.map(([first = '', ...rest]) => ({ title: oneLine(first), text: proseOfTree(rest.map(paragraph)) }));
    return made(
      kind,
      lines,
      items.filter(({ title, text }) => title !== '' || text !== ''),
    );
  }
  return made('paragraph', blocksIn(typeof node === 'string' ? { name: 'p', tag: '<p>', children: [node] } : node, notes), []);
}

function made(kind: WordBlock['kind'], blocks: readonly ProseBlock[], items: WordBlock['items']): readonly WordBlock[] {
  const text = proseOfTree(blocks);
  return text === '' ? [] : [{ kind, level: null, text, items }];
}

function kindOf(node: Node): WordBlock['kind'] {
  if (typeof node === 'string') return 'paragraph';
  if (/^h[1-6]$/.test(node.name)) return 'heading';
  if (node.name === 'ul' || node.name === 'ol') return 'list';
  return node.name === 'table' ? 'table' : 'paragraph';
}

/** The first line is what an item is called; a long one ends at its first sentence. */
function itemOf(blocks: readonly ProseBlock[]): { readonly title: string; readonly text: string } {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind === 'bullets' || first.kind === 'numbers')
    return { title: '', text: proseOfTree(blocks) };
  const line = plainInline(first.inline);
  const end = line.length <= longestTitle ? line.length : (/[.:](?=\s)/.exec(line)?.index ?? longestTitle);
  if (end > longestTitle) return { title: '', text: proseOfTree(blocks) };
  // Marks and links are kept where the whole line is running text; a title is plain.
  const more = line.slice(end).replace(/^[.:]?\s*/, '');
  return { title: oneLine(line.slice(0, end)), text: proseOfTree([...(more === '' ? [] : [paragraph(more)]), ...rest]) };
}

const longestTitle = 160;

function blocksIn(element: MarkupElement, notes: Notes): readonly ProseBlock[] {
  if (element.name === 'ul') return [{ kind: 'bullets', items: itemsIn(element, notes) }];
  if (element.name === 'ol') return [{ kind: 'numbers', start: 1, items: itemsIn(element, notes) }];
  const blocks: ProseBlock[] = [];
  let line: ProseInline[] = [];
  const close = () => {
    if (line.length > 0) blocks.push({ kind: 'paragraph', inline: line });
    line = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlock(child)) line.push(...inlineOf(child, notes, plain));
    else {
      close();
      blocks.push(...blocksIn(child, notes));
    }
  }
  close();
  return blocks;
}

function itemsIn(list: MarkupElement, notes: Notes) {
  return list.children.filter(isItem).map((item) => blocksIn(item, notes));
}

const blockNames = /^(?:p|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|div)$/;
const isBlock = ({ name }: MarkupElement) => blockNames.test(name);
const isElement = (node: Node): node is MarkupElement => typeof node !== 'string';
const isItem = (node: Node): node is MarkupElement => isElement(node) && node.name === 'li';
const isCell = (node: Node): node is MarkupElement => isElement(node) && (node.name === 'td' || node.name === 'th');

function rowsIn(node: Node): readonly MarkupElement[] {
  if (!isElement(node)) return [];
  return node.name === 'tr' ? [node] : node.children.flatMap(rowsIn);
}

interface Manner {
  readonly mark: 'strong' | 'em' | null;
  readonly href: string | null;
}
const plain: Manner = { mark: null, href: null };

function inlineOf(node: Node, notes: Notes, manner: Manner): readonly ProseInline[] {
  if (typeof node === 'string') return node === '' ? [] : [{ kind: 'text', text: node.replaceAll(/\s+/g, ' '), ...manner }];
  if (node.name === 'br') return [{ kind: 'break' }];
  const note = noteReferred(node, notes);
  if (note !== undefined) return [{ kind: 'note', text: note }];
  const mark = node.name === 'strong' ? 'strong' : node.name === 'em' ? (manner.mark ?? 'em') : manner.mark;
  const href = node.name === 'a' ? linkAddress(attribute(node, 'href')) : manner.href;
  return node.children.flatMap((child) => inlineOf(child, notes, { mark, href }));
}

/** Word's notes come last, each in an item of its own that is named; where one belongs stands a small link to it. */
function notesIn(node: Node): readonly (readonly [string, string])[] {
  if (!isElement(node) || node.name !== 'ol') return [];
  return node.children.filter(isItem).flatMap((item) => {
    const id = attribute(item, 'id');
    if (!/^(?:foot|end)note-\d+$/.test(id)) return [];
    const text = plainOf(blocksIn(item, new Map())).replace(/\s*↑$/, '');
    return [[id, oneLine(text)] as const];
  });
}

function noteReferred(node: MarkupElement, notes: Notes): string | undefined {
  const [link] = node.name === 'sup' ? node.children : [];
  return link === undefined || !isElement(link) ? undefined : notes.get(attribute(link, 'href').slice(1));
}

function attribute({ tag }: MarkupElement, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return found.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function words(text: string): readonly ProseInline[] {
  return text === '' ? [] : [{ kind: 'text', text, ...plain }];
}

function paragraph(text: string): ProseBlock {
  return { kind: 'paragraph', inline: words(text) };
}

function plainOf(blocks: readonly ProseBlock[]): string {
  return oneLine(
    blocks
      .map((block) =>
        block.kind === 'paragraph' || block.kind === 'heading' ? plainInline(block.inline) : block.items.map(plainOf).join(' '),
      )
      .join(' '),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
