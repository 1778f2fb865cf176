import { bodyOf } from '../../../members/index.ts';
import type { Sealer } from '../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileResponse } from '../../../records/index.ts';
import { compilationOfRound, roundsOfText } from '../../../rounds/index.ts';
import { paperWord } from '../../papers/print/paper-word.ts';
import { projectSheet } from '../../papers/sheet.ts';
import { mayKeepProjects, maySeeProjects } from '../../policy.ts';
import { type KeptPaper, paperById } from '../../queries/papers/papers.ts';
import { frozenAs, projectPaperDocument } from '../../queries/papers/texts-for-rounds.ts';
import { projectById } from '../../queries/projects/projects.ts';
import { mayOf } from '../parts/asked.ts';
import { uiSaying } from '../work-parts/in-project.tsx';
import { PaperPage, type PaperView } from './view.tsx';
import { paperPageWords } from './words.ts';

const path = '/projekt/handlingar/:paper';
const common = {
  method: 'get',
  may: maySeeProjects,
  subject: (web: Web) => paperById(web, web.params['paper'] ?? ''),
} as const;

/** `/projekt/handlingar/:paper`: a frozen charter or closing report, as page and files. */
export function paperRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [
    route<KeptPaper>({ ...common, path, handle: show }),
    route<KeptPaper>({
      ...{ ...common, path: `${path}/pdf` },
      handle: async (web, { id }) => {
        const file = await projectPaperDocument(web, id, sealer);
        return file === null ? web.notFound() : fileResponse(file);
      },
    }),
    route<KeptPaper>({
      ...{ ...common, path: `${path}/word` },
      handle: async (web, paper) =>
        fileResponse(await paperWord(paper.content, frozenAs(paper), (await bodyOf(web))?.name ?? '')),
    }),
  ];
}

async function show(web: Web, paper: KeptPaper): Promise<Response> {
  const project = await projectById(web, paper.projectId);
  if (project === null) return web.notFound();
  const w = paperPageWords[web.lang];
  const sent = await roundsOfText(web, paper.id);
  const rounds: PaperView['rounds'][number][] = [];
  for (const round of sent) {
    const isOut = round.withdrawal === null;
    const headline = isOut ? (await compilationOfRound(web, round, web.lang)).headline : w.withdrawn;
    rounds.push({ title: round.title, href: `/beslut/${round.id}`, headline });
  }
  const later = project.papers.findLast(({ kind, number }) => kind === paper.kind && number > paper.number) ?? null;
  const maySend = mayKeepProjects.allows(web.actor, undefined) && sent.every(({ withdrawal }) => withdrawal !== null);
  const view: PaperView = {
    ...{ paper, project, rounds, sheet: projectSheet(paper.content, frozenAs(paper)) },
    later: later === null ? null : { id: later.id, number: later.number },
    sendHref: maySend && later === null ? `/beslut/ny?text=${paper.id}` : null,
    mayWrite: (await mayOf(web, project)).work,
  };
  return web.html(<PaperPage ui={uiSaying(web, w.done)} view={view} />);
}
