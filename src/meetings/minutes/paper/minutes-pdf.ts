import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { type NamedFile, type Paper, proseSheet, type Sealer, typeset } from '../../../platform/documents/index.ts';
import { capitalise, list, sharedWords } from '../../../ui/index.ts';
import { minutesWords as w } from '../words.ts';
import { fileNameOf } from './file-name.ts';
import { type MinutesOnPaper, type MinutesSheet, minutesSheet } from './minutes-sheet.ts';

export interface MinutesPdf {
  readonly standard: Paper['standard'];
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  /** The host authority's; without one the paper is not sealed, and the same facts give the same bytes. */
  readonly sealer: Sealer | null;
  /** The one item that it is an extract of. */
  readonly itemId?: string | undefined;
}

let template: string | undefined;

/** Notes or minutes as a tagged PDF: the whole, or an extract of one item. @throws TypesetError */
export async function minutesPdf(paper: MinutesOnPaper, how: MinutesPdf): Promise<NamedFile> {
  template ??= readFileSync(new URL('./minutes.typ', import.meta.url), 'utf8');
  const { standard, author, at, sealer, itemId } = how;
  const sheet = minutesSheet(paper, itemId);
  const pdf = await typeset(template, asData(sheet), {
    ...{ standard, lang: 'sv', title: sheet.title, author },
    // The meeting's, so that the same paper made on another day is the same bytes.
    day: Temporal.PlainDate.from(paper.content.on),
    mark: paper.example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: w.sealed(sheet.title), at });
  return { fileName: fileNameOf(paper.content, 'pdf', itemId), mediaType: 'application/pdf', bytes };
}

function asData(sheet: MinutesSheet) {
  return {
    words: {
      ...{ present: w.present, columns: w.columns, signed: w.signed, signed_columns: w.signedColumns },
      ...{ corrections: w.corrections, corrections_lead: w.correctionsLead, proof: w.proof, hash: w.hash },
    },
    ...{ state: sheet.state, facts: sheet.facts, hash: sheet.hash, replaced: sheet.replaced },
    corrected: sheet.corrections.length === 0 ? null : w.correctedBelow(sheet.corrections.length),
    ...{ opening: proseSheet(sheet.opening, 1), closing: proseSheet(sheet.closing, 1) },
    ...{ attendance: sheet.attendance, signed: sheet.signed },
    items: sheet.items.map(({ heading, about, blocks, corrected }) => ({
      ...{ heading, about, corrected: corrected.length === 0 ? [] : [w.correctedOn(list('sv', corrected))] },
      blocks: blocks.map((block) =>
        block.kind === 'prose' ? { ...block, text: proseSheet(block.text, block.heading === null ? 2 : 3) } : block,
      ),
    })),
    corrections: sheet.corrections.map(({ heading, text, why }) => ({ heading, why, text: proseSheet(text, 3) })),
  };
}
