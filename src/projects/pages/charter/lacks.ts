import type { ProjectPaper } from '../../papers/project-paper.ts';

export type Lack = 'leader' | 'steering' | 'holder' | 'money' | 'milestones' | 'risks' | 'links' | 'goals';

/** What a board would miss in a charter; it can be frozen all the same. */
export function lacksOf(paper: ProjectPaper): readonly Lack[] {
  const found: Record<Lack, boolean> = {
    goals: paper.charter?.goals === '',
    leader: paper.leaders.length === 0,
    steering: paper.steering.length === 0,
    money: paper.funding.length + paper.costs.length === 0,
    holder: paper.holder === null && paper.funding.length > 0,
    milestones: paper.milestones.length === 0,
    risks: paper.risks.length === 0,
    links: paper.belongsTo.length === 0,
  };
  return (Object.keys(found) as Lack[]).filter((lack) => found[lack]);
}
