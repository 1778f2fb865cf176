import { and, desc, eq, gt } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { NamedFile, Sealer } from '../../../platform/documents/index.ts';
import type { FrozenText, PaperToMake, TextPassage, TextsAfter } from '../../../rounds/index.ts';
import { catalogue, type Lang, longMoment } from '../../../ui/index.ts';
import { paperFileName, paperPdf } from '../../papers/print/paper-pdf.ts';
import type { PaperFrozenAs } from '../../papers/sheet.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followupPapers } from '../../tables.ts';
import { type FrozenPaper, paperById } from './papers.ts';

const words = catalogue({
  sv: {
    number: (number: number) => `Nummer ${number}`,
    title: 'Rapportens namn',
    summary: 'Sammanfattning',
    area: (number: string, title: string) => `Område ${number}: ${title}`,
    activity: (number: string, title: string) => `Aktivitet ${number}: ${title}`,
  },
  en: {
    number: (number) => `Number ${number}`,
    title: 'Name of the report',
    summary: 'Summary',
    area: (number, title) => `Area ${number}: ${title}`,
    activity: (number, title) => `Activity ${number}: ${title}`,
  },
});

/** What a round needs to send a frozen report; null when there is none that the actor may see. Boards are asked to note it. */
export async function frozenPaperText(ctx: Ctx, paperId: string): Promise<FrozenText | null> {
  const paper = await paperById(ctx, paperId);
  return paper === null ? null : textOf(paper);
}

function textOf({ id, content, textSha256, recordId }: FrozenPaper): FrozenText {
  const { title, example } = content;
  return {
    kind: 'followup-paper',
    id,
    title,
    sha256: textSha256,
    recordId,
    example,
    href: `/uppfoljning/rapport/${id}`,
    asks: 'note',
  };
}

/** How a paper says what it was frozen as. */
export function frozenAs({ frozenAt, number, textSha256 }: FrozenPaper): PaperFrozenAs {
  return { moment: longMoment('sv', frozenAt), number, textSha256 };
}

/** The report for all as PDF; null when there is none that the actor may see. */
export async function paperDocument(ctx: Ctx, paperId: string, sealer: Sealer | null): Promise<NamedFile | null> {
  const paper = await paperById(ctx, paperId);
  return paper === null ? null : pdfOfPaper(ctx, paper, { code: null, sealer });
}

/** A principal's own of it; null when there is no such report, or it tells of no such principal. */
export async function ownPaperDocument(
  ctx: Ctx,
  paperId: string,
  code: string,
  sealer: Sealer | null,
): Promise<PaperToMake | null> {
  const paper = await paperById(ctx, paperId);
  if (paper === null || !paper.content.principals.some((each) => each.code === code)) return null;
  return { fileName: paperFileName(paper.content, code, 'pdf'), make: () => pdfOfPaper(ctx, paper, { code, sealer }) };
}

/** @param how `code` of the principal whose own it is; null for all */
export async function pdfOfPaper(
  ctx: Ctx,
  paper: FrozenPaper,
  how: { readonly code: string | null; readonly sealer: Sealer | null; readonly standard?: 'ua-1' | 'a-2a' },
): Promise<NamedFile> {
  const author = (await bodyOf(ctx))?.name ?? '';
  return paperPdf(paper.content, frozenAs(paper), { standard: 'ua-1', ...how, author, at: ctx.now });
}

/** The parts of a report that a board may point to. */
export async function passagesOfPaper(ctx: Ctx, paperId: string, lang: Lang): Promise<readonly TextPassage[]> {
  const paper = await paperById(ctx, paperId);
  if (paper === null) return [];
  const w = words[lang];
  const { title, summary, areas } = paper.content;
  return [
    { key: 'titel', label: w.title, text: title },
    { key: 'sammanfattning', label: w.summary, text: summary },
    ...areas.flatMap((area) => [
      { key: `omrade-${area.id}`, label: w.area(area.number, area.title), text: area.said },
      ...area.activities.map((each) => ({
        ...{ key: `aktivitet-${each.id}`, label: w.activity(each.number, each.title), text: each.text },
      })),
    ]),
  ];
}

/** Later numbers of the same report, and where it is written. */
export async function papersAfter(ctx: Ctx, paperId: string, lang: Lang): Promise<TextsAfter> {
  const paper = await paperById(ctx, paperId);
  if (paper === null) return { frozen: [], working: null };
  const { planId, draftId, number } = paper;
  const later = await ctx.tx
    .select()
    .from(followupPapers)
    .where(and(eq(followupPapers.draftId, draftId), gt(followupPapers.number, number)))
    .orderBy(desc(followupPapers.number));
  const here = `/uppfoljning/${planId}/rapporter/${draftId}`;
  return {
    frozen: later.map((each) => ({ ...textOf(each), label: words[lang].number(each.number) })),
    working: mayKeepFollowup.allows(ctx.actor, undefined) ? { id: draftId, editHref: here, freezeHref: here } : null,
  };
}
