import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { NamedFile, Sealer } from '../../../platform/documents/index.ts';
import type { FrozenText, TextPassage, TextsAfter } from '../../../rounds/index.ts';
import { catalogue, type Lang, longMoment } from '../../../ui/index.ts';
import { paperPdf } from '../../papers/print/paper-pdf.ts';
import { type PaperFrozenAs, projectSheet } from '../../papers/sheet.ts';
import { mayKeepProjects } from '../../policy.ts';
import { type KeptPaper, paperById, papersOfKind } from './papers.ts';

const words = catalogue({
  sv: { number: (number: number) => `Nummer ${number}`, title: 'Namnet', purpose: 'Vad projektet ska leda till' },
  en: { number: (number) => `Number ${number}`, title: 'The name', purpose: 'What the project is to lead to' },
});

/** What a round needs to send a frozen paper; null when there is none that the actor may see. A charter is approved, a closing report noted. */
export async function frozenProjectPaper(ctx: Ctx, paperId: string): Promise<FrozenText | null> {
  const paper = await paperById(ctx, paperId);
  return paper === null ? null : textOf(paper);
}

function textOf({ id, kind, content, textSha256, recordId }: KeptPaper): FrozenText {
  const { title, example } = content;
  const href = `/projekt/handlingar/${id}`;
  const asks = kind === 'charter' ? 'approve' : 'note';
  return { kind: 'project-paper', id, title, sha256: textSha256, recordId, example, href, asks };
}

/** How a paper says what it was frozen as. */
export function frozenAs({ frozenAt, number, textSha256 }: KeptPaper): PaperFrozenAs {
  return { moment: longMoment('sv', frozenAt), number, textSha256 };
}

/** The paper as PDF; null when there is none that the actor may see. */
export async function projectPaperDocument(ctx: Ctx, paperId: string, sealer: Sealer | null): Promise<NamedFile | null> {
  const paper = await paperById(ctx, paperId);
  if (paper === null) return null;
  const author = (await bodyOf(ctx))?.name ?? '';
  return paperPdf(paper.content, frozenAs(paper), { standard: 'ua-1', sealer, author, at: ctx.now });
}

/** The parts of a paper that a board may point to: its name, its purpose, and what stands under each heading. */
export async function passagesOfProjectPaper(ctx: Ctx, paperId: string, lang: Lang): Promise<readonly TextPassage[]> {
  const paper = await paperById(ctx, paperId);
  if (paper === null) return [];
  const { title, project } = paper.content;
  const w = words[lang];
  return [
    { key: 'titel', label: w.title, text: title },
    { key: 'andamal', label: w.purpose, text: project.purpose },
    ...projectSheet(paper.content, null).sections.map(({ id, heading, blocks }) => ({
      ...{ key: `del-${id}`, label: heading },
      text: blocks.map((block) => (block.kind === 'table' ? rowsOf(block.rows) : block.text)).join('\n\n'),
    })),
  ];
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.filter((cell) => cell !== '').join(', ')).join('\n');
}

/** Later numbers of the same kind, and where it is written. */
export async function projectPapersAfter(ctx: Ctx, paperId: string, lang: Lang): Promise<TextsAfter> {
  const paper = await paperById(ctx, paperId);
  if (paper === null) return { frozen: [], working: null };
  const { projectId, kind, number } = paper;
  const later = (await papersOfKind(ctx, projectId, kind)).filter((each) => each.number > number).toReversed();
  const here = `/projekt/${projectId}/${kind === 'charter' ? 'direktiv' : 'slutrapport'}`;
  return {
    frozen: later.map((each) => ({ ...textOf(each), label: words[lang].number(each.number) })),
    working: mayKeepProjects.allows(ctx.actor, undefined) ? { id: projectId, editHref: here, freezeHref: `${here}/frys` } : null,
  };
}
