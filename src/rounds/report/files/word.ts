import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Report } from '../report.ts';
import { type ReportSheet, sheetOf } from './report-sheet.ts';
import { look } from './word-look.ts';

/** Twentieths of a point: between the label and the value of the head. */
const labelWidth = 2200;

/** Our own Word file: real styles, numbered clauses that begin anew in each draft, Swedish, a table head that is one. */
export async function reportAsWord(report: Report, author: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = sheetOf(report);
  const document = new Document({
    ...look,
    title: report.title,
    creator: author,
    lastModifiedBy: author,
    description: 'Tjänsteskrivelse',
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        footers: { default: footer() },
        children: [...head(sheet), new Paragraph({ heading: HeadingLevel.TITLE, children: runs(report.title) }), ...body(sheet)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function footer(): Footer {
  const children = ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] });
}

/** Label and value on a line: paragraphs, for a table would be read as one. */
function head({ head: facts }: ReportSheet): readonly Paragraph[] {
  return facts.flatMap(([label, value]) =>
    value.split('\n').map(
      (line, place) =>
        new Paragraph({
          style: 'Huvud',
          tabStops: [{ type: 'left', position: labelWidth }],
          indent: { left: labelWidth, hanging: labelWidth },
          children: [new TextRun({ text: place === 0 ? label : '', style: 'Ledtext' }), new TextRun('\t'), ...runs(line)],
        }),
    ),
  );
}

function body({ parts, signHead }: ReportSheet): readonly (Paragraph | Table)[] {
  let list = 0;
  return parts.flatMap(({ heading, level, blocks }) => {
    const over = heading === null ? [] : [headingOf(heading, level)];
    return [...over, ...blocks.flatMap((block) => blockAsWord(block, ++list, signHead))];
  });
}

function headingOf(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: runs(text) });
}

/** @param instance numbering begins anew in each */
function blockAsWord(block: Block, instance: number, signHead: ReportSheet['signHead']): readonly (Paragraph | Table)[] {
  if (block.kind === 'signers') {
    const rows = block.signers.map(({ administration, head: name }) => [administration, name ?? '']);
    return [new Paragraph({ style: 'Normal', keepNext: true, children: [] }), signTable([signHead, ...rows])];
  }
  // What introduces a list stays with it.
  if (block.kind === 'paragraph') return [new Paragraph({ children: runs(block.text), keepNext: block.text.endsWith(':') })];
  const reference = block.kind === 'list' ? 'punkter' : 'attsatser';
  return block.items.map(
    (item) => new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0, instance }, children: runs(item) }),
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D4' };

function signTable(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [4500, 4500],
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({
                margins: { top: 80, bottom: 80, left: 100, right: 100 },
                children: [new Paragraph({ style: place === 0 ? 'Tabellhuvud' : 'Tabelltext', children: runs(text) })],
              }),
          ),
        }),
    ),
  });
}

/** Text as runs: what is asked for in square brackets is marked, `\n` breaks the line. */
function runs(text: string): readonly TextRun[] {
  return text.split('\n').flatMap((line, place) =>
    line.split(/(\[[^[\]]+\])/).flatMap((piece, at) => {
      const isAsked = piece.startsWith('[') && piece.endsWith(']');
      const isBreak = place > 0 && at === 0;
      if (piece === '' && !isBreak) return [];
      return [new TextRun({ text: piece, ...(isAsked ? { highlight: 'yellow' } : {}), ...(isBreak ? { break: 1 } : {}) })];
    }),
  );
}
