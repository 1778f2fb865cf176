import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { NamedFile } from '../../../platform/documents/index.ts';
import { type ProseBlock, type ProseInline, proseOutline } from '../../../platform/prose/index.ts';
import { wordLook } from '../../../rounds/index.ts';
import { list } from '../../../ui/index.ts';
import { minutesWords as w } from '../words.ts';
import { fileNameOf } from './file-name.ts';
import { type MinutesOnPaper, type MinutesSheet, minutesSheet, type SheetBlock } from './minutes-sheet.ts';

type Piece = Paragraph | Table;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Notes or minutes as a Word file with real headings and tables: the whole, or an extract of one item. @param author name of the body */
export async function minutesWord(paper: MinutesOnPaper, author: string, itemId?: string): Promise<NamedFile> {
  const sheet = minutesSheet(paper, itemId);
  const document = new Document({
    ...wordLook,
    ...{ title: sheet.title, creator: author, lastModifiedBy: author },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        footers: { default: footer() },
        children: [...bodyOf(sheet)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { fileName: fileNameOf(paper.content, 'docx', itemId), mediaType, bytes };
}

function footer(): Footer {
  const children = ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] });
}

function bodyOf(sheet: MinutesSheet): readonly Piece[] {
  const { facts, attendance, items, signed, replaced, corrections } = sheet;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.title)] }),
    new Paragraph({ children: [new TextRun({ text: sheet.state, bold: true })] }),
    ...(corrections.length === 0 ? [] : [line(w.correctedBelow(corrections.length))]),
    ...facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => line(`${label}: ${value.replaceAll('\n', '; ')}`, 'Huvud')),
    ...proseOf(sheet.opening, 0),
    ...[heading(w.present, 0), table([w.columns, ...attendance])],
    ...items.flatMap(({ heading: title, about, corrected, blocks }) => [
      ...[heading(title, 0), line(about, 'Huvud')],
      ...(corrected.length === 0 ? [] : [line(w.correctedOn(list('sv', corrected)))]),
      ...blocks.flatMap(blockOf),
    ]),
    ...proseOf(sheet.closing, 0),
    ...(signed.length === 0
      ? []
      : [heading(w.signed, 0), table([w.signedColumns, ...signed]), ...replaced.map((each) => line(each))]),
    ...(corrections.length === 0 ? [] : [heading(w.corrections, 0), line(w.correctionsLead)]),
    ...corrections.flatMap(({ heading: title, text, why }) => [heading(title, 1), ...proseOf(text, 2), line(why, 'Huvud')]),
    ...(sheet.hash === '' ? [] : [heading(w.proof, 0), line(w.hash), line(sheet.hash)]),
  ];
}

function blockOf(block: SheetBlock): readonly Piece[] {
  if (block.kind === 'line') return [line(block.text)];
  const over = block.heading === null ? [] : [heading(block.heading, 1)];
  if (block.kind === 'prose') return [...over, ...proseOf(block.text, over.length + 1)];
  return [...over, ...block.items.map((item) => point([new TextRun(item)], 0))];
}

/** @param level of the greatest heading in it, from 0 */
function proseOf(text: string, level: number): readonly Paragraph[] {
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

function point(children: readonly ParagraphChild[], depth: number): Paragraph {
  const indent = depth === 0 ? {} : { indent: { left: 420 * (depth + 1), hanging: 420 } };
  return new Paragraph({ style: 'ListParagraph', numbering: { reference: 'punkter', level: 0 }, ...indent, children });
}

/** Its number is written out: a list that begins anywhere then says the same as the text. */
function numbered(number: number, children: readonly ParagraphChild[], depth: number): Paragraph {
  const indent = { left: 420 * (depth + 1), hanging: 420 };
  return new Paragraph({ style: 'ListParagraph', indent, children: [new TextRun(`${number}. `), ...children] });
}

function heading(text: string, level: 0 | 1): Paragraph {
  return new Paragraph({ heading: headings[level], children: [new TextRun(text)] });
}

function line(text: string, style?: string): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D4' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function table(rows: readonly (readonly string[])[]): Table {
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
