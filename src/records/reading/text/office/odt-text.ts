import { Unreadable } from '../document-text.ts';
import { type Block, blockText } from '../markup/blocks.ts';
import { attribute, type Element, elementsOf, markupTree, within } from '../markup/markup-tree.ts';
import { type OdtLists, odtLists } from './odt-lists.ts';
import { type OdtManners, odtManners } from './odt-manners.ts';
import { partsByName } from './unpacked.ts';

interface Reading {
  readonly manners: OdtManners;
  readonly lists: OdtLists;
}

const unseen = new Set(['tracked-changes', 'annotation', 'note', 'sequence-decls', 'variable-decls', 'forms', 'title', 'desc']);

/**
 * The running text of an OpenDocument text: page headers, the body with the numbers of its lists and its tables row by row, page footers.
 * @throws Unreadable
 */
export function odtText(bytes: Uint8Array): string {
  const parts = partsByName(bytes, /^(content|styles)\.xml$|^META-INF\/manifest\.xml$/);
  // Locked with a password, its parts are noise (ODF 1.2, part 3, 3.4).
  if (/encryption-data/.test(parts.get('META-INF/manifest.xml') ?? '')) throw new Unreadable('locked');
  const content = parts.get('content.xml');
  if (content === undefined) throw new Unreadable('broken');
  const trees = [markupTree(parts.get('styles.xml') ?? '', 'xml'), markupTree(content, 'xml')];
  const manners = odtManners(trees);
  const textOf = (elements: readonly Element[]) => blockText(blocksIn(elements, { manners, lists: odtLists(trees) })).trim();
  const [styles, document] = trees;
  const pages = within(styles, 'master-page').flatMap(elementsOf);
  const pieces = [
    ...pages.filter(({ name }) => name.startsWith('header')).map((header) => textOf([header])),
    textOf(within(document, 'body')),
    ...pages.filter(({ name }) => name.startsWith('footer')).map((footer) => textOf([footer])),
  ];
  return [...new Set(pieces)].filter((text) => text !== '').join('\n\n');
}

function blocksIn(elements: readonly Element[], reading: Reading): readonly Block[] {
  return elements.flatMap((element): readonly Block[] => {
    if (unseen.has(element.name)) return [];
    if (element.name === 'p' || element.name === 'h') return paragraphIn(element, reading, undefined);
    if (element.name === 'list') return listIn(element, reading, { style: undefined, level: 0 });
    return element.name === 'table' ? [tableIn(element, reading)] : blocksIn(elementsOf(element), reading);
  });
}

function tableIn(table: Element, reading: Reading): Block {
  const rows = within(table, 'table-row').map((row) =>
    within(row, 'table-cell').map((cell) => blocksIn(elementsOf(cell), reading)),
  );
  return { kind: 'table', rows };
}

interface Place {
  readonly style: string | undefined;
  /** From 0. */
  readonly level: number;
}

function listIn(list: Element, reading: Reading, around: Place): readonly Block[] {
  const style = attribute(list, 'style-name') ?? around.style ?? '';
  const place = { style, level: around.level };
  if (place.level === 0)
    reading.lists.begin(style, attribute(list, 'continue-numbering') === 'true' || /\bcontinue-list=/.test(list.tag));
  return elementsOf(list).flatMap((item) => {
    const counted = item.name === 'list-item';
    const first = elementsOf(item).find(({ name }) => name === 'p' || name === 'h');
    return elementsOf(item).flatMap((each): readonly Block[] => {
      if (each.name === 'list') return listIn(each, reading, { style, level: place.level + 1 });
      if (each.name !== 'p' && each.name !== 'h') return blocksIn([each], reading);
      const label =
        counted && each === first ? reading.lists.next(style, place.level, attribute(item, 'start-value')) : undefined;
      return paragraphIn(each, reading, label ?? undefined);
    });
  });
}

/** A paragraph, and before it what stands in frames that hang on it. */
function paragraphIn(paragraph: Element, reading: Reading, label: string | undefined): readonly Block[] {
  const boxes: Element[] = [];
  const text = textIn(paragraph, boxes);
  const { above, below } = reading.manners(attribute(paragraph, 'style-name'));
  return [
    ...boxes.flatMap((box) => blocksIn(elementsOf(box), reading)),
    { kind: 'paragraph', text, label, heading: paragraph.name === 'h', above, below },
  ];
}

function textIn(element: Element, boxes: Element[]): string {
  const pieces = element.children.map((piece) => {
    if (typeof piece === 'string') return piece.replaceAll(/\s+/g, ' ');
    if (piece.name === 's') return ' '.repeat(Math.min(200, Number(attribute(piece, 'c') ?? 1) || 1));
    if (piece.name === 'tab') return '\t';
    if (piece.name === 'line-break') return '\n';
    if (piece.name === 'text-box') boxes.push(piece);
    return piece.name === 'text-box' || unseen.has(piece.name) ? '' : textIn(piece, boxes);
  });
  return pieces.join('');
}
