import type { Temporal } from 'temporal-polyfill';
import type { Project } from '../project.ts';
import type { CharterText, ClosingText } from '../project-text.ts';
import type { ProjectPaper } from './project-paper.ts';

/** MONEY's part of a paper. */
type PaperMoney = Pick<ProjectPaper, 'funding' | 'costs' | 'settlement'>;
/** WORK's part of a paper. */
type PaperWork = Pick<ProjectPaper, 'milestones' | 'risks' | 'handovers'>;

/** All that a paper is made of. */
export interface PaperFacts {
  readonly project: Pick<
    Project,
    'id' | 'title' | 'purpose' | 'from' | 'to' | 'holder' | 'leaders' | 'steering' | 'links' | 'example'
  >;
  readonly text: { readonly charter: CharterText; readonly closing: ClosingText };
  readonly kind: ProjectPaper['kind'];
  readonly money: PaperMoney;
  readonly work: PaperWork;
  readonly asOf: Temporal.PlainDate;
}

/** A charter or closing report from the facts: the same facts give the same paper, letter by letter. A charter tells of no outcome. */
export function composePaper(facts: PaperFacts): ProjectPaper {
  const { project, text, kind, money, work, asOf } = facts;
  const isCharter = kind === 'charter';
  return {
    ...{ kind, title: paperTitle(kind, project.title), example: project.example },
    project: { id: project.id, title: project.title, purpose: project.purpose },
    ...{ from: project.from.toString(), to: project.to.toString(), asOf: asOf.toString() },
    ...{ leaders: project.leaders.map(named), steering: project.steering.map(named) },
    holder: project.holder === null ? null : { code: project.holder.code, name: project.holder.name },
    belongsTo: project.links.flatMap(({ label }) => (label === '' ? [] : label)),
    ...{ charter: isCharter ? text.charter : null, closing: isCharter ? null : text.closing },
    funding: money.funding,
    costs: isCharter ? money.costs.map((cost) => ({ ...cost, outcome: null })) : money.costs,
    settlement: isCharter ? [] : money.settlement,
    milestones: isCharter ? work.milestones.map((each) => ({ ...each, reachedOn: null })) : work.milestones,
    risks: work.risks,
    handovers: isCharter ? [] : work.handovers,
  };
}

/** Both are said in Swedish, as they go to the boards. */
function paperTitle(kind: ProjectPaper['kind'], project: string): string {
  return kind === 'charter' ? `Direktiv för projektet ${project}` : `Slutrapport för projektet ${project}`;
}

function named({ name, title }: { readonly name: string; readonly title: string | null }): string {
  return title === null || title === '' ? name : `${name}, ${title}`;
}
