import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { type NamedFile, type Paper, proseSheet, type Sealer, safeFileName, typeset } from '../../../platform/documents/index.ts';
import { capitalise, sharedWords } from '../../../ui/index.ts';
import type { FollowupPaper } from '../followup-paper.ts';
import { type PaperFrozenAs, type PaperSheet, paperSheet } from '../sheet.ts';
import { paperWords as w } from '../words.ts';

interface PaperPrint {
  readonly standard: Paper['standard'];
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  /** The host authority's; without one the paper is not sealed, and the same facts give the same bytes. */
  readonly sealer: Sealer | null;
  /** Of the principal whose own it is; null in the one for all. */
  readonly code: string | null;
}

let template: string | undefined;

/** An interim or final report as a tagged PDF. @param frozen null while it is being written @throws TypesetError */
export async function paperPdf(content: FollowupPaper, frozen: PaperFrozenAs | null, how: PaperPrint): Promise<NamedFile> {
  template ??= readFileSync(new URL('./followup.typ', import.meta.url), 'utf8');
  const { standard, author, at, sealer, code } = how;
  const sheet = paperSheet(content, frozen, code);
  const pdf = await typeset(template, asData(sheet), {
    ...{ standard, lang: 'sv', title: sheet.title, author },
    // The paper's own, so that the same made on another day is the same bytes.
    day: Temporal.PlainDate.from(content.asOf),
    mark: content.example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: w.sealed(sheet.title), at });
  return { fileName: paperFileName(content, code, 'pdf'), mediaType: 'application/pdf', bytes };
}

/** `Delårsrapport 1.pdf`, `Delårsrapport 1, Motala kommun.pdf` */
export function paperFileName({ title, principals }: FollowupPaper, code: string | null, ending: 'pdf' | 'docx'): string {
  const whose = principals.find((each) => each.code === code)?.name;
  return safeFileName(`${whose === undefined ? title : `${title}, ${whose}`}.${ending}`);
}

function asData(sheet: PaperSheet) {
  const { own } = w;
  return {
    words: {
      ...{ stands: w.stands, summary: w.summary, needs: w.needs, needs_nobody: w.needsNobody, area_columns: w.areaColumns },
      ...{ principals: w.principals, principal_columns: w.principalColumns, measures: w.measures, measure: w.measure },
      ...{ sources: w.sources, source_columns: w.sourceColumns, proof: w.proof, hash: w.hash, whole: own.whole },
      ...{ own_stages: own.stages, own_stage_columns: own.stageColumns },
      ...{ own_values: own.values, own_value_columns: own.valueColumns },
    },
    ...{ kind: sheet.kind, about: sheet.about, facts: sheet.facts, stands: sheet.stands, own: sheet.own, hash: sheet.hash },
    ...{ for_whom: sheet.forWhom, summary: proseSheet(sheet.summary, 2), needs: sheet.needs },
    areas: sheet.areas.map(({ heading, said, rows, measures }) => ({ heading, rows, measures, said: proseSheet(said, 2) })),
    ...{ principals_lead: sheet.principalsLead, principals: sheet.principals, measures: sheet.measures },
    sources: sheet.sources.map(({ cells }) => cells),
  };
}
