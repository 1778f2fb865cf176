import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { measureById } from '../../queries/measures/measures.ts';
import type { MeasuresResult } from '../../refusals/measures.ts';
import { measures } from '../../tables.ts';

/**
 * Ends a measure: it takes no more figures, and what it has shown stays; or begins to follow it again. The same again changes nothing.
 * @returns the plan that it is of
 */
export async function endMeasure(
  ctx: Ctx,
  { measureId, isEnded }: { readonly measureId: string; readonly isEnded: boolean },
): Promise<MeasuresResult<{ readonly planId: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const measure = await measureById(ctx, measureId);
  if (measure === null) return refuse('not-found');
  await inTurn(ctx, measure.id);
  const endedAt = isEnded ? (measure.endedAt ?? ctx.now) : null;
  await ctx.tx.update(measures).set({ endedAt }).where(eq(measures.id, measure.id));
  return done({ planId: measure.planId });
}
