import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planActivities } from '../tables.ts';
import { areaToWrite } from './areas.ts';
import { addWithin, withinToWrite } from './within-area.ts';

export interface ActivityInput {
  /** Of a new one, chosen by the form that was shown: adding it again adds nothing. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Responsible organ (id), in words, or both. */
  readonly organId: string | null;
  readonly responsible: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly indicators: readonly string[];
}

/** Adds a priority activity last in an area. */
export async function addActivity(
  ctx: Ctx,
  planId: string,
  areaId: string,
  input: ActivityInput,
): Promise<Result<{ readonly id: string }, PlanRefusal>> {
  const area = await areaToWrite(ctx, planId, areaId);
  if (!area.ok) return area;
  const wrong = await wrongIn(ctx, input);
  if (wrong !== null) return wrong;
  return addWithin(ctx, { kind: 'activity', id: input.id, areaId }, (row) =>
    ctx.tx
      .insert(planActivities)
      .values({ ...row, ...clean(input) })
      .onConflictDoNothing()
      .returning({ id: planActivities.id }),
  );
}

export async function editActivity(
  ctx: Ctx,
  planId: string,
  id: string,
  input: ActivityInput,
): Promise<Result<null, PlanRefusal>> {
  const found = await withinToWrite(ctx, planId, { kind: 'activity', id });
  if (!found.ok) return found;
  const wrong = await wrongIn(ctx, input);
  if (wrong !== null) return wrong;
  await ctx.tx.update(planActivities).set(clean(input)).where(eq(planActivities.id, id));
  return done(null);
}

async function wrongIn(ctx: Ctx, { title, from, to, organId }: ActivityInput) {
  if (title.trim() === '') return refuse<PlanRefusal>('title-missing', 'title');
  if (from !== null && to !== null && Temporal.PlainDate.compare(to, from) < 0)
    return refuse<PlanRefusal>('days-backwards', 'to');
  const known = organId === null || (await organsOn(ctx, ctx.today)).some((organ) => organ.id === organId);
  return known ? null : refuse<PlanRefusal>('organ-unknown', 'organId');
}

function clean({ title, text, organId, responsible, from, to, indicators }: ActivityInput) {
  const named = indicators.map((indicator) => indicator.trim()).filter((indicator) => indicator !== '');
  return { title: title.trim(), text, organId, responsible: responsible.trim(), from, to, indicators: named };
}
