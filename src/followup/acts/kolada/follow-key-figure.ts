import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { areYears } from '../../kolada/due.ts';
import { cutTo } from '../../kolada/unit-in.ts';
import type { Better } from '../../measuring/measure.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { kpiNamed } from '../../queries/kolada/kept-answers.ts';
import type { KoladaResult } from '../../refusals/kolada.ts';
import { addMeasure } from '../measures/add-measure.ts';
import { askForValues } from './ask-for-values.ts';

export interface FollowedKeyFigure {
  readonly planId: string;
  /** Kolada's id, which Kolada must have named. */
  readonly kpi: string;
  readonly activityId: string | null;
  readonly areaId: string | null;
  readonly unit: string;
  readonly better: Better;
  readonly fromYear: number;
  readonly toYear: number;
  readonly requestId: string;
}

/** A measure's texts have room for so much. */
const longestTitle = 200;
const longestExplanation = 2000;

/** Begins to follow a key figure of Kolada's in a plan, by the title and explanation that Kolada gives it, and has its figures fetched. */
export async function followKeyFigure(ctx: Ctx, input: FollowedKeyFigure): Promise<KoladaResult<{ readonly id: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { fromYear, toYear, requestId } = input;
  const kpi = await kpiNamed(ctx, input.kpi);
  if (kpi === null) return refuse('kpi-unknown', 'kpi');
  if (!areYears(fromYear, toYear)) return refuse('years-wrong', 'fromYear');
  const { planId, activityId, areaId, unit, better } = input;
  const texts = { title: cutTo(longestTitle, kpi.title), explanation: cutTo(longestExplanation, kpi.description) };
  const added = await addMeasure(ctx, { planId, activityId, areaId, unit, better, ...texts, kpi: kpi.id, requestId });
  if (!added.ok) return added;
  const asked = await askForValues(ctx, { measureId: added.value.id, fromYear, toYear, requestId });
  return asked.ok ? done(added.value) : asked;
}
