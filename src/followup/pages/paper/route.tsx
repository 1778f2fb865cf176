import { bodyOf } from '../../../members/index.ts';
import { type FiledFile, type Sealer, safeFileName, zipOf } from '../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileResponse } from '../../../records/index.ts';
import { compilationOfRound, roundsOfText } from '../../../rounds/index.ts';
import { uiFor } from '../../../ui/index.ts';
import type { FollowupPaper } from '../../papers/followup-paper.ts';
import { paperWord } from '../../papers/print/paper-word.ts';
import { paperSheet } from '../../papers/sheet.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../policy.ts';
import { type FrozenPaper, paperById } from '../../queries/papers/papers.ts';
import { frozenAs, pdfOfPaper } from '../../queries/papers/texts-for-rounds.ts';
import { PaperPage, type PaperView } from './view.tsx';
import { paperPageWords } from './words.ts';

const path = '/uppfoljning/rapport/:paper';
const common = {
  method: 'get',
  may: maySeeFollowup,
  subject: (web: Web) => paperById(web, web.params['paper'] ?? ''),
} as const;

/** `/uppfoljning/rapport/:paper`: a frozen report, for all or a principal's own (`?huvudman=0580`), as page and files. */
export function paperRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [
    route<FrozenPaper>({ ...common, path, handle: show }),
    route<FrozenPaper>({
      ...{ ...common, path: `${path}/pdf` },
      handle: async (web, paper) => fileResponse(await pdfOfPaper(web, paper, { code: codeAsked(web, paper.content), sealer })),
    }),
    route<FrozenPaper>({ ...common, path: `${path}/word`, handle: word }),
    route<FrozenPaper>({ ...common, path: `${path}/zip`, may: mayKeepFollowup, handle: (web, paper) => zip(web, paper, sealer) }),
  ];
}

/** The principal that `?huvudman=` names; null for all, and for one that the report does not tell of. */
function codeAsked({ query }: Web, { principals }: FollowupPaper): string | null {
  const asked = query.get('huvudman');
  return principals.find(({ code }) => code === asked)?.code ?? null;
}

async function show(web: Web, paper: FrozenPaper): Promise<Response> {
  const { content } = paper;
  const code = codeAsked(web, content);
  const mayKeep = mayKeepFollowup.allows(web.actor, undefined);
  const sent = await roundsOfText(web, paper.id);
  const rounds: PaperView['rounds'][number][] = [];
  for (const round of sent) {
    const isOut = round.withdrawal === null;
    const headline = isOut ? (await compilationOfRound(web, round, web.lang)).headline : paperPageWords[web.lang].withdrawn;
    rounds.push({ title: round.title, href: `/beslut/${round.id}`, headline });
  }
  const view: PaperView = {
    ...{ paper, code, rounds, mayKeep, sheet: paperSheet(content, frozenAs(paper), code) },
    sendHref: mayKeep && sent.every(({ withdrawal }) => withdrawal !== null) ? `/beslut/ny?text=${paper.id}` : null,
  };
  const notice = web.query.get('klart') === 'fastlagd' ? { kind: 'done' as const, text: paperPageWords[web.lang].frozen } : null;
  return web.html(<PaperPage ui={uiFor(web, notice === null ? {} : { notice })} view={view} />);
}

async function word(web: Web, paper: FrozenPaper): Promise<Response> {
  const author = (await bodyOf(web))?.name ?? '';
  return fileResponse(await paperWord(paper.content, frozenAs(paper), { author, code: codeAsked(web, paper.content) }));
}

/** The one for all and each principal's own, as PDF. */
async function zip(web: Web, paper: FrozenPaper, sealer: Sealer | null): Promise<Response> {
  const w = paperPageWords.sv;
  const files: FiledFile[] = [{ ...(await pdfOfPaper(web, paper, { code: null, sealer })), folder: w.joint }];
  for (const { code, name } of paper.content.principals) {
    files.push({ ...(await pdfOfPaper(web, paper, { code, sealer })), folder: name });
  }
  const fileName = `${safeFileName(w.zip(paper.content.title))}.zip`;
  return fileResponse({ fileName, mediaType: 'application/zip', bytes: await zipOf(files, web.now) });
}
