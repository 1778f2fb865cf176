import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { roundsOfText } from '../../rounds/index.ts';
import type { PlanKeys } from '../plan-keys.ts';
import type { PlanText } from '../plan-text.ts';
import { readDrafts, readPlan } from '../policy.ts';
import { plans, planVersions } from '../tables.ts';
import { workingTextAndKeys } from './draft-of-plan.ts';

const workingPrefix = 'utkast-';

/** A text of a plan with its rows. */
export interface TextAndKeys {
  /** As it was asked for. */
  readonly ref: string;
  readonly planId: string;
  readonly planTitle: string;
  /** The version's number in its plan; null for the working text. */
  readonly version: number | null;
  readonly text: PlanText;
  /** Null in versions frozen before rows were kept. */
  readonly keys: PlanKeys | null;
  /** The page where it is read; a passage's key is an `id` there. */
  readonly href: string;
  readonly example: boolean;
}

/** What names a plan's working text where a version's id names a version. */
export function workingRef(planId: string): string {
  return `${workingPrefix}${planId}`;
}

/**
 * The text that `ref` names, a version's id or `utkast-PLANID`; null when there is none that the actor may read. A version
 * that has been sent is everyone's inside, drafts are for those who help to write them (TF 2:12).
 */
export async function textAndKeys(ctx: Ctx, ref: string): Promise<TextAndKeys | null> {
  if (ref.startsWith(workingPrefix)) return working(ctx, ref.slice(workingPrefix.length));
  if (!isUuid(ref)) return null;
  const [found] = await ctx.tx
    .select({ version: planVersions, plan: plans })
    .from(planVersions)
    .innerJoin(plans, eq(plans.id, planVersions.planId))
    .where(eq(planVersions.id, ref));
  if (found === undefined) return null;
  const { plan, version } = found;
  const sent = (await roundsOfText(ctx, version.id)).length > 0;
  if (!readPlan.allows(ctx.actor, { sent })) return null;
  return {
    ...{ ref, planId: plan.id, planTitle: plan.title, version: version.number, example: plan.example },
    ...{ text: version.content, keys: version.keys, href: `/arbetsplan/${plan.id}/version/${version.number}` },
  };
}

async function working(ctx: Ctx, planId: string): Promise<TextAndKeys | null> {
  if (!isUuid(planId) || !readDrafts.allows(ctx.actor, undefined)) return null;
  const [plan] = await ctx.tx.select().from(plans).where(eq(plans.id, planId));
  if (plan === undefined) return null;
  return {
    ...{ ref: workingRef(planId), planId, planTitle: plan.title, version: null, example: plan.example },
    ...(await workingTextAndKeys(ctx, plan)),
    href: `/arbetsplan/${planId}?text=utkast`,
  };
}
