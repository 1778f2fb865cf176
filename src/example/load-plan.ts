import { Temporal } from 'temporal-polyfill';
import { addActivity, addArea, createPlan, freezePlan } from '../plans/index.ts';
import type { Ctx } from '../platform/act.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';
import { type PlanSource, source } from './source.ts';

interface Loading {
  readonly years: readonly [number, number];
  readonly registrationNumber: string;
  readonly previousPlanId?: string;
  /** The finished plan is known by its areas alone: the documents say no more. */
  readonly areasOnly?: true;
}

/** A plan, frozen to its first version. */
export async function loadPlan(
  ctx: Ctx,
  county: County,
  loading: Loading,
): Promise<{ readonly planId: string; readonly versionId: string }> {
  const planId = await loadDraft(ctx, county, loading);
  return { planId, versionId: await freezeDraft(ctx, planId) };
}

/** @returns the version's id */
export async function freezeDraft(ctx: Ctx, planId: string): Promise<string> {
  return must(await freezePlan(ctx, planId)).versionId;
}

/** A plan's working text. @returns the plan's id */
export async function loadDraft(ctx: Ctx, county: County, loading: Loading): Promise<string> {
  const plan = source.plan();
  const [firstYear, lastYear] = loading.years;
  const { id: planId } = must(
    await createPlan(ctx, {
      ...{ title: `Arbetsplan ${firstYear}–${lastYear}`, firstYear, lastYear, aim: plan.aim },
      ...{ registrationNumber: loading.registrationNumber, previousPlanId: loading.previousPlanId ?? null, example: true },
    }),
  );
  for (const area of plan.areas) {
    const { title, text, goals } = area;
    const made = must(await addArea(ctx, planId, loading.areasOnly ? { title, text: '', goals: [] } : { title, text, goals }));
    // The first activities stand for those of the finished plan; all are made up.
    await loadActivities(
      ctx,
      county,
      { planId, areaId: made.id, years: loading.years },
      loading.areasOnly ? area.activities.slice(0, 3) : area.activities,
    );
  }
  return planId;
}

type Place = { readonly planId: string; readonly areaId: string; readonly years: readonly [number, number] };

async function loadActivities(
  ctx: Ctx,
  county: County,
  place: Place,
  activities: PlanSource['areas'][number]['activities'],
): Promise<void> {
  for (const { title, text, organ, from, to, indicators } of activities) {
    must(
      await addActivity(ctx, place.planId, place.areaId, {
        ...{ title, text, indicators, organId: county.organs.get(organ) ?? null, responsible: '' },
        from: monthOf(place.years, from).toPlainDate({ day: 1 }),
        to: lastDayOf(monthOf(place.years, to)),
      }),
    );
  }
}

/** `2-06` → June of the plan's second year. */
function monthOf([first]: readonly [number, number], text: string): Temporal.PlainYearMonth {
  const [year = 1, month = 1] = text.split('-').map(Number);
  return Temporal.PlainYearMonth.from({ year: first + year - 1, month });
}

function lastDayOf(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  return month.toPlainDate({ day: month.daysInMonth });
}
