import { Unreadable } from '../document-text.ts';
import { type Block, blockText } from '../markup/blocks.ts';
import { attribute, child, type Element, elementsOf, markupTree, within } from '../markup/markup-tree.ts';
import { docxNumbers, type NextLabel } from './docx-numbers.ts';
import { docxManners, type Manner } from './docx-styles.ts';
import { partsByName } from './unpacked.ts';

interface Reading {
  readonly label: NextLabel;
  readonly manner: (properties: Element | undefined) => Manner;
}

/** What a reader never sees: struck out, moved away, instructions to fields, the second writing of a drawing. */
const unseen = new Set(['del', 'movefrom', 'deltext', 'instrtext', 'delinstrtext', 'fallback', 'rpr', 'ppr']);
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', nobreakhyphen: '-' };

/**
 * The running text of a Word file: page headers, the body with the numbers of its lists and its tables row by row, notes, page footers.
 * @throws Unreadable
 */
export function docxText(bytes: Uint8Array): string {
  const parts = partsByName(bytes, /^word\/(document\d*|styles|numbering|header\d*|footer\d*|footnotes|endnotes)\.xml$/);
  const tree = (name: string) => {
    const source = parts.get(name);
    return source === undefined ? undefined : markupTree(source, 'xml');
  };
  const named = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name)).toSorted();
  const [main] = named(/^word\/document\d*\.xml$/);
  if (main === undefined) throw new Unreadable('broken');
  const manner = docxManners(tree('word/styles.xml'));
  const numbering = tree('word/numbering.xml');
  // The numbers of each part begin anew.
  const textOf = (name: string) => blockText(blocksIn(elementsOf(tree(name)), { manner, label: docxNumbers(numbering) })).trim();
  const pieces = [
    ...named(/header\d*\.xml$/).map(textOf),
    textOf(main),
    ...named(/notes\.xml$/).map(textOf),
    ...named(/footer\d*\.xml$/).map(textOf),
  ];
  return [...new Set(pieces)].filter((text) => text !== '').join('\n\n');
}

function blocksIn(elements: readonly Element[], reading: Reading): readonly Block[] {
  return elements.flatMap((element): readonly Block[] => {
    if (element.name === 'p') return paragraphIn(element, reading);
    if (element.name === 'tbl') return [tableIn(element, reading)];
    return unseen.has(element.name) ? [] : blocksIn(elementsOf(element), reading);
  });
}

function tableIn(table: Element, reading: Reading): Block {
  const rows = within(table, 'tr').map((row) => within(row, 'tc').map((cell) => blocksIn(elementsOf(cell), reading)));
  return { kind: 'table', rows };
}

/** A paragraph, and before it what stands in text boxes that hang on it. */
function paragraphIn(paragraph: Element, reading: Reading): readonly Block[] {
  const properties = child(paragraph, 'ppr');
  const { above = 0, below = 0, list, level = 0, heading } = reading.manner(properties);
  const boxes: Element[] = [];
  const text = runText(paragraph, boxes);
  const numbered = list !== undefined && list !== '0' && text.trim() !== '';
  const label = numbered ? (reading.label(list, level) ?? undefined) : undefined;
  return [
    ...boxes.flatMap((box) => blocksIn(elementsOf(box), reading)),
    { kind: 'paragraph', text, label, heading, above, below },
  ];
}

function runText(element: Element, boxes: Element[]): string {
  if (element.name === 'r' && isHidden(element)) return '';
  const pieces = element.children.map((piece) => {
    if (typeof piece === 'string') return element.name === 't' ? piece : '';
    if (piece.name === 'txbxcontent') boxes.push(piece);
    if (piece.name === 'txbxcontent' || unseen.has(piece.name)) return '';
    return signs[piece.name] ?? runText(piece, boxes);
  });
  return pieces.join('');
}

function isHidden(run: Element): boolean {
  const vanish = child(child(run, 'rpr'), 'vanish');
  return vanish !== undefined && !/^(0|false|off)$/.test(attribute(vanish, 'val') ?? '');
}
