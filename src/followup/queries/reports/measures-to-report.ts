import { principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { figuresPeriod, type MeasureFields, measureFields } from '../../reporting/value-fields.ts';
import { measuresOf, valuesOf } from '../measures/measures.ts';
import type { Period } from '../periods/periods.ts';

/** The measures whose figures a report may carry, and the code of the period that they are of. */
export interface MeasuresToReport {
  readonly period: string;
  readonly measures: readonly MeasureFields[];
}

/** An activity's own measures, with a field for each principal that takes part. */
export async function measuresToReport(ctx: Ctx, period: Period, activityId: string): Promise<MeasuresToReport> {
  const code = figuresPeriod(period.from, period.to)?.code ?? '';
  const of = (await measuresOf(ctx, period.planId)).filter((measure) => measure.activityId === activityId);
  if (of.length === 0) return { period: code, measures: [] };
  const ids = of.map(({ id }) => id);
  const fields = measureFields(of, activityId, code, await principalsOn(ctx, ctx.today), await valuesOf(ctx, ids));
  return { period: code, measures: fields };
}
