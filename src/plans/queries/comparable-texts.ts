import type { Ctx } from '../../platform/act.ts';
import { readDrafts, readPlan } from '../policy.ts';
import { plansWithLife } from './plans.ts';
import { workingRef } from './text-and-keys.ts';

/** A text that the reader may choose to compare. */
export interface ComparableText {
  /** What `textAndKeys` takes. */
  readonly ref: string;
  readonly planId: string;
  readonly planTitle: string;
  /** `2026–2027` */
  readonly years: string;
  /** Null for the working text. */
  readonly version: number | null;
}

/** Every text that the reader may read: the plans' versions, latest plan and version first, and their working texts for those who help to write. */
export async function comparableTexts(ctx: Ctx): Promise<readonly ComparableText[]> {
  const plans = await plansWithLife(ctx, ctx.today);
  return plans.flatMap(({ plan, versions }) => {
    const years = plan.firstYear === plan.lastYear ? String(plan.firstYear) : `${plan.firstYear}–${plan.lastYear}`;
    const of = { planId: plan.id, planTitle: plan.title, years };
    const seen = versions.filter(({ rounds }) => readPlan.allows(ctx.actor, { sent: rounds.length > 0 }));
    const frozen = seen.toReversed().map(({ id, number }) => ({ ...of, ref: id, version: number }));
    return readDrafts.allows(ctx.actor, undefined) ? [{ ...of, ref: workingRef(plan.id), version: null }, ...frozen] : frozen;
  });
}
