import { asc, eq, type SQL } from 'drizzle-orm';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { projectRisks, riskAssessments } from '../../tables.ts';
import { byWeight, type Risk } from '../../work/risk.ts';

/** The risks of a project, the heaviest of the open ones first. */
export async function risksOf(ctx: Ctx, projectId: string): Promise<readonly Risk[]> {
  return isUuid(projectId) ? risksWhere(ctx, eq(projectRisks.projectId, projectId)) : [];
}

export async function riskById(ctx: Ctx, id: string): Promise<Risk | null> {
  return isUuid(id) ? ((await risksWhere(ctx, eq(projectRisks.id, id)))[0] ?? null) : null;
}

async function risksWhere(ctx: Ctx, where: SQL): Promise<readonly Risk[]> {
  const rows = await ctx.tx
    .select({ made: projectRisks, said: riskAssessments })
    .from(projectRisks)
    .innerJoin(riskAssessments, eq(riskAssessments.riskId, projectRisks.id))
    .where(where)
    .orderBy(asc(projectRisks.seq), asc(riskAssessments.seq));
  const names = await personNames(ctx, [...new Set(rows.map(({ said }) => said.ownerId))]);
  return [...groupBy(rows, ({ made }) => made.id).values()]
    .flatMap((of) => {
      const history = of.map(({ said: { likelihood, consequence, ownerId, remedy, state, on } }) => ({
        ...{ likelihood, consequence, remedy, state, on },
        owner: { id: ownerId, name: names.get(ownerId) ?? '' },
      }));
      const [made, now] = [of[0]?.made, history.at(-1)];
      return made === undefined || now === undefined
        ? []
        : [{ id: made.id, projectId: made.projectId, text: made.text, now, history }];
    })
    .toSorted(byWeight);
}
