import type { Web } from '../../../platform/http/web.ts';
import { isoDate, type Lang } from '../../../ui/index.ts';
import { moneySentence } from '../../money/money-sentence.ts';
import type { Project } from '../../project.ts';
import { type ProjectMay, type ProjectSentence, projectSentence } from '../../project-sentence.ts';
import { projectWay, type WayStep } from '../../project-way.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { workOf } from '../../queries/work/work.ts';
import { workStands } from '../../work/work-stands.ts';
import { mayOf } from '../parts/asked.ts';
import { roomWords } from '../parts/words.ts';
import { projectWords } from './words.ts';

/** A part of the project with where it stands in a few words. `href` is a bare path. */
interface PartRow {
  readonly name: string;
  readonly href: string;
  readonly stands: string;
}

interface PaperRow {
  readonly id: string;
  readonly name: string;
  readonly frozenOn: string;
  readonly hash: string;
  /** Null: not sent. */
  readonly round: { readonly href: string; readonly said: string } | null;
}

export interface ProjectView {
  readonly project: Project;
  readonly may: ProjectMay;
  readonly sentence: ProjectSentence;
  readonly way: readonly WayStep[];
  readonly parts: readonly PartRow[];
  /** The latest first. */
  readonly papers: readonly PaperRow[];
}

export async function presentProject(web: Web, project: Project): Promise<ProjectView> {
  const may = await mayOf(web, project);
  const work = await workOf(web, project.id);
  const money = moneySentence(web.lang, await moneyOf(web, project.id), web.today.year);
  return {
    ...{ project, may, way: projectWay(web.lang, project) },
    sentence: projectSentence(web.lang, project, may, web.today.toString()),
    parts: partRows(web.lang, { project, may, stands: { ...workStands(web.lang, work, web.today), money } }),
    papers: project.papers.toReversed().map((paper) => paperRow(web.lang, project, paper)),
  };
}

/** Where each of its parts stands, in words. */
type Stands = ReturnType<typeof workStands> & { readonly money: string };

function partRows(
  lang: Lang,
  { project, may, stands }: { readonly project: Project; readonly may: ProjectMay; readonly stands: Stands },
): readonly PartRow[] {
  const w = projectWords[lang];
  const here = `/projekt/${project.id}`;
  const { charter, closing } = project.life;
  const paper = (id: string | undefined, write: string) =>
    id === undefined || may.work ? `${here}/${write}` : `/projekt/handlingar/${id}`;
  return [
    ...(may.work || charter !== null
      ? [
          {
            ...{ name: w.charter, href: paper(charter?.id, 'direktiv') },
            stands: charter === null ? w.said.draft : w.said.frozen(charter.number),
          },
        ]
      : []),
    { name: w.money, href: `${here}/pengar`, stands: stands.money },
    { name: w.milestones, href: `${here}/milstolpar`, stands: stands.milestones },
    { name: w.risks, href: `${here}/risker`, stands: stands.risks },
    { name: w.reports, href: `${here}/lagesrapporter`, stands: stands.reports },
    ...(may.work || closing !== null
      ? [
          {
            ...{ name: w.closing, href: paper(closing?.id, 'slutrapport') },
            stands: closing === null ? w.said.writable : w.said.frozen(closing.number),
          },
        ]
      : []),
    { name: w.handover, href: `${here}/overlamning`, stands: stands.handovers },
  ];
}

function paperRow(lang: Lang, { life }: Project, paper: Project['papers'][number]): PaperRow {
  const w = roomWords[lang];
  const { id, kind, number, frozenOn, textSha256 } = paper;
  return {
    ...{ id, name: `${w.kind[kind]}, ${w.number(number)}`, frozenOn: isoDate(frozenOn), hash: textSha256 },
    round: roundSaid(lang, life, paper),
  };
}

function roundSaid(lang: Lang, life: Project['life'], { id, roundId, isDecided }: Project['papers'][number]): PaperRow['round'] {
  if (roundId === null) return null;
  const w = projectWords[lang].roundSaid;
  const known = [life.charter, life.closing].find((paper) => paper?.id === id)?.round ?? null;
  const state = isDecided ? 'carried' : known?.state === 'blocked' ? 'blocked' : 'open';
  return { href: `/beslut/${roundId}`, said: w[state] };
}
