import { Unreadable } from '../document-text.ts';
import { decodeEntities, markupPieces, tagName } from './markup.ts';

/** An element of XML or HTML with what lies in it. */
export interface Element {
  /** Without prefix, lower case. */
  readonly name: string;
  /** Its beginning as it is written. */
  readonly tag: string;
  readonly children: readonly (Element | string)[];
}

interface Growing extends Element {
  readonly children: (Element | string)[];
}

/** A hundred pages of minutes in Word have some hundred thousand pieces; these take a second. */
const mostPieces = 600_000;
/** Deeper than any document; what lies deeper is taken as lying here. */
const deepest = 300;

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What a new element of HTML ends without saying so. */
const ends: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  ...{ dt: ['dt', 'dd', 'p'], dd: ['dt', 'dd', 'p'], option: ['option'] },
  ...{ tr: ['tr', 'td', 'th', 'p'], td: ['td', 'th', 'p'], th: ['td', 'th', 'p'], tbody: ['thead', 'tbody', 'tr', 'td', 'th'] },
  ...Object.fromEntries('p div h1 h2 h3 h4 h5 h6 ul ol table section article header footer'.split(' ').map((n) => [n, ['p']])),
};

/**
 * Reads markup as a tree, in linear time. Nothing is expanded, what is not closed closes with its parent.
 * @throws Unreadable for entities of its own, and for more pieces than any document has
 */
export function markupTree(source: string, manner: 'xml' | 'html'): Element {
  if (/<!ENTITY/i.test(source)) throw new Unreadable('too-much');
  const root: Growing = { name: '', tag: '', children: [] };
  const open: Growing[] = [root];
  let count = 0;
  for (const { kind, text } of markupPieces(source)) {
    count += 1;
    if (count > mostPieces) throw new Unreadable('too-much');
    if (kind === 'aside') continue;
    if (kind !== 'tag') open.at(-1)?.children.push(kind === 'text' ? decodeEntities(text) : text);
    else if (text.startsWith('</')) close(open, tagName(text));
    else begin(open, text, manner);
  }
  return root;
}

function begin(open: Growing[], tag: string, manner: 'xml' | 'html') {
  const name = tagName(tag);
  if (manner === 'html') {
    const ended = ends[name] ?? [];
    while (ended.includes(open.at(-1)?.name ?? '')) open.pop();
  }
  const element: Growing = { name, tag, children: [] };
  open.at(-1)?.children.push(element);
  const empty = tag.endsWith('/>') || (manner === 'html' && voids.has(name));
  if (!empty && open.length < deepest) open.push(element);
}

function close(open: Growing[], name: string) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

/** The value of an attribute by its name without prefix; undefined when it is not there. */
export function attribute({ tag }: Element, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** The elements directly inside, or none. */
export function elementsOf(element: Element | undefined): readonly Element[] {
  return element?.children.filter((child): child is Element => typeof child !== 'string') ?? [];
}

/** The first element directly inside with this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return elementsOf(element).find((each) => each.name === name);
}

/** The elements with this name at any depth, in order; none inside one another. */
export function within(element: Element | undefined, name: string): readonly Element[] {
  return elementsOf(element).flatMap((each) => (each.name === name ? [each] : within(each, name)));
}
