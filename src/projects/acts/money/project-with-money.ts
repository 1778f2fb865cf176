import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { MoneyLine, ProjectMoney } from '../../money/money.ts';
import { mostOre, type Ore } from '../../money/ore.ts';
import { mayWorkInProject } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { ofProject } from '../../queries/projects/of-project.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { MoneyResult } from '../../refusals/money.ts';
import { moneyLines } from '../../tables.ts';

/** A project whose money the actor keeps. */
export async function projectWithMoney(ctx: Ctx, projectId: string): Promise<MoneyResult<Project>> {
  const project = await projectById(ctx, projectId);
  if (project === null) return refuse('not-found');
  return mayWorkInProject.allows(ctx.actor, await ofProject(ctx, project)) ? done(project) : refuse('not-allowed');
}

interface LineKept {
  readonly project: Project;
  readonly money: ProjectMoney;
  readonly line: MoneyLine;
}

/** A line of a project whose money the actor keeps, as it is counted now. */
export async function lineKept(ctx: Ctx, lineId: string): Promise<MoneyResult<LineKept>> {
  if (!isUuid(lineId)) return refuse('not-found');
  const [row] = await ctx.tx.select({ projectId: moneyLines.projectId }).from(moneyLines).where(eq(moneyLines.id, lineId));
  if (row === undefined) return refuse('not-found');
  const project = await projectWithMoney(ctx, row.projectId);
  if (!project.ok) return project;
  const money = await moneyOf(ctx, row.projectId);
  const line = money.lines.find(({ id }) => id === lineId.toLowerCase());
  return line === undefined ? refuse('not-found') : done({ project: project.value, money, line });
}

/** What a line may be planned to. @param amount null: what was typed is no amount */
export function planned(amount: Ore | null): MoneyResult<Ore> {
  if (amount === null) return refuse('amount-wrong', 'amount');
  if (amount < 0) return refuse('amount-below-nought', 'amount');
  return amount > mostOre ? refuse('amount-large', 'amount') : done(amount);
}
