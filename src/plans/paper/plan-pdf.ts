import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { stockholmDay } from '../../platform/clock.ts';
import { type NamedFile, type Paper, type Sealer, typeset } from '../../platform/documents/index.ts';
import { capitalise, sharedWords } from '../../ui/index.ts';
import { type PlanOnPaper, planSheet } from './plan-on-paper.ts';
import { paperWords } from './words.ts';

export interface PlanPaper {
  readonly standard: Paper['standard'];
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  /** The host authority's; without one the paper is not sealed. */
  readonly sealer: Sealer | null;
}

let template: string | undefined;

/** A plan as PDF: title page, text, who has decided it when, and its checksum. */
export async function planPdf(plan: PlanOnPaper, { standard, author, at, sealer }: PlanPaper): Promise<NamedFile> {
  template ??= readFileSync(new URL('./plan.typ', import.meta.url), 'utf8');
  const { title } = plan.text;
  const pdf = await typeset(template, planSheet(plan), {
    ...{ standard, lang: 'sv', title, author, day: stockholmDay(at) },
    keywords: plan.registrationNumber === null ? [] : [plan.registrationNumber],
    mark: plan.example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: paperWords.sealed(title, plan.version), at });
  return { fileName: paperWords.fileName(title, plan.version, standard === 'a-2a'), mediaType: 'application/pdf', bytes };
}
