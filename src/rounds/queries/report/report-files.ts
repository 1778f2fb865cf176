import type { Ctx } from '../../../platform/act.ts';
import type { NamedFile, Paper } from '../../../platform/documents/index.ts';
import { safeFileName } from '../../../platform/documents/index.ts';
import { reportAsPdf } from '../../report/files/pdf.ts';
import { clausesAsText, reportAsText } from '../../report/files/plain-text.ts';
import { reportAsWord } from '../../report/files/word.ts';
import { templateFilled } from '../../report/template/template-apart.ts';
import { makeReport, type ReportAsked, type ReportMade } from './report-for.ts';
import { templateBytes } from './templates.ts';

export const reportFormats = ['docx', 'pdf', 'txt'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** An official report to send or take away. `clauses`: the draft decisions alone, as text to paste. */
export interface ReportFiles {
  readonly word: NamedFile;
  readonly pdf: NamedFile;
  readonly text: NamedFile;
  readonly clauses: string;
}

/**
 * The report of a board in a round, as Word (in the authority's own template when it has one), PDF/UA-1 and plain text.
 * @throws Error when there is no such report for this actor: ask `reportFor` first
 */
export async function reportFiles(ctx: Ctx, roundId: string, boardId: string, asked: ReportAsked): Promise<ReportFiles> {
  const made = await makeReport(ctx, roundId, boardId, asked);
  if (made === null) throw new Error(`No report of board ${boardId} in round ${roundId}`);
  const [word, pdf, text] = await Promise.all(reportFormats.map((format) => reportFile(ctx, made, format)));
  if (word === undefined || pdf === undefined || text === undefined) throw new Error('a format was left out');
  return { word, pdf, text, clauses: clausesAsText(made.report) };
}

const types: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

/** One of the files. @param standard of the PDF */
export async function reportFile(
  ctx: Ctx,
  made: ReportMade,
  format: ReportFormat,
  standard: Paper['standard'] = 'ua-1',
): Promise<NamedFile> {
  const { round, authority } = made;
  const fileName = safeFileName(`Tjänsteskrivelse ${round.textTitle}, ${authority.board.name}.${format}`);
  return { fileName, mediaType: types[format], bytes: await bytesOf(ctx, made, format, standard) };
}

async function bytesOf(
  ctx: Ctx,
  { report, round, authority }: ReportMade,
  format: ReportFormat,
  standard: Paper['standard'],
): Promise<Uint8Array<ArrayBuffer>> {
  const author = authority.board.principalName;
  if (format === 'txt') return new TextEncoder().encode(reportAsText(report));
  if (format === 'docx') {
    const template = await templateBytes(ctx, authority.boards);
    return template === null ? reportAsWord(report, author) : templateFilled(template, report, author);
  }
  const keywords = authority.steps.flatMap(({ registrationNumbers }) => registrationNumbers);
  return reportAsPdf(report, { standard, author, keywords, day: ctx.today, mark: round.example ? 'Exempel' : null });
}
