import { readFileSync } from 'node:fs';
import { type Paper, typeset } from '../../../platform/documents/index.ts';
import type { Report } from '../report.ts';
import { sheetOf } from './report-sheet.ts';

let template: string | undefined;

/** The report as a tagged PDF, to read (PDF/UA-1) or to keep (PDF/A-2a). @throws TypesetError */
export async function reportAsPdf(
  report: Report,
  paper: Pick<Paper, 'author' | 'day' | 'mark' | 'keywords' | 'standard'>,
): Promise<Uint8Array<ArrayBuffer>> {
  template ??= readFileSync(new URL('./report.typ', import.meta.url), 'utf8');
  return typeset(template, sheetOf(report), { ...paper, lang: 'sv', title: report.title });
}
