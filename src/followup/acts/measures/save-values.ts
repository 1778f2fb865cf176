import { and, eq } from 'drizzle-orm';
import { allPrincipals } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { differingValues, type GivenValue } from '../../measuring/compare-values.ts';
import { country, type ValueWay } from '../../measuring/measure.ts';
import { periodOf } from '../../measuring/period-code.ts';
import { mostFigure } from '../../measuring/read-number.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { measureById, valuesOf } from '../../queries/measures/measures.ts';
import type { MeasuresResult } from '../../refusals/measures.ts';
import { measureValues } from '../../tables.ts';

interface SavedValues {
  readonly measureId: string;
  readonly values: readonly GivenValue[];
  readonly how: ValueWay;
  /** The report that carries them. Whoever may hand it in may say its figures: the act that hands in has asked. */
  readonly reportId?: string | undefined;
  readonly fetchId?: string | undefined;
  /** From where, as whoever typed it says. */
  readonly source?: string | undefined;
  readonly requestId: string;
}

/** Rows at a time: each takes 14 of the 65,535 places that a question has. */
const most = 1000;

/**
 * Writes figures of a measure: only those that are new or differ from what counts now, so that the same again changes nothing. A figure
 * that is put right is a new fact; the earlier stays in the history.
 * @returns how many were written, and how many stood already
 */
export async function saveValues(
  ctx: Ctx,
  { measureId, values, how, reportId, fetchId, source, requestId: request }: SavedValues,
): Promise<MeasuresResult<{ readonly saved: number; readonly same: number }>> {
  const isReported = how === 'report' && reportId !== undefined;
  if (!mayKeepFollowup.allows(ctx.actor, undefined) && !isReported) return refuse('not-allowed');
  const measure = await measureById(ctx, measureId);
  if (measure === null) return refuse('not-found');
  if ((measure.source === 'kolada') !== (how === 'kolada')) return refuse('from-kolada');
  await inTurn(ctx, measure.id);
  // A page that is gone back to carries the same id: other figures sent with it then are another thing.
  const requestId = requestOf('measure-values', request, JSON.stringify(values));
  const sentBefore = and(eq(measureValues.measureId, measure.id), eq(measureValues.requestId, requestId));
  const earlier = await ctx.tx.$count(measureValues, sentBefore);
  if (earlier > 0) return done({ saved: earlier, same: values.length - earlier });
  if (measure.endedAt !== null) return refuse('ended');
  const places = new Set([country, ...(await allPrincipals(ctx)).map(({ code }) => code)]);
  for (const { place, period, value } of values) {
    if (!places.has(place)) return refuse('place-unknown', 'values', { place });
    if (periodOf(period) === null) return refuse('period-wrong', 'values', { period });
    if (value !== null && !(Math.abs(value) < mostFigure)) return refuse('figure-wrong', 'values', { place, period });
  }
  const now = (await valuesOf(ctx, [measure.id])).get(measure.id) ?? [];
  const differing = differingValues(values, now);
  const written = { measureId: measure.id, how, reportId: reportId ?? null, fetchId: fetchId ?? null };
  const word = { source: source?.trim() ?? '', by: ctx.actor.account, at: ctx.now, requestId };
  for (let from = 0; from < differing.length; from += most) {
    const rows = differing.slice(from, from + most).map((each) => ({ id: newId(), ...each, ...written, ...word }));
    await ctx.tx.insert(measureValues).values(rows);
  }
  return done({ saved: differing.length, same: values.length - differing.length });
}
