import type { Ctx } from '../../../platform/act.ts';
import { paperMoney } from '../../money/paper-money.ts';
import { composePaper } from '../../papers/compose.ts';
import type { ProjectPaper } from '../../papers/project-paper.ts';
import type { Project } from '../../project.ts';
import { paperWork } from '../../work/paper-work.ts';
import { moneyOf } from '../money/money.ts';
import { draftOf } from '../projects/draft.ts';
import { workOf } from '../work/work.ts';

/** A paper as it would be frozen now; null when the actor may not read what is being written. */
export async function composedPaper(ctx: Ctx, project: Project, kind: ProjectPaper['kind']): Promise<ProjectPaper | null> {
  const text = await draftOf(ctx, project.id);
  if (text === null) return null;
  const money = paperMoney(await moneyOf(ctx, project.id));
  const work = paperWork(await workOf(ctx, project.id));
  return composePaper({ project, kind, text, money, work, asOf: ctx.today });
}
