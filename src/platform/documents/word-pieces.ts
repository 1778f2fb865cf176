import {
  BorderStyle,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type ProseBlock, type ProseInline, proseOutline } from '../prose/index.ts';

/** What our Word files are put together of: paragraphs in the styles of our look, real headings, lists and tables. */
export type Piece = Paragraph | Table;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** `Sida 1 av 3` */
export function pageFooter(): Footer {
  const children = ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] });
}

/** Running text. @param level of the greatest heading in it, from 0 */
export function proseOf(text: string, level: number): readonly Paragraph[] {
  return proseOutline(text).flatMap((block) => proseBlock(block, level, 0));
}

function proseBlock(block: ProseBlock, level: number, depth: number): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [new Paragraph({ children: inlineOf(block.inline), indent: { left: depth * 420 } })];
  if (block.kind === 'heading') {
    const at = Math.min(level + block.level - 1, headings.length - 1);
    return [new Paragraph({ heading: headings[at] ?? HeadingLevel.HEADING_3, children: inlineOf(block.inline) })];
  }
  const start = block.kind === 'numbers' ? block.start : null;
  return block.items.flatMap(([first, ...rest], place) => {
    const words = first?.kind === 'paragraph' ? inlineOf(first.inline) : [];
    const own = start === null ? point(words, depth) : numbered(start + place, words, depth);
    return [own, ...rest.flatMap((each) => proseBlock(each, level, depth + 1))];
  });
}

function inlineOf(pieces: readonly ProseInline[]): readonly ParagraphChild[] {
  return pieces.map((piece) => {
    if (piece.kind === 'break') return new TextRun({ break: 1 });
    if (piece.kind === 'note') return new TextRun(` (${piece.text})`);
    const run = new TextRun({ text: piece.text, bold: piece.mark === 'strong', italics: piece.mark === 'em' });
    return piece.href === null ? run : new ExternalHyperlink({ link: new URL(piece.href).href, children: [run] });
  });
}

/** A point of a list. */
export function point(children: readonly ParagraphChild[], depth = 0): Paragraph {
  const indent = depth === 0 ? {} : { indent: { left: 420 * (depth + 1), hanging: 420 } };
  return new Paragraph({ style: 'ListParagraph', numbering: { reference: 'punkter', level: 0 }, ...indent, children });
}

/** Its number is written out: a list that begins anywhere then says the same as the text. */
function numbered(number: number, children: readonly ParagraphChild[], depth: number): Paragraph {
  const indent = { left: 420 * (depth + 1), hanging: 420 };
  return new Paragraph({ style: 'ListParagraph', indent, children: [new TextRun(`${number}. `), ...children] });
}

/** @param level 0 for the greatest */
export function heading(text: string, level: 0 | 1): Paragraph {
  return new Paragraph({ heading: headings[level], children: [new TextRun(text)] });
}

/** A paragraph of plain words. @param style of our look; running text without it */
export function line(text: string, style?: string): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D4' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The first row is the head, told as such on every page. */
export function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          ...{ tableHeader: place === 0, cantSplit: true },
          children: cells.map(
            (text) =>
              new TableCell({
                margins: { top: 80, bottom: 80, left: 100, right: 100 },
                children: [new Paragraph({ style: place === 0 ? 'Tabellhuvud' : 'Tabelltext', children: [new TextRun(text)] })],
              }),
          ),
        }),
    ),
  });
}
