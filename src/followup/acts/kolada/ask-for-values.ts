import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { areYears } from '../../kolada/due.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { measureById } from '../../queries/measures/measures.ts';
import type { KoladaResult } from '../../refusals/kolada.ts';
import { koladaFetches } from '../../tables.ts';
import { tellPages, wakeFetcher } from './tell.ts';

export interface AskedValues {
  readonly measureId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly requestId: string;
}

/**
 * Has a measure's figures fetched from Kolada, from a year to a year; `openKoladaFetcher` does it. One that waits already is enough.
 * @returns the fetch that now waits
 */
export async function askForValues(
  ctx: Ctx,
  { measureId, fromYear, toYear, requestId }: AskedValues,
): Promise<KoladaResult<{ readonly id: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const measure = await measureById(ctx, measureId);
  if (measure === null) return refuse('not-found');
  if (measure.kpi === null) return refuse('not-of-kolada');
  if (measure.example) return refuse('made-up');
  if (!areYears(fromYear, toYear)) return refuse('years-wrong', 'fromYear');
  await inTurn(ctx, measure.id);
  const [earlier] = await ctx.tx
    .select({ id: koladaFetches.id })
    .from(koladaFetches)
    .where(eq(koladaFetches.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  if (measure.endedAt !== null) return refuse('ended');
  const waits = and(eq(koladaFetches.measureId, measure.id), eq(koladaFetches.state, 'waiting'));
  const [waiting] = await ctx.tx.select({ id: koladaFetches.id }).from(koladaFetches).where(waits);
  if (waiting !== undefined) return done(waiting);
  const id = newId();
  await ctx.tx.insert(koladaFetches).values({
    ...{ id, measureId: measure.id, fromYear, toYear, state: 'waiting' as const },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  await wakeFetcher(ctx);
  await tellPages(ctx);
  return done({ id });
}
