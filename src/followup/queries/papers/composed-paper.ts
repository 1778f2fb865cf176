import { Temporal } from 'temporal-polyfill';
import { principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stagesOn } from '../../introduction/stage-on.ts';
import { composePaper, type PaperFacts, type PaperWords } from '../../papers/compose.ts';
import type { FollowupPaper } from '../../papers/followup-paper.ts';
import { introductionsOf } from '../introduction/introductions.ts';
import { measuresOf, valuesOf } from '../measures/measures.ts';
import { type Period, periodById, periodsOf } from '../periods/periods.ts';
import { situationOf } from '../rollup/plan-situation.ts';

/**
 * A report as it would be frozen now; null when its plan or its last period cannot be read.
 * @param narrowed what is left of the facts, where not all of them are to be told
 */
export async function composedPaper(
  ctx: Ctx,
  draft: PaperWords & { readonly planId: string; readonly periodId: string },
  narrowed: (facts: PaperFacts) => PaperFacts = (facts) => facts,
): Promise<FollowupPaper | null> {
  const period = await periodById(ctx, draft.periodId);
  const situation = period === null ? null : await situationOf(ctx, draft.planId, ctx.today, period.number);
  if (period === null || situation === null) return null;
  const measures = (await measuresOf(ctx, draft.planId)).filter(({ endedAt }) => endedAt === null);
  const values = await valuesOf(
    ctx,
    measures.map(({ id }) => id),
  );
  const facts = {
    ...{ plan: situation.plan, words: draft, period, periods: situation.periods, activities: situation.activities },
    stages: stagesOn(await introductionsOf(ctx, draft.planId), await answeredBy(ctx, period)),
    measures: measures.map((measure) => ({ ...measure, values: values.get(measure.id) ?? [] })),
    ...{ principals: await principalsOn(ctx, ctx.today), asOf: ctx.today },
  };
  return composePaper(narrowed(facts));
}

/** How long what the principals say belongs to a period: until the next one asks them anew. */
async function answeredBy(ctx: Ctx, { planId, number }: Period): Promise<Temporal.PlainDate> {
  const next = (await periodsOf(ctx, planId)).find((each) => each.number > number);
  const last = next?.openedOn.subtract({ days: 1 });
  return last === undefined || Temporal.PlainDate.compare(last, ctx.today) > 0 ? ctx.today : last;
}
