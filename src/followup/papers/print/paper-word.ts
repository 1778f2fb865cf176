import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { NamedFile } from '../../../platform/documents/index.ts';
import { heading, line, type Piece, pageFooter, proseOf, table } from '../../../platform/documents/word-pieces.ts';
import { wordLook } from '../../../rounds/index.ts';
import type { FollowupPaper } from '../followup-paper.ts';
import type { OwnSheet } from '../own-sheet.ts';
import { type NeedRow, type PaperFrozenAs, type PaperSheet, paperSheet } from '../sheet.ts';
import { paperWords as w } from '../words.ts';
import { paperFileName } from './paper-pdf.ts';

interface WordPrint {
  /** Name of the body. */
  readonly author: string;
  /** Of the principal whose own it is; null in the one for all. */
  readonly code: string | null;
}

/** An interim or final report as a Word file with real headings and tables. @param frozen null while it is being written */
export async function paperWord(
  content: FollowupPaper,
  frozen: PaperFrozenAs | null,
  { author, code }: WordPrint,
): Promise<NamedFile> {
  const sheet = paperSheet(content, frozen, code);
  const document = new Document({
    ...wordLook,
    ...{ title: sheet.title, creator: author, lastModifiedBy: author },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        footers: { default: pageFooter() },
        children: [...beginning(sheet), ...middle(sheet), ...annexes(sheet)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { fileName: paperFileName(content, code, 'docx'), mediaType, bytes };
}

function beginning(sheet: PaperSheet): readonly Piece[] {
  const { forWhom, summary, own } = sheet;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.title)] }),
    new Paragraph({ children: [new TextRun({ text: `${sheet.kind}. ${sheet.about}`, bold: true })] }),
    ...(forWhom === '' ? [] : [line(forWhom)]),
    ...sheet.facts.map(([label, value]) => line(`${label}: ${value}`, 'Huvud')),
    ...[heading(w.stands, 0), ...sheet.stands.map((each) => line(each))],
    ...(summary === '' ? [] : [heading(w.summary, 0), ...proseOf(summary, 1)]),
    ...(own === null ? [] : ownPieces(own)),
  ];
}

function ownPieces({ heading: title, outcome, stages, values }: OwnSheet): readonly Piece[] {
  return [
    ...[heading(title, 0), ...outcome.map((each) => line(each))],
    ...(stages.length === 0 ? [] : [heading(w.own.stages, 1), table([w.own.stageColumns, ...stages])]),
    ...(values.length === 0 ? [] : [heading(w.own.values, 1), table([w.own.valueColumns, ...values])]),
    line(w.own.whole),
  ];
}

function middle({ needs, areas }: PaperSheet): readonly Piece[] {
  return [
    ...[heading(w.needs, 0), ...(needs.length === 0 ? [line(w.needsNobody)] : []), ...needs.flatMap(needPieces)],
    ...areas.flatMap(({ heading: title, said, rows, measures }) => [
      ...[heading(title, 0), ...proseOf(said, 1)],
      ...(rows.length === 0
        ? []
        : [
            table([
              w.areaColumns,
              ...rows.map((row) => [
                row.name,
                row.state,
                [row.text, row.said === '' ? '' : w.accordingTo(row.said)].filter((each) => each !== '').join(' '),
                row.principals,
              ]),
            ]),
          ]),
      ...measures.map((each) => line(`${w.measure}: ${each}`)),
    ]),
  ];
}

function needPieces({ name, state, facts, said }: NeedRow): readonly Piece[] {
  return [
    ...[heading(name, 1), new Paragraph({ children: [new TextRun({ text: state, bold: true })] })],
    ...facts.map(([label, value]) => line(`${label}: ${value}`)),
    ...(said === '' ? [] : [line(said, 'Huvud')]),
  ];
}

function annexes(sheet: PaperSheet): readonly Piece[] {
  const { principals, principalsLead, measures, sources, hash } = sheet;
  return [
    ...[heading(w.principals, 0), line(principalsLead), table([w.principalColumns, ...principals])],
    ...(measures.length === 0 ? [] : [heading(w.measures, 0)]),
    ...measures.flatMap(({ title, note, columns, rows, line: words }) => [
      ...[heading(title, 1), line(note, 'Huvud'), rows.length === 0 ? line(words) : table([columns, ...rows])],
    ]),
    ...(sources.length === 0 ? [] : [heading(w.sources, 0), table([w.sourceColumns, ...sources.map(({ cells }) => cells)])]),
    ...(hash === '' ? [] : [heading(w.proof, 0), line(w.hash), line(hash)]),
  ];
}
