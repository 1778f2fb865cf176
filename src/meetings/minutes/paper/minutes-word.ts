import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { NamedFile } from '../../../platform/documents/index.ts';
import { heading, line, type Piece, pageFooter, point, proseOf, table } from '../../../platform/documents/word-pieces.ts';
import { wordLook } from '../../../rounds/index.ts';
import { list } from '../../../ui/index.ts';
import { minutesWords as w } from '../words.ts';
import { fileNameOf } from './file-name.ts';
import { type MinutesOnPaper, type MinutesSheet, minutesSheet, type SheetBlock } from './minutes-sheet.ts';

/** Notes or minutes as a Word file with real headings and tables: the whole, or an extract of one item. @param author name of the body */
export async function minutesWord(paper: MinutesOnPaper, author: string, itemId?: string): Promise<NamedFile> {
  const sheet = minutesSheet(paper, itemId);
  const document = new Document({
    ...wordLook,
    ...{ title: sheet.title, creator: author, lastModifiedBy: author },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        footers: { default: pageFooter() },
        children: [...bodyOf(sheet)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { fileName: fileNameOf(paper.content, 'docx', itemId), mediaType, bytes };
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
  return [...over, ...block.items.map((item) => point([new TextRun(item)]))];
}
