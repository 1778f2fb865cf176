import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { FrozenText } from '../../rounds/index.ts';
import { plans, planVersions } from '../tables.ts';

/** A frozen text: never changed after. */
export type PlanVersion = typeof planVersions.$inferSelect;

/** The versions of a plan that the reader may see, oldest first. */
export function versionsOfPlan(ctx: Ctx, planId: string): Promise<readonly PlanVersion[]> {
  return ctx.tx.select().from(planVersions).where(eq(planVersions.planId, planId)).orderBy(asc(planVersions.number));
}

export async function versionByNumber(ctx: Ctx, planId: string, number: number): Promise<PlanVersion | null> {
  const [version] = await ctx.tx
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.planId, planId), eq(planVersions.number, number)));
  return version ?? null;
}

/** A frozen text with its rows and its plan, whatever round it has been in; null when there is none that the actor may see. */
export async function versionWithPlan(
  ctx: Ctx,
  versionId: string,
): Promise<{ readonly version: PlanVersion; readonly plan: typeof plans.$inferSelect } | null> {
  if (!isUuid(versionId)) return null;
  const [found] = await ctx.tx
    .select({ version: planVersions, plan: plans })
    .from(planVersions)
    .innerJoin(plans, eq(plans.id, planVersions.planId))
    .where(eq(planVersions.id, versionId));
  return found ?? null;
}

/** What a round needs to send a version, or null when there is none that the actor may see. */
export async function frozenText(ctx: Ctx, versionId: string): Promise<FrozenText | null> {
  if (!isUuid(versionId)) return null;
  const [found] = await ctx.tx
    .select({ version: planVersions, example: plans.example })
    .from(planVersions)
    .innerJoin(plans, eq(plans.id, planVersions.planId))
    .where(eq(planVersions.id, versionId));
  if (found === undefined) return null;
  const { version, example } = found;
  return {
    kind: 'plan-version',
    id: version.id,
    title: version.content.title,
    sha256: version.textSha256,
    recordId: version.recordId,
    example,
    href: `/arbetsplan/${version.planId}/version/${version.number}`,
  };
}
