import { and, asc, eq, type SQL } from 'drizzle-orm';
import { allPrincipals } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { introductions } from '../../tables.ts';

/** All that has been said of how far the principals have come with a plan's activities, in the order it was written down. */
export async function introductionsOf(ctx: Ctx, planId: string): Promise<readonly Introduction[]> {
  return isUuid(planId) ? introductionsWhere(ctx, eq(introductions.planId, planId)) : [];
}

/** The same, of one principal alone. */
export async function introductionsOfPrincipal(ctx: Ctx, planId: string, principalId: string): Promise<readonly Introduction[]> {
  return introductionsWhere(ctx, and(eq(introductions.planId, planId), eq(introductions.principalId, principalId)));
}

async function introductionsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Introduction[]> {
  const rows = await ctx.tx.select().from(introductions).where(where).orderBy(asc(introductions.seq));
  if (rows.length === 0) return [];
  const codes = new Map((await allPrincipals(ctx)).map(({ id, code }) => [id, code]));
  return rows.flatMap((row) => {
    const code = codes.get(row.principalId);
    if (code === undefined) return [];
    const { id, activityId, stage, on, note, said, how, at, seq, periodId, example } = row;
    return [{ id, activityId, code, stage, on, note, who: said, how, at, seq, periodId, example }];
  });
}
