import { asc, eq } from 'drizzle-orm';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { projectRisks, riskAssessments } from '../../tables.ts';
import { byWeight, type Risk } from '../../work/risk.ts';

/** The risks of a project, the heaviest of the open ones first. */
export async function risksOf(ctx: Ctx, projectId: string): Promise<readonly Risk[]> {
  if (!isUuid(projectId)) return [];
  const rows = await ctx.tx
    .select({ made: projectRisks, said: riskAssessments })
    .from(projectRisks)
    .innerJoin(riskAssessments, eq(riskAssessments.riskId, projectRisks.id))
    .where(eq(projectRisks.projectId, projectId))
    .orderBy(asc(projectRisks.seq), asc(riskAssessments.seq));
  const names = await personNames(ctx, [...new Set(rows.map(({ said }) => said.ownerId))]);
  return [...groupBy(rows, ({ made }) => made.id).values()]
    .flatMap((of, place) => {
      const history = of.map(({ said: { likelihood, consequence, ownerId, remedy, state, on } }) => ({
        ...{ likelihood, consequence, remedy, state, on },
        owner: { id: ownerId, name: names.get(ownerId) ?? '' },
      }));
      const [made, now] = [of[0]?.made, history.at(-1)];
      return made === undefined || now === undefined
        ? []
        : [{ id: made.id, projectId, number: place + 1, text: made.text, now, history }];
    })
    .toSorted(byWeight);
}

export async function riskById(ctx: Ctx, id: string): Promise<Risk | null> {
  const [found] = isUuid(id) ? await ctx.tx.select().from(projectRisks).where(eq(projectRisks.id, id)) : [];
  return found === undefined ? null : ((await risksOf(ctx, found.projectId)).find((risk) => risk.id === found.id) ?? null);
}
