import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { type NamedFile, type Paper, proseSheet, type Sealer, safeFileName, typeset } from '../../../platform/documents/index.ts';
import { capitalise, sharedWords } from '../../../ui/index.ts';
import type { ProjectPaper } from '../project-paper.ts';
import { type PaperFrozenAs, type ProjectSheet, projectSheet } from '../sheet.ts';
import { paperWords as w } from '../words.ts';

interface PaperPrint {
  readonly standard: Paper['standard'];
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  /** The host authority's; without one the paper is not sealed, and the same facts give the same bytes. */
  readonly sealer: Sealer | null;
}

let template: string | undefined;

/** A charter or closing report as a tagged PDF. @param frozen null while it is being written @throws TypesetError */
export async function paperPdf(content: ProjectPaper, frozen: PaperFrozenAs | null, how: PaperPrint): Promise<NamedFile> {
  template ??= readFileSync(new URL('./project.typ', import.meta.url), 'utf8');
  const { standard, author, at, sealer } = how;
  const sheet = projectSheet(content, frozen);
  const pdf = await typeset(template, asData(sheet), {
    ...{ standard, lang: 'sv', title: sheet.title, author },
    // The paper's own, so that the same made on another day is the same bytes.
    day: Temporal.PlainDate.from(content.asOf),
    mark: content.example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: w.sealed(sheet.title), at });
  return { fileName: safeFileName(`${content.title}.pdf`), mediaType: 'application/pdf', bytes };
}

function asData({ kind, about, facts, sections, hash }: ProjectSheet) {
  return {
    words: { proof: w.proof, hash: w.hash },
    ...{ kind, about, facts, hash },
    sections: sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => {
        if (block.kind === 'prose') return { kind: block.kind, blocks: proseSheet(block.text, 2) };
        if (block.kind !== 'table') return block;
        const { figuresFrom, ...rest } = block;
        return { ...rest, figures_from: figuresFrom };
      }),
    })),
  };
}
