import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { type NamedFile, safeFileName } from '../../../platform/documents/index.ts';
import { heading, line, type Piece, pageFooter, proseOf, table } from '../../../platform/documents/word-pieces.ts';
import { wordLook } from '../../../rounds/index.ts';
import type { ProjectPaper } from '../project-paper.ts';
import { type PaperFrozenAs, type ProjectSheet, projectSheet } from '../sheet.ts';
import { paperWords as w } from '../words.ts';

/** A charter or closing report as a Word file with real headings and tables. @param frozen null while it is being written @param author name of the body */
export async function paperWord(content: ProjectPaper, frozen: PaperFrozenAs | null, author: string): Promise<NamedFile> {
  const sheet = projectSheet(content, frozen);
  const document = new Document({
    ...wordLook,
    ...{ title: sheet.title, creator: author, lastModifiedBy: author },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        footers: { default: pageFooter() },
        children: piecesOf(sheet),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { fileName: safeFileName(`${content.title}.docx`), mediaType, bytes };
}

function piecesOf({ title, kind, about, facts, sections, hash }: ProjectSheet): Piece[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ children: [new TextRun({ text: `${kind}. ${about}`, bold: true })] }),
    ...facts.flatMap(([label, value]) => (value === '' ? [] : line(`${label}: ${value.replaceAll('\n', '; ')}`, 'Huvud'))),
    ...sections.flatMap((section) => [heading(section.heading, 0), ...section.blocks.flatMap(blockPieces)]),
    ...(hash === '' ? [] : [heading(w.proof, 0), line(w.hash), line(hash)]),
  ];
}

function blockPieces(block: ProjectSheet['sections'][number]['blocks'][number]): readonly Piece[] {
  if (block.kind === 'prose') return proseOf(block.text, 1);
  if (block.kind === 'table') return [table([block.head, ...block.rows])];
  return block.kind === 'heading' ? [heading(block.text, 1)] : [line(block.text, 'Huvud')];
}
